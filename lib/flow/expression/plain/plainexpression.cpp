// SPDX-License-Identifier: MIT
#include "flow/expression/plain/plainexpression.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

#include "flow/expression/value.h"

namespace wsw {

namespace {

/// ECMA-262's ToNumber of what is neither a text nor an object.
std::optional<double> toNumber(const ScriptValue &value)
{
    if (const double *const number = value.number())
        return *number;
    if (const bool *const boolean = value.boolean())
        return *boolean ? 1 : 0;
    if (value.isNull())
        return 0;
    return value.isUndefined() ? std::optional(std::numeric_limits<double>::quiet_NaN()) : std::nullopt;
}

/// ECMA-262's ToString where it is the same everywhere.
std::optional<QString> toText(const ScriptValue &value)
{
    if (const QString *const text = value.text())
        return *text;
    if (const bool *const boolean = value.boolean())
        return *boolean ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isUndefined())
        return QStringLiteral("undefined");
    if (const double *const number = value.number();
        number && std::trunc(*number) == *number && std::abs(*number) <= double(maxExactInteger))
        return QString::number(qint64(*number));
    return std::nullopt;
}

/// Nothing for two objects: whether they are the same one is not known here.
std::optional<bool> strictlyEqual(const ScriptValue &left, const ScriptValue &right)
{
    if (left.json() && right.json())
        return std::nullopt;
    if (left.json() || right.json()) // a huge integer is one, too
        return (left.json() ? left : right).json()->isDouble() ? std::nullopt : std::optional(false);
    if (left.number() && right.number())
        return *left.number() == *right.number();
    if (left.text() && right.text())
        return *left.text() == *right.text();
    if (left.boolean() && right.boolean())
        return *left.boolean() == *right.boolean();
    return (left.isNull() && right.isNull()) || (left.isUndefined() && right.isUndefined());
}

bool isNothing(const ScriptValue &value)
{
    return value.isNull() || value.isUndefined();
}

std::optional<bool> looselyEqual(const ScriptValue &left, const ScriptValue &right)
{
    if (isNothing(left) || isNothing(right))
        return isNothing(left) && isNothing(right);
    const bool isNumeric = (left.number() || left.boolean()) && (right.number() || right.boolean());
    if (isNumeric)
        return *toNumber(left) == *toNumber(right);
    if (left.text() && right.text())
        return *left.text() == *right.text();
    return std::nullopt;
}

std::optional<qsizetype> indexOf(const ScriptValue &name, qsizetype size)
{
    const double *const index = name.number();
    if (index && *index >= 0 && *index < double(size) && std::trunc(*index) == *index)
        return qsizetype(*index);
    return std::nullopt;
}

bool isLength(const ScriptValue &name)
{
    return name.text() && *name.text() == QLatin1String("length");
}

} // namespace

bool PlainExpression::isTrue(const ScriptValue &value)
{
    if (const bool *const boolean = value.boolean())
        return *boolean;
    if (const double *const number = value.number())
        return *number != 0 && !std::isnan(*number);
    if (const QString *const text = value.text())
        return !text->isEmpty();
    return value.json() != nullptr;
}

std::optional<ScriptValue> PlainExpression::evaluate(const Variables &variables) const
{
    return valueOf(int(m_nodes.size()) - 1, variables);
}

PlainExpression::Value PlainExpression::valueOf(int index, const Variables &variables) const
{
    const Node &node = m_nodes[size_t(index)];
    switch (node.operation) {
    case Operation::Constant: return m_constants[size_t(node.left)];
    case Operation::Variable: return variables.at(node.left);
    case Operation::Not:
    case Operation::Negative:
    case Operation::Positive:
    case Operation::TypeOf: return unary(node, variables);
    case Operation::And:
    case Operation::Or: {
        const Value left = valueOf(node.left, variables);
        if (!left || isTrue(*left) == (node.operation == Operation::Or))
            return left;
        return valueOf(node.right, variables);
    }
    case Operation::Choice: {
        const Value condition = valueOf(node.left, variables);
        return condition ? valueOf(isTrue(*condition) ? node.right : node.third, variables) : std::nullopt;
    }
    default: return binary(node, variables);
    }
}

PlainExpression::Value PlainExpression::unary(const Node &node, const Variables &variables) const
{
    const Value operand = valueOf(node.left, variables);
    if (!operand)
        return std::nullopt;
    if (node.operation == Operation::Not)
        return ScriptValue(!isTrue(*operand));
    if (node.operation == Operation::TypeOf) {
        const QJsonValue *const json = operand->json();
        return ScriptValue(operand->isUndefined()                            ? QStringLiteral("undefined")
                           : operand->text()                                 ? QStringLiteral("string")
                           : operand->boolean()                              ? QStringLiteral("boolean")
                           : operand->number() || (json && json->isDouble()) ? QStringLiteral("number")
                                                                             : QStringLiteral("object"));
    }
    const std::optional<double> number = toNumber(*operand);
    if (!number)
        return std::nullopt;
    return ScriptValue(node.operation == Operation::Negative ? -*number : *number);
}

PlainExpression::Value PlainExpression::binary(const Node &node, const Variables &variables) const
{
    const Value left = valueOf(node.left, variables);
    if (!left)
        return std::nullopt;
    const Value right = valueOf(node.right, variables);
    if (!right)
        return std::nullopt;
    if (node.operation == Operation::Member)
        return member(*left, *right);
    if (node.operation <= Operation::Remainder)
        return arithmetic(node.operation, *left, *right);
    return comparison(node.operation, *left, *right);
}

PlainExpression::Value PlainExpression::arithmetic(Operation operation, const ScriptValue &left,
                                                   const ScriptValue &right)
{
    if (operation == Operation::Add && (left.text() || right.text())) {
        const std::optional<QString> first = toText(left);
        const std::optional<QString> second = toText(right);
        if (!first || !second)
            return std::nullopt;
        return ScriptValue(*first + *second);
    }
    const std::optional<double> first = toNumber(left);
    const std::optional<double> second = toNumber(right);
    if (!first || !second)
        return std::nullopt;
    switch (operation) {
    case Operation::Add: return ScriptValue(*first + *second);
    case Operation::Subtract: return ScriptValue(*first - *second);
    case Operation::Multiply: return ScriptValue(*first * *second);
    case Operation::Divide: return ScriptValue(*first / *second);
    default: return ScriptValue(std::fmod(*first, *second));
    }
}

PlainExpression::Value PlainExpression::comparison(Operation operation, const ScriptValue &left,
                                                   const ScriptValue &right)
{
    const auto told = [](std::optional<bool> result, bool wanted) -> Value {
        return result ? Value(ScriptValue(*result == wanted)) : std::nullopt;
    };
    switch (operation) {
    case Operation::StrictEqual: return told(strictlyEqual(left, right), true);
    case Operation::StrictNotEqual: return told(strictlyEqual(left, right), false);
    case Operation::Equal: return told(looselyEqual(left, right), true);
    case Operation::NotEqual: return told(looselyEqual(left, right), false);
    default: break;
    }
    const auto ordered = [operation](const auto &first, const auto &second) {
        switch (operation) {
        case Operation::Less: return first < second;
        case Operation::LessOrEqual: return first <= second;
        case Operation::Greater: return first > second;
        default: return first >= second;
        }
    };
    if (left.text() && right.text())
        return ScriptValue(ordered(*left.text(), *right.text()));
    const std::optional<double> first = toNumber(left);
    const std::optional<double> second = toNumber(right);
    if (!first || !second)
        return std::nullopt;
    return ScriptValue(ordered(*first, *second));
}

// What is inherited (methods, above all) and what throws is left to an engine.
PlainExpression::Value PlainExpression::member(const ScriptValue &object, const ScriptValue &name)
{
    if (const QString *const text = object.text()) {
        if (isLength(name))
            return ScriptValue(double(text->size()));
        const auto index = indexOf(name, text->size());
        return index ? Value(ScriptValue(QString(text->at(*index)))) : std::nullopt;
    }
    const QJsonValue *const json = object.json();
    if (json && json->isArray()) {
        const QJsonArray list = json->toArray();
        if (isLength(name))
            return ScriptValue(double(list.size()));
        const auto index = indexOf(name, list.size());
        return index ? Value(ScriptValue(list.at(*index))) : std::nullopt;
    }
    if (!json || !name.text() || *name.text() == QLatin1String("__proto__"))
        return std::nullopt;
    const QJsonValue value = (*json)[*name.text()];
    return value.isUndefined() ? std::nullopt : Value(ScriptValue(value));
}

} // namespace wsw
