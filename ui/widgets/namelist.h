// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace wsw {

/// Names as people type them into one field: separated by commas, e.g. subprotocols.
inline QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

inline QString joinNames(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

} // namespace wsw
