// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

/// The pushes that a test case expects, in their order.
class PushRows : public RowsOf<FlowTestPush>
{
    Q_OBJECT

public:
    enum Column { Target, Match, Content, From, To, ColumnCount };

    using RowsOf::RowsOf;

    void setClients(const QStringList &clients) { m_clients = clients; } ///< are offered as targets

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const FlowTestPush &push, int column) const override;
    QVariant editValue(const FlowTestPush &push, int column) const override;
    Result<void> set(FlowTestPush &push, int column, const QVariant &value) const override;
    FlowTestPush newRow() const override;
    bool isEditable(const FlowTestPush &push, int column) const override;
    bool isFaint(const FlowTestPush &push, int column) const override;
    bool isTyped(int column) const override { return column == Target; }
    bool isLongText(const FlowTestPush &, int column) const override { return column == Content; }
    QList<CellChoice> choicesOf(const FlowTestPush &, int column) const override;

private:
    QStringList m_clients;
};

} // namespace wsw
