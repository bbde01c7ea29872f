// SPDX-License-Identifier: MIT
#include "ui/flow/testing/table/rowsmodel.h"

namespace wsw {

QList<CellChoice> numberedChoices(const QStringList &texts)
{
    QList<CellChoice> choices;
    for (int i = 0; i < texts.size(); ++i)
        choices.append({texts.at(i), i});
    return choices;
}

void RowsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace wsw
