// SPDX-License-Identifier: MIT
#include "flow/expression/plain/plainexpression.h"

namespace wsw {

namespace {

using Type = PlainExpression::Type;

Type typeOfValue(const ScriptValue &value)
{
    if (value.number())
        return Type::Number;
    if (value.text())
        return Type::Text;
    if (value.boolean())
        return Type::Boolean;
    return value.isNull() ? Type::Null : Type::Unknown;
}

Type typeOfSum(Type left, Type right)
{
    if (left == Type::Text || right == Type::Text)
        return Type::Text;
    const auto isNumeric = [](Type type) {
        return type == Type::Number || type == Type::Boolean || type == Type::Null;
    };
    return isNumeric(left) && isNumeric(right) ? Type::Number : Type::Unknown;
}

} // namespace

PlainExpression::Type PlainExpression::typeOf(int index, const VariableType &variable) const
{
    const Node &node = m_nodes[size_t(index)];
    const auto common = [&](int first, int second) {
        const Type type = typeOf(first, variable);
        return type == typeOf(second, variable) ? type : Type::Unknown;
    };
    switch (node.operation) {
    case Operation::Constant: return typeOfValue(m_constants[size_t(node.left)]);
    case Operation::Variable: return variable(node.left);
    case Operation::Member: return Type::Unknown;
    case Operation::TypeOf: return Type::Text;
    case Operation::Add: return typeOfSum(typeOf(node.left, variable), typeOf(node.right, variable));
    case Operation::Negative:
    case Operation::Positive:
    case Operation::Subtract:
    case Operation::Multiply:
    case Operation::Divide:
    case Operation::Remainder: return Type::Number;
    case Operation::And:
    case Operation::Or: return common(node.left, node.right);
    case Operation::Choice: return common(node.right, node.third);
    default: return Type::Boolean;
    }
}

} // namespace wsw
