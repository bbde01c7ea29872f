// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

#include "message/message.h"

namespace wsw {

/// A message as behaviours look at it: whatever it takes to look is done at most once, and only if one asks.
class MessageFacts
{
public:
    /// Text is valid UTF-8.
    MessageFacts(MessageKind kind, const QByteArray &payload)
        : m_kind(kind)
        , m_payload(payload)
    {
    }
    Q_DISABLE_COPY_MOVE(MessageFacts)

    MessageKind kind() const { return m_kind; }
    bool isText() const { return m_kind == MessageKind::Text; }
    const QByteArray &payload() const { return m_payload; }
    const QString &text();
    const QString &foldedText(); ///< for comparisons in any case
    /// Nothing if it is no JSON; any value may stand at the top (RFC 8259).
    const std::optional<QJsonValue> &json();

private:
    const MessageKind m_kind;
    const QByteArray m_payload;
    std::optional<QString> m_text;
    std::optional<QString> m_foldedText;
    std::optional<std::optional<QJsonValue>> m_json;
};

} // namespace wsw
