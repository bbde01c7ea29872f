// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

#include "flow/expression/scriptvalue.h"

namespace wsw {

/// The variables of one run: a slot for each name that its flow knows. A slot without a value is undefined.
class Variables
{
public:
    using Names = std::shared_ptr<const QStringList>;

    /// A slot's number is the place of its name.
    explicit Variables(Names names);

    int slot(const QString &name) const { return int(m_names->indexOf(name)); } ///< -1 for a name it does not know
    const QString &name(int slot) const { return m_names->at(slot); }
    QJsonValue value(int slot) const { return at(slot).toJson(); }
    const ScriptValue &at(int slot) const { return m_values[size_t(slot)]; }
    void set(int slot, const ScriptValue &value) { m_values[size_t(slot)] = value; }
    void set(const QJsonObject &values); ///< names that it does not know are ignored
    QJsonObject toObject() const;        ///< those that have a value

private:
    Names m_names;
    std::vector<ScriptValue> m_values;
};

} // namespace wsw
