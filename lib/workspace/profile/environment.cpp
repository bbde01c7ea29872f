// SPDX-License-Identifier: MIT
#include "workspace/profile/environment.h"

#include <QRegularExpression>

namespace wsw {

bool canNameVariable(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*$"));
    return pattern.match(name).hasMatch();
}

QString variableKey(const QString &owner, const QString &name)
{
    return QStringLiteral("%1/variable/%2").arg(owner, name);
}

} // namespace wsw
