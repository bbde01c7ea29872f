// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace wsw {

struct JsonDifference
{
    QString pointer;     ///< RFC 6901; empty: the values as a whole
    QJsonValue expected; ///< undefined: there should be nothing
    QJsonValue actual;   ///< undefined: there is nothing
};

enum class JsonComparison {
    Equal,  ///< numbers by their value: 5 is 5.0
    Subset, ///< objects may have more members than expected; lists have the same length
};

/// Where two values differ, in the order of the expected one; at most `most`.
QList<JsonDifference> jsonDifferences(const QJsonValue &expected, const QJsonValue &actual, JsonComparison comparison,
                                      int most = 20);

} // namespace wsw
