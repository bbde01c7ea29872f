// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include "message/message.h"

namespace wsw {

/// Says which messages are wanted. A value; copies may be used by several threads.
class MessageFilter
{
public:
    /// Takes every message.
    MessageFilter() = default;
    /// Those whose payload (of a frame: without its header) contains the text, upper and lower case alike in every
    /// script. Empty: every message.
    static MessageFilter fromText(const QString &text);
    /// Those whose payload, likewise, read as UTF-8, has a match. Perl syntax; case matters, (?i) makes it not. Fails
    /// with InvalidArgument.
    static Result<MessageFilter> fromPattern(const QString &pattern);

    bool takesAll() const { return m_text.isEmpty() && m_pattern.pattern().isEmpty(); }
    bool matches(const MessageView &message) const;

private:
    /// One character of the text, in UTF-8: as lower and as upper case (the same if it has none).
    struct Letter
    {
        QByteArray lower;
        QByteArray upper;
    };

    bool matchesAt(QByteArrayView payload, qsizetype at) const;
    bool containsText(QByteArrayView payload) const;

    QList<Letter> m_text;
    QRegularExpression m_pattern;
};

} // namespace wsw
