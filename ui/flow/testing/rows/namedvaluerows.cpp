// SPDX-License-Identifier: MIT
#include "ui/flow/testing/rows/namedvaluerows.h"

#include <algorithm>

#include "flow/expression/value.h"
#include "ui/flow/testing/rows/celltext.h"

namespace wsw {

QJsonObject NamedValueRows::object() const
{
    QJsonObject object;
    for (const NamedJson &row : rows())
        object.insert(row.name, row.value);
    return object;
}

/// Those that are there keep their order, which an object does not have.
void NamedValueRows::setObject(const QJsonObject &object)
{
    if (object == this->object())
        return;
    QList<NamedJson> members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.append({member.key(), *member});
    setRows(members);
}

QVariant NamedValueRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return RowsOf::headerData(section, orientation, role);
    if (section == Name)
        return tr("Name");
    return role == Qt::ToolTipRole ? tr("JSON: 5, true, \"a text in quotes\", [1, 2], {\"a\": 1}") : tr("Value (JSON)");
}

QString NamedValueRows::text(const NamedJson &row, int column) const
{
    return column == Name ? row.name : valueJson(row.value);
}

QVariant NamedValueRows::editValue(const NamedJson &row, int column) const
{
    return column == Name ? row.name : celltext::editedJson(row.value);
}

Result<void> NamedValueRows::set(NamedJson &row, int column, const QVariant &value) const
{
    if (column == Value)
        return celltext::parseJson(value.toString()).map([&](const QJsonValue &json) { row.value = json; });
    const QString name = value.toString().trimmed();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, tr("Type a name."));
    if (name != row.name && isTaken(name))
        return failure(ErrorCode::InvalidArgument, tr("There is a value of the name “%1” already.").arg(name));
    row.name = name;
    return {};
}

NamedJson NamedValueRows::copyOf(const NamedJson &row) const
{
    NamedJson copy = row;
    const auto free =
        std::find_if(m_known.cbegin(), m_known.cend(), [this](const QString &name) { return !isTaken(name); });
    copy.name = free == m_known.cend() ? QString() : *free;
    for (int number = 1; copy.name.isEmpty() || isTaken(copy.name); ++number)
        copy.name = QStringLiteral("name%1").arg(number);
    return copy;
}

QList<CellChoice> NamedValueRows::choicesOf(const NamedJson &row, int column) const
{
    QList<CellChoice> names;
    for (const QString &name : m_known) {
        if (column == Name && (name == row.name || !isTaken(name)))
            names.append({name, name});
    }
    return names;
}

bool NamedValueRows::isTaken(const QString &name) const
{
    return std::any_of(rows().cbegin(), rows().cend(), [&](const NamedJson &row) { return row.name == name; });
}

} // namespace wsw
