// SPDX-License-Identifier: MIT
#include "message/filter/parse/filterscan.h"

#include "message/filter/match/pattern.h"

namespace wsw {

namespace {

bool isBoundary(QStringView text, qsizetype at)
{
    return at >= text.size() || text.at(at).isSpace() || text.at(at) == u')';
}

/// Behind the next `mark` that has no backslash before it; -1 if there is none.
qsizetype endAt(QChar mark, QStringView text, qsizetype from)
{
    for (qsizetype at = from; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == mark)
            return at + 1;
    }
    return -1;
}

/// Within a word: behind what encloses space there, or just behind the character.
qsizetype endOfStep(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    qsizetype end = -1;
    if (c == u'"')
        end = endOfQuoted(text, at);
    else if (c == u'\'' && at > 0 && text.at(at - 1) == u'[')
        end = endAt(u'\'', text, at + 1);
    else if (c == u'~' && at + 1 < text.size() && text.at(at + 1) == u'/')
        end = endOfPattern(text, at + 1);
    return end < 0 ? at + 1 : end;
}

} // namespace

qsizetype endOfQuoted(QStringView text, qsizetype from)
{
    return endAt(u'"', text, from + 1);
}

qsizetype endOfPattern(QStringView text, qsizetype from)
{
    const qsizetype slash = endAt(u'/', text, from + 1);
    if (slash < 0 || slash == from + 2)
        return -1;
    qsizetype end = slash;
    while (!isBoundary(text, end))
        ++end;
    return Pattern::isFlags(text.sliced(slash, end - slash)) ? end : -1;
}

qsizetype endOfWord(QStringView text, qsizetype from)
{
    int open = 0;
    qsizetype at = from;
    while (at < text.size() && !text.at(at).isSpace() && (text.at(at) != u')' || open > 0)) {
        open += text.at(at) == u'(' ? 1 : text.at(at) == u')' ? -1 : 0;
        at = endOfStep(text, at);
    }
    return at;
}

qsizetype endOfTerm(QStringView text, qsizetype from)
{
    const QChar first = from < text.size() ? text.at(from) : QChar();
    const qsizetype end = first == u'"' ? endOfQuoted(text, from) : first == u'/' ? endOfPattern(text, from) : -1;
    return end >= 0 && isBoundary(text, end) ? end : endOfWord(text, from);
}

} // namespace wsw
