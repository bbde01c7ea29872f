// SPDX-License-Identifier: MIT
#include "flow/expression/variables.h"

namespace wsw {

Variables::Variables(Names names)
    : m_names(std::move(names))
    , m_values(size_t(m_names->size()))
{
}

void Variables::set(const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const int known = slot(value.key()); known >= 0)
            set(known, ScriptValue(QJsonValue(*value)));
    }
}

QJsonObject Variables::toObject() const
{
    QJsonObject object;
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (!m_values[i].isUndefined())
            object.insert(m_names->at(qsizetype(i)), m_values[i].toJson());
    }
    return object;
}

} // namespace wsw
