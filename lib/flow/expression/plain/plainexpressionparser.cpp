// SPDX-License-Identifier: MIT
#include "flow/expression/plain/plainexpressionparser.h"

#include <algorithm>

namespace wsw {

namespace {

constexpr int greatestHeight = 100;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit();
}

} // namespace

std::optional<PlainExpression> PlainExpression::parse(const QString &source, const QStringList &variables)
{
    return PlainExpressionParser(source, variables).parse();
}

std::optional<PlainExpression> PlainExpressionParser::parse()
{
    const Place root = parseChoice();
    skipSpace();
    if (!root || m_at != m_source.size())
        return std::nullopt;
    Q_ASSERT(*root == int(m_expression.m_nodes.size()) - 1);
    return std::move(m_expression);
}

PlainExpressionParser::Place PlainExpressionParser::parseChoice()
{
    if (m_depth >= greatestHeight)
        return std::nullopt;
    ++m_depth;
    Place place = parseBinary(0);
    skipSpace();
    const bool isChoice = peek() == QLatin1Char('?') && peek(1) != QLatin1Char('.') && peek(1) != QLatin1Char('?');
    if (place && isChoice) {
        ++m_at;
        const Place yes = parseChoice();
        const Place no = yes && skip(QLatin1Char(':')) ? parseChoice() : std::nullopt;
        place = no ? add(Operation::Choice, *place, *yes, *no) : std::nullopt;
    }
    --m_depth;
    return place;
}

PlainExpressionParser::Place PlainExpressionParser::parseBinary(int precedence)
{
    Place left = parseUnary();
    while (left) {
        const qsizetype before = m_at;
        const Sign *const sign = binarySign();
        if (!sign || sign->precedence <= precedence) {
            m_at = before;
            break;
        }
        const Place right = parseBinary(sign->precedence);
        left = right ? add(sign->operation, *left, *right) : std::nullopt;
    }
    return left;
}

PlainExpressionParser::Place PlainExpressionParser::parseUnary()
{
    skipSpace();
    const QChar sign = peek();
    if (sign != QLatin1Char('!') && sign != QLatin1Char('-') && sign != QLatin1Char('+'))
        return parseMembers();
    if (peek(1) == sign || m_depth >= greatestHeight) // "--" and "++" change a variable
        return std::nullopt;
    ++m_at;
    ++m_depth;
    const Place operand = parseUnary();
    --m_depth;
    if (!operand)
        return std::nullopt;
    return add(sign == QLatin1Char('!')   ? Operation::Not
               : sign == QLatin1Char('-') ? Operation::Negative
                                          : Operation::Positive,
               *operand);
}

PlainExpressionParser::Place PlainExpressionParser::parseMembers()
{
    Place object = parsePrimary();
    while (object) {
        skipSpace();
        if (peek() == QLatin1Char('.')) {
            ++m_at;
            skipSpace();
            const QString name = readName();
            const bool isName = !name.isEmpty() && name != QLatin1String("class");
            const Place place = isName ? constant(ScriptValue(name)) : std::nullopt;
            object = place ? add(Operation::Member, *object, *place) : std::nullopt;
        } else if (peek() == QLatin1Char('[')) {
            ++m_at;
            const Place name = parseChoice();
            object = name && skip(QLatin1Char(']')) ? add(Operation::Member, *object, *name) : std::nullopt;
        } else {
            return object;
        }
    }
    return object;
}

PlainExpressionParser::Place PlainExpressionParser::parsePrimary()
{
    skipSpace();
    const QChar c = peek();
    if (isDigit(c) || (c == QLatin1Char('.') && isDigit(peek(1))))
        return parseNumber();
    if (c == QLatin1Char('"') || c == QLatin1Char('\''))
        return parseText(c);
    if (isNameStart(c))
        return parseWord();
    if (c != QLatin1Char('('))
        return std::nullopt;
    ++m_at;
    const Place inner = parseChoice();
    return inner && skip(QLatin1Char(')')) ? inner : std::nullopt;
}

PlainExpressionParser::Place PlainExpressionParser::parseNumber()
{
    const qsizetype begin = m_at;
    const auto digits = [this] {
        while (isDigit(peek()))
            ++m_at;
    };
    if (peek() == QLatin1Char('0') && isDigit(peek(1))) // octal, or not
        return std::nullopt;
    digits();
    if (peek() == QLatin1Char('.')) {
        ++m_at;
        if (!isDigit(peek()))
            return std::nullopt;
        digits();
    }
    if (peek() == QLatin1Char('e') || peek() == QLatin1Char('E')) {
        ++m_at;
        if (peek() == QLatin1Char('+') || peek() == QLatin1Char('-'))
            ++m_at;
        if (!isDigit(peek()))
            return std::nullopt;
        digits();
    }
    if (isNamePart(peek()) || peek() == QLatin1Char('.'))
        return std::nullopt;
    bool isNumber = false;
    const double value = QStringView(m_source).mid(begin, m_at - begin).toDouble(&isNumber);
    return isNumber ? constant(value) : std::nullopt;
}

PlainExpressionParser::Place PlainExpressionParser::parseText(QChar quote)
{
    const std::optional<QString> text = readText(quote);
    return text && *text != QLatin1String("use strict") ? constant(ScriptValue(*text)) : std::nullopt;
}

std::optional<QString> PlainExpressionParser::readText(QChar quote)
{
    QString text;
    for (++m_at; m_at < m_source.size(); ++m_at) {
        QChar c = m_source.at(m_at);
        if (c == quote) {
            ++m_at;
            return text;
        }
        if (c == QLatin1Char('\\')) {
            const std::optional<char16_t> escaped = readEscape();
            if (!escaped)
                return std::nullopt;
            c = *escaped;
        } else if (c < QLatin1Char(' ') || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            return std::nullopt;
        }
        text += c;
    }
    return std::nullopt;
}

std::optional<char16_t> PlainExpressionParser::readEscape()
{
    ++m_at;
    switch (peek().unicode()) {
    case u'n': return u'\n';
    case u't': return u'\t';
    case u'r': return u'\r';
    case u'\\':
    case u'\'':
    case u'"':
    case u'/': return peek().unicode();
    default: return std::nullopt;
    }
}

PlainExpressionParser::Place PlainExpressionParser::parseWord()
{
    const QString name = readName();
    if (name == QLatin1String("true") || name == QLatin1String("false"))
        return constant(name == QLatin1String("true"));
    if (name == QLatin1String("null"))
        return constant(nullptr);
    if (name == QLatin1String("undefined"))
        return constant(ScriptValue());
    if (name != QLatin1String("typeof"))
        return variable(name);
    skipSpace();
    if (m_depth >= greatestHeight)
        return std::nullopt;
    ++m_depth;
    const Place operand = parseUnary();
    --m_depth;
    return operand ? add(Operation::TypeOf, *operand) : std::nullopt;
}

QString PlainExpressionParser::readName()
{
    const qsizetype begin = m_at;
    if (isNameStart(peek())) {
        while (isNamePart(peek()))
            ++m_at;
    }
    return m_source.mid(begin, m_at - begin);
}

/// Skips it if it is there. The signs of what is not known here are not taken for others that they begin with.
const PlainExpressionParser::Sign *PlainExpressionParser::binarySign()
{
    static const Sign signs[] = {
        {QLatin1String("==="), 3, Operation::StrictEqual}, {QLatin1String("!=="), 3, Operation::StrictNotEqual},
        {QLatin1String("=="), 3, Operation::Equal},        {QLatin1String("!="), 3, Operation::NotEqual},
        {QLatin1String("<="), 4, Operation::LessOrEqual},  {QLatin1String(">="), 4, Operation::GreaterOrEqual},
        {QLatin1String("&&"), 2, Operation::And},          {QLatin1String("||"), 1, Operation::Or},
        {QLatin1String("<"), 4, Operation::Less},          {QLatin1String(">"), 4, Operation::Greater},
        {QLatin1String("+"), 5, Operation::Add},           {QLatin1String("-"), 5, Operation::Subtract},
        {QLatin1String("*"), 6, Operation::Multiply},      {QLatin1String("/"), 6, Operation::Divide},
        {QLatin1String("%"), 6, Operation::Remainder},
    };
    static const QLatin1String others[] = {
        QLatin1String("++"), QLatin1String("--"), QLatin1String("**"),  QLatin1String("<<"),  QLatin1String(">>"),
        QLatin1String("+="), QLatin1String("-="), QLatin1String("*="),  QLatin1String("/="),  QLatin1String("%="),
        QLatin1String("//"), QLatin1String("/*"), QLatin1String("&&="), QLatin1String("||="), QLatin1String("<!")};
    skipSpace();
    const QStringView rest = QStringView(m_source).mid(m_at);
    for (const QLatin1String &other : others) {
        if (rest.startsWith(other))
            return nullptr;
    }
    for (const Sign &sign : signs) {
        if (rest.startsWith(sign.text)) {
            m_at += sign.text.size();
            return &sign;
        }
    }
    return nullptr;
}

bool PlainExpressionParser::skip(QChar sign)
{
    skipSpace();
    if (peek() != sign)
        return false;
    ++m_at;
    return true;
}

void PlainExpressionParser::skipSpace()
{
    while (peek() == QLatin1Char(' ') || peek() == QLatin1Char('\t') || peek() == QLatin1Char('\n')
           || peek() == QLatin1Char('\r'))
        ++m_at;
}

QChar PlainExpressionParser::peek(qsizetype ahead) const
{
    return m_at + ahead < m_source.size() ? m_source.at(m_at + ahead) : QChar();
}

PlainExpressionParser::Place PlainExpressionParser::add(Operation operation, int left, int right, int third)
{
    int height = 0;
    if (operation != Operation::Constant && operation != Operation::Variable) {
        for (const int operand : {left, right, third})
            height = std::max(height, m_heights[size_t(operand)] + 1);
    }
    if (height > greatestHeight)
        return std::nullopt;
    m_heights.push_back(height);
    m_expression.m_nodes.push_back({operation, left, right, third});
    return int(m_expression.m_nodes.size()) - 1;
}

PlainExpressionParser::Place PlainExpressionParser::constant(const ScriptValue &value)
{
    m_expression.m_constants.push_back(value);
    return add(Operation::Constant, int(m_expression.m_constants.size()) - 1);
}

PlainExpressionParser::Place PlainExpressionParser::variable(const QString &name)
{
    const int slot = int(m_variables.indexOf(name));
    if (slot < 0)
        return std::nullopt;
    if (!m_expression.m_slots.contains(slot))
        m_expression.m_slots.append(slot);
    return add(Operation::Variable, slot);
}

} // namespace wsw
