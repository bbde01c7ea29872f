// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include "result.h"
#include "workspace/variables/dynamicvalues.h"

namespace wsw {

/// What `{{name}}` stands for. A value: to be copied to whatever thread sends.
class VariableScope
{
public:
    VariableScope() = default;
    explicit VariableScope(DynamicValues dynamic)
        : m_dynamic(std::move(dynamic))
    {
    }

    void set(const QString &name, const QString &value) { m_values.insert(name, value); }
    bool contains(const QString &name) const { return m_values.contains(name); }
    QStringList names() const; ///< sorted
    void setDynamic(DynamicValues dynamic) { m_dynamic = std::move(dynamic); }
    const DynamicValues &dynamic() const { return m_dynamic; }

    /// Replaces every `{{name}}` and `{{$name arguments}}`; values may contain variables themselves. UnknownVariable
    /// or InvalidArgument names the variable, its line and column, and what to do. Changes $counter and the dice.
    Result<QString> expand(const QString &text);
    /// What expand() would give, without changing anything.
    Result<QString> preview(const QString &text) const;

private:
    Result<QString> expand(const QString &text, QStringList &open);
    Result<QString> value(const QString &inside, QStringList &open);

    QHash<QString, QString> m_values;
    DynamicValues m_dynamic;
};

/// A `{{…}}` in a text.
struct VariableUse
{
    qsizetype position = 0; ///< of the first brace
    qsizetype length = 0;   ///< with the braces; to the text's end if they are not closed
    QString inside;         ///< without spaces around
    bool isClosed = true;
};

/// The next `{{…}}` at or after `from`; length 0 if there is none.
VariableUse nextVariable(const QString &text, qsizetype from);
inline bool hasVariables(const QString &text)
{
    return text.contains(QLatin1String("{{"));
}

} // namespace wsw
