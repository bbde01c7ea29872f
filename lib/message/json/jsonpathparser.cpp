// SPDX-License-Identifier: MIT
#include "message/json/jsonpathparser.h"

namespace wsw {

namespace {

// RFC 9535 section 2.1: what JSON numbers hold exactly.
constexpr qint64 greatestInteger = (Q_INT64_C(1) << 53) - 1;

bool isNameFirst(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c >= 0x80;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<JsonPath> JsonPathParser::parse()
{
    if (skip(u'$')) {
        while (m_problem.isEmpty() && m_at < m_text.size())
            parseSegment();
    } else {
        fail(tr("A path begins with “$”, which stands for the whole document."));
    }
    if (m_problem.isEmpty())
        return m_path;
    return failure(ErrorCode::InvalidArgument,
                   tr("JSON path “%1”, column %2: %3").arg(m_text, QString::number(m_problemAt + 1), m_problem));
}

bool JsonPathParser::parseSegment()
{
    const qsizetype start = m_at;
    skipSpace();
    JsonPath::Segment segment;
    bool parsed = false;
    if (m_at == m_text.size()) {
        m_at = start;
        return fail(tr("Remove the space at the end."));
    }
    if (skip(u'.')) {
        segment.descendants = skip(u'.');
        parsed = segment.descendants && peek() == u'[' ? parseBrackets(segment) : parseShorthand(segment);
    } else if (peek() == u'[') {
        parsed = parseBrackets(segment);
    } else {
        return fail(tr("Here “.” and a name, or “[”, must follow."));
    }
    m_path.m_segments.append(segment);
    return parsed;
}

bool JsonPathParser::parseShorthand(JsonPath::Segment &segment)
{
    if (skip(u'*')) {
        segment.selectors.append(JsonPath::Wildcard());
        return true;
    }
    const qsizetype start = m_at;
    if (isNameFirst(peek())) {
        while (isNameFirst(peek()) || isDigit(peek()))
            ++m_at;
    }
    if (m_at == start)
        return fail(tr("A name is missing. Names with other signs than letters and digits are written ['like-this']."));
    segment.selectors.append(JsonPath::Name{m_text.mid(start, m_at - start)});
    return true;
}

bool JsonPathParser::parseBrackets(JsonPath::Segment &segment)
{
    skip(u'[');
    do {
        skipSpace();
        if (!parseSelector(segment))
            return false;
        skipSpace();
    } while (skip(u','));
    return skip(u']') || fail(tr("“]” is missing."));
}

bool JsonPathParser::parseSelector(JsonPath::Segment &segment)
{
    const char16_t c = peek();
    if (c == u'\'' || c == u'"') {
        QString name;
        if (!parseString(name))
            return false;
        segment.selectors.append(JsonPath::Name{name});
        return true;
    }
    if (skip(u'*')) {
        segment.selectors.append(JsonPath::Wildcard());
        return true;
    }
    if (c == u'?')
        return fail(tr("Filters “[?…]” are not supported. Name the place by names, indices and “*”."));
    if (!atInteger() && c != u':')
        return fail(tr("A name in quotes, an index, a slice such as 1:3 or “*” must stand here."));
    const std::optional<qint64> index = parseInteger();
    if (!m_problem.isEmpty())
        return false;
    const qsizetype behind = m_at;
    skipSpace();
    if (peek() == u':')
        return parseSlice(index, segment);
    m_at = behind;
    segment.selectors.append(JsonPath::Index{*index});
    return true;
}

bool JsonPathParser::parseSlice(std::optional<qint64> start, JsonPath::Segment &segment)
{
    JsonPath::Slice slice{start, {}, 1};
    skip(u':');
    skipSpace();
    slice.end = parseInteger();
    skipSpace();
    if (skip(u':')) {
        skipSpace();
        slice.step = parseInteger().value_or(1);
    }
    segment.selectors.append(slice);
    return m_problem.isEmpty();
}

bool JsonPathParser::parseString(QString &string)
{
    const char16_t quote = peek();
    const qsizetype start = m_at++;
    while (m_at < m_text.size()) {
        const char16_t c = peek();
        if (skip(quote))
            return true;
        if (c < u' ')
            return fail(tr("This sign must be written as \\uXXXX."));
        ++m_at;
        if (c != u'\\')
            string += QChar(c);
        else if (!parseEscape(quote, string))
            return false;
    }
    m_at = start;
    return fail(tr("The quote at the end is missing."));
}

bool JsonPathParser::parseEscape(char16_t quote, QString &string)
{
    static constexpr QStringView letters = u"bfnrt/\\";
    static constexpr QStringView meanings = u"\b\f\n\r\t/\\";
    const char16_t c = peek();
    if (skip(u'u'))
        return parseUnicodeEscape(string);
    const qsizetype known = c == 0 ? -1 : letters.indexOf(QChar(c));
    if (known < 0 && c != quote)
        return fail(tr("There is no such escape. A backslash is written \\\\."));
    ++m_at;
    string += known < 0 ? QChar(quote) : meanings.at(known);
    return true;
}

bool JsonPathParser::parseUnicodeEscape(QString &string)
{
    const QString problem = tr("\\u needs four hexadecimal digits; signs beyond U+FFFF are two such escapes.");
    const std::optional<char16_t> unit = hexDigits();
    if (!unit || QChar::isLowSurrogate(*unit))
        return fail(problem);
    string += QChar(*unit);
    if (!QChar::isHighSurrogate(*unit))
        return true;
    if (!skip(u'\\') || !skip(u'u'))
        return fail(problem);
    const std::optional<char16_t> low = hexDigits();
    if (!low || !QChar::isLowSurrogate(*low))
        return fail(problem);
    string += QChar(*low);
    return true;
}

std::optional<char16_t> JsonPathParser::hexDigits()
{
    const QString digits = m_text.mid(m_at, 4);
    bool isNumber = false;
    const uint unit = digits.toUInt(&isNumber, 16);
    if (digits.size() < 4 || !isNumber || digits.startsWith(u'+'))
        return std::nullopt;
    m_at += 4;
    return char16_t(unit);
}

bool JsonPathParser::atInteger() const
{
    return isDigit(peek()) || peek() == u'-';
}

std::optional<qint64> JsonPathParser::parseInteger()
{
    if (!atInteger())
        return std::nullopt;
    const qsizetype start = m_at;
    skip(u'-');
    while (isDigit(peek()))
        ++m_at;
    const QString digits = m_text.mid(start, m_at - start);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    // No leading zeros, no -0: what is written in two ways is a mistake.
    if (!isNumber || QString::number(number) != digits || qAbs(number) > greatestInteger) {
        m_at = start;
        fail(tr("This is no index. An index is a whole number without zeros in front."));
        return std::nullopt;
    }
    return number;
}

char16_t JsonPathParser::peek() const
{
    return m_at < m_text.size() ? m_text.at(m_at).unicode() : u'\0';
}

bool JsonPathParser::skip(char16_t c)
{
    if (m_at >= m_text.size() || peek() != c)
        return false;
    ++m_at;
    return true;
}

void JsonPathParser::skipSpace()
{
    while (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r')
        ++m_at;
}

bool JsonPathParser::fail(const QString &problem)
{
    if (m_problem.isEmpty()) {
        m_problem = problem;
        m_problemAt = m_at;
    }
    return false;
}

} // namespace wsw
