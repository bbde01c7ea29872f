// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "flow/expression/variables.h"

namespace wsw {

/// A JavaScript expression of numbers, texts, variables, members, arithmetic, comparison and logic, which is most of
/// what flows are made of: evaluated here, without an engine, and with exactly the result that an engine gives.
class PlainExpression
{
public:
    /// Nothing for what is not that plain, or no expression at all. `variables` as in ExpressionEngine::compile().
    static std::optional<PlainExpression> parse(const QString &source, const QStringList &variables);

    const QList<int> &variables() const { return m_slots; }

    /// Nothing where the values ask for an engine: a text that is compared with a number, a method, an error.
    /// The variables that it mentions must be set.
    std::optional<ScriptValue> evaluate(const Variables &variables) const;

    /// What it gives, whatever the variables hold; `variable` tells a slot's type.
    enum class Type { Unknown, Number, Text, Boolean, Null, Object, List };
    using VariableType = std::function<Type(int slot)>;
    Type type(const VariableType &variable) const { return typeOf(int(m_nodes.size()) - 1, variable); }

    /// JavaScript's truth of a value.
    static bool isTrue(const ScriptValue &value);

private:
    friend class PlainExpressionParser;

    enum class Operation : quint8 {
        Constant,
        Variable,
        Member, // left, right: the name
        Not,
        Negative,
        Positive,
        TypeOf,
        Add,
        Subtract,
        Multiply,
        Divide,
        Remainder,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Equal,
        NotEqual,
        StrictEqual,
        StrictNotEqual,
        And,
        Or,
        Choice, // left ? right : third
    };
    /// Operands are places in m_nodes; of a Constant in m_constants, of a Variable its slot.
    struct Node
    {
        Operation operation;
        int left = 0;
        int right = 0;
        int third = 0;
    };
    using Value = std::optional<ScriptValue>;

    Value valueOf(int node, const Variables &variables) const;
    Value unary(const Node &node, const Variables &variables) const;
    Value binary(const Node &node, const Variables &variables) const;
    Type typeOf(int node, const VariableType &variable) const;
    static Value member(const ScriptValue &object, const ScriptValue &name);
    static Value arithmetic(Operation operation, const ScriptValue &left, const ScriptValue &right);
    static Value comparison(Operation operation, const ScriptValue &left, const ScriptValue &right);

    std::vector<Node> m_nodes; ///< the last is the root
    std::vector<ScriptValue> m_constants;
    QList<int> m_slots; ///< of the variables that it mentions, each once
};

} // namespace wsw
