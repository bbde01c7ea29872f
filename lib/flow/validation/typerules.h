// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include "flow/expression/expression.h"
#include "flow/expression/plain/plainexpression.h"
#include "flow/nodekind.h"

namespace wsw {

/// What is known of a flow's values before it runs.
class TypeRules
{
public:
    /// Both outlive it. `variables`: flowVariables().
    TypeRules(const FlowGraph &graph, const QStringList &variables);

    /// Why an expression can't give what a property wants; empty if it may.
    QString mismatch(const Expression &expression, NodeProperty::Gives wanted) const;

private:
    using Type = PlainExpression::Type;
    Type typeOf(const Expression &expression) const;

    const QStringList &m_variables;
    QHash<QString, Type> m_types; ///< of what no node sets
};

} // namespace wsw
