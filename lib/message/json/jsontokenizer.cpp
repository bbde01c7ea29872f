// SPDX-License-Identifier: MIT
#include "message/json/jsontokenizer.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Json)
};

bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isHexDigit(char16_t c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isWordPart(char16_t c)
{
    return QChar(c).isLetterOrNumber() || c == u'_' || c == u'.' || c == u'+' || c == u'-';
}

} // namespace

char16_t JsonTokenizer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text[m_at + ahead].unicode() : u'\0';
}

bool JsonTokenizer::skip(char16_t c)
{
    if (m_at >= m_text.size() || peek() != c)
        return false;
    ++m_at;
    return true;
}

bool JsonTokenizer::skipDigits()
{
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start;
}

JsonToken JsonTokenizer::next()
{
    while (m_at < m_text.size() && isSpace(peek()))
        ++m_at;
    if (m_at >= m_text.size())
        return {JsonToken::Kind::End, m_text.size()};
    switch (const char16_t c = peek()) {
    case u'{': return peek(1) == u'{' ? variable() : single(JsonToken::Kind::BeginObject);
    case u'}': return single(JsonToken::Kind::EndObject);
    case u'[': return single(JsonToken::Kind::BeginArray);
    case u']': return single(JsonToken::Kind::EndArray);
    case u':': return single(JsonToken::Kind::Colon);
    case u',': return single(JsonToken::Kind::Comma);
    case u'"': return string();
    default: return c == u'-' || isDigit(c) ? number() : word();
    }
}

JsonToken JsonTokenizer::single(JsonToken::Kind kind)
{
    return {kind, m_at++, 1};
}

JsonToken JsonTokenizer::invalid(qsizetype start, qsizetype errorPosition, const QString &problem, bool isString)
{
    m_at = qMax(m_at, start + 1);
    return {JsonToken::Kind::Invalid, start, m_at - start, errorPosition, problem, isString};
}

JsonToken JsonTokenizer::string()
{
    const qsizetype start = m_at++;
    qsizetype badEscape = -1;
    for (; m_at < m_text.size(); ++m_at) {
        const char16_t c = peek();
        if (c == u'"') {
            ++m_at;
            if (badEscape >= 0)
                return invalid(start, badEscape,
                               Words::tr("an escape in a string is one of \\\" \\\\ \\/ \\b \\f \\n "
                                         "\\r \\t or \\u with four hexadecimal digits"),
                               true);
            return {JsonToken::Kind::String, start, m_at - start};
        }
        if (c == u'\n')
            break;
        if (c < u' ')
            return invalid(start, m_at, Words::tr("a control character in a string must be written as an escape"),
                           true);
        if (c != u'\\')
            continue;
        const qsizetype escape = m_at++;
        const bool isUnicode =
            peek() == u'u' && isHexDigit(peek(1)) && isHexDigit(peek(2)) && isHexDigit(peek(3)) && isHexDigit(peek(4));
        if (isUnicode)
            m_at += 4;
        else if (badEscape < 0 && !QStringView(u"\"\\/bfnrt").contains(peek()))
            badEscape = escape;
        if (peek() == u'\n')
            break;
    }
    m_at = qMin(m_at, m_text.size());
    return invalid(start, start, Words::tr("the string that begins here has no end on its line"), true);
}

JsonToken JsonTokenizer::number()
{
    const qsizetype start = m_at;
    skip(u'-');
    bool isNumber = skip(u'0') || skipDigits();
    if (isNumber && skip(u'.'))
        isNumber = skipDigits();
    if (isNumber && (skip(u'e') || skip(u'E'))) {
        if (!skip(u'+'))
            skip(u'-');
        isNumber = skipDigits();
    }
    if (isNumber && !isWordPart(peek()))
        return {JsonToken::Kind::Number, start, m_at - start};
    while (isWordPart(peek()))
        ++m_at;
    return invalid(start, start,
                   Words::tr("“%1” is not a number as JSON writes it").arg(m_text.mid(start, m_at - start)));
}

JsonToken JsonTokenizer::word()
{
    const qsizetype start = m_at;
    while (isWordPart(peek()))
        ++m_at;
    const QStringView word = m_text.mid(start, m_at - start);
    if (word == u"true" || word == u"false" || word == u"null")
        return {JsonToken::Kind::Literal, start, word.size()};
    if (!word.isEmpty())
        return invalid(start, start,
                       Words::tr("“%1” is no JSON value: a text stands in double quotes").arg(word.left(40)));
    const char16_t c = peek();
    if (c == u'\'')
        return invalid(start, start, Words::tr("a text stands in double quotes, not in single ones"));
    if (c == u'/')
        return invalid(start, start, Words::tr("JSON has no comments"));
    // Both halves of a character beyond the basic plane.
    m_at = qMin(m_at + (QChar(c).isHighSurrogate() ? 2 : 1), m_text.size());
    return invalid(start, start, Words::tr("“%1” has no meaning here").arg(m_text.mid(start, m_at - start)));
}

JsonToken JsonTokenizer::variable()
{
    const qsizetype start = m_at;
    const qsizetype end = m_text.indexOf(QLatin1String("}}"), m_at + 2);
    m_at = end < 0 ? m_text.size() : end + 2;
    if (end < 0)
        return invalid(start, start, Words::tr("“{{” begins a variable, and “}}” is missing"));
    return {JsonToken::Kind::Variable, start, m_at - start};
}

} // namespace wsw
