// SPDX-License-Identifier: MIT
#pragma once

#include "flow/expression/plain/plainexpression.h"

namespace wsw {

/// Reads one PlainExpression by precedence climbing. It gives up at whatever it does not know.
class PlainExpressionParser
{
public:
    PlainExpressionParser(const QString &source, const QStringList &variables)
        : m_source(source)
        , m_variables(variables)
    {
    }

    std::optional<PlainExpression> parse();

private:
    using Operation = PlainExpression::Operation;
    using Place = std::optional<int>; ///< in the expression's nodes

    struct Sign
    {
        QLatin1String text;
        int precedence;
        Operation operation;
    };

    Place parseChoice();
    Place parseBinary(int precedence);
    Place parseUnary();
    Place parseMembers();
    Place parsePrimary();
    Place parseNumber();
    Place parseText(QChar quote);
    Place parseWord();
    std::optional<QString> readText(QChar quote);
    std::optional<char16_t> readEscape();
    QString readName();
    const Sign *binarySign();
    bool skip(QChar sign);
    void skipSpace();
    QChar peek(qsizetype ahead = 0) const;

    Place add(Operation operation, int left, int right = 0, int third = 0);
    Place constant(const ScriptValue &value);
    Place variable(const QString &name);

    const QString &m_source;
    const QStringList &m_variables;
    PlainExpression m_expression;
    std::vector<int> m_heights; ///< of the expression's nodes: how deep an evaluation goes
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace wsw
