// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "message/masking/secretnames.h"
#include "message/message.h"

namespace wsw {

/// Replaces by "***" what must not leave the house: passwords, tokens, cookies and keys by their names (SecretNames),
/// and JWTs, bearer tokens and a URL's password by their looks. A value; copies may be used by several threads.
class SecretMasking
{
public:
    explicit SecretMasking(const QStringList &moreNames = {})
        : m_names(moreNames)
    {
    }

    /// The record's payload without its secrets; nothing if it may stay as it is. In binary that is no text a JWT is
    /// overwritten by as many asterisks. Frames lose their payload where it is cut, compressed or no text, and bytes
    /// that were sent by hand are left out: what is in them can't be told.
    std::optional<QByteArray> maskedPayload(const MessageView &message) const;

private:
    std::optional<QByteArray> maskedOpen(QByteArrayView payload) const;
    std::optional<QByteArray> maskedFrame(const MessageView &message) const;
    std::optional<QByteArray> maskedBytes(QByteArrayView bytes) const;

    SecretNames m_names;
};

} // namespace wsw
