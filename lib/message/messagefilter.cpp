// SPDX-License-Identifier: MIT
#include "message/messagefilter.h"

#include <QCoreApplication>

#include <cstring>

#include "message/frameinfo.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageFilter)
};

/// Where the byte is next, or the end.
qsizetype find(QByteArrayView bytes, char byte, qsizetype from)
{
    const void *found =
        from < bytes.size() ? std::memchr(bytes.data() + from, byte, size_t(bytes.size() - from)) : nullptr;
    return found ? static_cast<const char *>(found) - bytes.data() : bytes.size();
}

} // namespace

MessageFilter MessageFilter::fromText(const QString &text)
{
    MessageFilter filter;
    for (const char32_t letter : text.toUcs4()) {
        const char32_t lower = QChar::toLower(letter);
        const char32_t upper = QChar::toUpper(letter);
        filter.m_text.append({QString::fromUcs4(&lower, 1).toUtf8(), QString::fromUcs4(&upper, 1).toUtf8()});
    }
    return filter;
}

Result<MessageFilter> MessageFilter::fromPattern(const QString &pattern)
{
    MessageFilter filter;
    filter.m_pattern = QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    if (!filter.m_pattern.isValid())
        return failure(ErrorCode::InvalidArgument, Text::tr("The pattern '%1' is not valid at character %2: %3.")
                                                       .arg(pattern)
                                                       .arg(filter.m_pattern.patternErrorOffset() + 1)
                                                       .arg(filter.m_pattern.errorString()));
    filter.m_pattern.optimize();
    return filter;
}

bool MessageFilter::matches(const MessageView &message) const
{
    if (!m_text.isEmpty())
        return containsText(contentOf(message));
    if (!m_pattern.pattern().isEmpty())
        return m_pattern.match(QString::fromUtf8(contentOf(message))).hasMatch();
    return true;
}

bool MessageFilter::matchesAt(QByteArrayView payload, qsizetype at) const
{
    QByteArrayView rest = payload.sliced(at);
    for (const Letter &letter : m_text) {
        if (rest.startsWith(letter.lower))
            rest = rest.sliced(letter.lower.size());
        else if (rest.startsWith(letter.upper))
            rest = rest.sliced(letter.upper.size());
        else
            return false;
    }
    return true;
}

/// memchr finds the places where a match could start: much faster than looking at each byte.
bool MessageFilter::containsText(QByteArrayView payload) const
{
    const char lower = m_text.first().lower.at(0);
    const char upper = m_text.first().upper.at(0);
    qsizetype atLower = find(payload, lower, 0);
    qsizetype atUpper = lower == upper ? payload.size() : find(payload, upper, 0);
    while (true) {
        const qsizetype at = qMin(atLower, atUpper);
        if (at == payload.size())
            return false;
        if (matchesAt(payload, at))
            return true;
        if (at == atLower)
            atLower = find(payload, lower, at + 1);
        else
            atUpper = find(payload, upper, at + 1);
    }
}

} // namespace wsw
