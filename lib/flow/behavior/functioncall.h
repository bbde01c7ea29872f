// SPDX-License-Identifier: MIT
#pragma once

#include <variant>
#include <vector>

#include "flow/behavior/nodecompiler.h"
#include "flow/nodekind.h"

namespace wsw {

/// One argument of a function's call: an expression or a template, as the table in nodekinds.cpp says. Errors name it.
class FunctionArgument
{
public:
    static Result<FunctionArgument> compile(const NodeCompiler &compiler, const FlowNode &node,
                                            const NodeProperty &property);

    bool isGiven() const { return !std::holds_alternative<std::monostate>(m_source); }
    Result<QJsonValue> value(const NodeContext &context) const; ///< of one that is given
    Result<QString> text(const NodeContext &context) const;     ///< refuses values of other types
    Result<double> number(const NodeContext &context) const;    ///< likewise
    Failure wrong(const QString &message) const;
    /// Puts the argument's name in front of an error.
    template <typename T>
    Result<T> judged(Result<T> result) const
    {
        return result ? std::move(result) : Result<T>(inField(m_field, result.error()));
    }

private:
    QString m_field;
    ExpressionEngine *m_engine = nullptr;
    std::variant<std::monostate, Expression, ExpressionTemplate> m_source; ///< none: optional and left out
};

using FunctionArguments = std::vector<FunctionArgument>; ///< as in FunctionKind::arguments

Result<FunctionArguments> compileArguments(const NodeCompiler &compiler, const FlowNode &node,
                                           const FunctionKind &function);

/// What a function gives that has its result at once.
using Function = Result<QJsonValue> (*)(const FunctionArguments &arguments, NodeContext &context);

/// nullptr for a function that is unknown, or waits.
Function functionNamed(const QString &name);

} // namespace wsw
