// SPDX-License-Identifier: MIT
#include "flow/expression/scriptvalue.h"

#include <cmath>

#include "flow/expression/value.h"

namespace wsw {

ScriptValue::ScriptValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined: return;
    case QJsonValue::Null: m_value = nullptr; return;
    case QJsonValue::Bool: m_value = value.toBool(); return;
    case QJsonValue::String: m_value = value.toString(); return;
    case QJsonValue::Double:
        if (std::abs(value.toInteger()) <= maxExactInteger) { // 0 for a fraction
            m_value = value.toDouble();
            return;
        }
        break;
    case QJsonValue::Array:
    case QJsonValue::Object: break;
    }
    m_value = value;
}

QJsonValue ScriptValue::toJson() const
{
    if (const double *const value = number()) {
        const bool isWhole = std::abs(*value) <= double(maxExactInteger) && std::trunc(*value) == *value;
        return isWhole ? QJsonValue(qint64(*value)) : QJsonValue(*value);
    }
    if (const QString *const value = text())
        return *value;
    if (const QJsonValue *const value = json())
        return *value;
    if (const bool *const value = boolean())
        return *value;
    return isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(QJsonValue::Undefined);
}

QString ScriptValue::toText() const
{
    if (const QString *const value = text())
        return *value;
    return valueText(toJson());
}

} // namespace wsw
