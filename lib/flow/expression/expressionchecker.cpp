// SPDX-License-Identifier: MIT
#include "flow/expression/expressionchecker.h"

#include "flow/expression/expression.h"

namespace wsw {

ExpressionChecker::ExpressionChecker()
    : m_engine(std::make_unique<ExpressionEngine>())
{
}

ExpressionChecker::~ExpressionChecker() = default;

Result<void> ExpressionChecker::check(const QString &source, const QStringList &variables)
{
    const Result<Expression> compiled = m_engine->compile(source, variables);
    return compiled ? Result<void>() : Failure(compiled.error());
}

} // namespace wsw
