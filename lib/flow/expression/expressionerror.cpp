// SPDX-License-Identifier: MIT
#include "flow/expression/expressionerror.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExpressionEngine)
};

} // namespace

Failure expressionFailed(const QString &message)
{
    return failure(ErrorCode::ExpressionFailed, message);
}

Failure expressionFailedAt(const QString &source, qsizetype offset, const QString &what)
{
    const QStringView before = QStringView(source).left(offset);
    const qsizetype line = before.count(QLatin1Char('\n')) + 1;
    const qsizetype column = offset - before.lastIndexOf(QLatin1Char('\n'));
    return expressionFailed(Text::tr("line %1, column %2: %3").arg(line).arg(column).arg(what));
}

} // namespace wsw
