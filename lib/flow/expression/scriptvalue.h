// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <cstddef>
#include <variant>

namespace wsw {

/// A JavaScript value as flows have them: what a variable holds. Small, and cheap to copy.
class ScriptValue
{
public:
    ScriptValue() = default; ///< undefined
    ScriptValue(std::nullptr_t)
        : m_value(nullptr)
    {
    }
    ScriptValue(bool value)
        : m_value(value)
    {
    }
    ScriptValue(double value)
        : m_value(value)
    {
    }
    explicit ScriptValue(const QString &value)
        : m_value(value)
    {
    }
    explicit ScriptValue(const QJsonValue &value);

    bool isUndefined() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_value); }
    const bool *boolean() const { return std::get_if<bool>(&m_value); }    ///< nullptr if it is none, as below
    const double *number() const { return std::get_if<double>(&m_value); } ///< not those that a double can't hold
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const QJsonValue *json() const { return std::get_if<QJsonValue>(&m_value); } ///< objects, lists, and huge integers

    QJsonValue toJson() const; ///< numbers without a fraction become integers
    QString toText() const;    ///< as valueText()

private:
    std::variant<std::monostate, std::nullptr_t, bool, double, QString, QJsonValue> m_value;
};

} // namespace wsw
