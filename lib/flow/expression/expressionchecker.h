// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <memory>

#include "result.h"

namespace wsw {

class ExpressionEngine;

/// Whether an expression parses and knows its variables, for those who do not evaluate it. Use it on one thread.
class ExpressionChecker
{
public:
    ExpressionChecker();
    ~ExpressionChecker();
    Q_DISABLE_COPY_MOVE(ExpressionChecker)

    Result<void> check(const QString &source, const QStringList &variables); ///< as ExpressionEngine::compile()

private:
    std::unique_ptr<ExpressionEngine> m_engine;
};

} // namespace wsw
