// SPDX-License-Identifier: MIT
#include "message/filter/match/textmatch.h"

namespace wsw {

TextMatch::TextMatch(Kind kind, const QString &wanted)
    : m_kind(kind)
    , m_wanted(wanted)
{
    if (!wanted.contains(u'*'))
        return;
    QStringList parts = wanted.split(u'*');
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, kind == Kind::Contains);
    m_wildcard = QRegularExpression(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*?"))), options);
}

bool TextMatch::matches(const QString &text) const
{
    const bool wildcard = !m_wildcard.pattern().isEmpty();
    if (m_kind == Kind::Contains && !wildcard)
        return text.contains(m_wanted, Qt::CaseInsensitive);
    const bool equal = wildcard ? m_wildcard.match(text).hasMatch() : text == m_wanted;
    return equal == (m_kind != Kind::NotEqual);
}

} // namespace wsw
