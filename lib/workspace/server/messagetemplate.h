// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "message/message.h"
#include "result.h"

namespace wsw {

/// The text of a server's behaviour, with `{{…}}` for what is known of the client: id, path, query (its parameters as
/// an object), the path's parameters by name, `message` in answers, and `count`, the number of pushes so far.
class MessageTemplate
{
public:
    /// Refuses what does not parse and names that are none of these. `pathParameters`: the pattern's.
    static Result<MessageTemplate> compile(const QString &text, const QStringList &pathParameters);

    bool isEmpty() const { return m_text.isEmpty(); }
    /// True for the bare `{{message}}`, which repeats a message as it is.
    bool isEcho() const;

    Result<QByteArray> expand(const OpenInfo &client, const QByteArray &message = {}, quint64 count = 0) const;

private:
    struct Compiled;
    QString m_text;
    std::shared_ptr<Compiled> m_compiled; ///< none for a text without expressions
};

} // namespace wsw
