// SPDX-License-Identifier: MIT
#include "ui/profile/namedvalueeditor.h"

namespace wsw {

NamedValueEditor::NamedValueEditor(QWidget *parent)
    : RowsEditor(2, Switches::With, parent)
{
}

QList<NamedValue> NamedValueEditor::values() const
{
    QList<NamedValue> values;
    const QList<Row> all = rows();
    for (const Row &row : all)
        values.append({row.cells.at(0), row.cells.at(1), row.enabled});
    return values;
}

void NamedValueEditor::setValues(const QList<NamedValue> &values)
{
    QList<Row> rows;
    for (const NamedValue &value : values)
        rows.append({{value.name, value.value}, value.enabled});
    setRows(rows);
}

void NamedValueEditor::setTexts(const QString &accessibleName, const QString &hint)
{
    RowsEditor::setTexts(accessibleName, {tr("Name"), tr("Value")}, hint);
}

} // namespace wsw
