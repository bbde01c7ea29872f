// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

/// What comes to a test case's run from outside, in the order of its time.
class ArrivalRows : public RowsOf<FlowTestArrival>
{
    Q_OBJECT

public:
    enum Column { Time, Event, Client, Format, Content, ColumnCount };

    using RowsOf::RowsOf;

    void setNewClient(const QString &client) { m_newClient = client; } ///< of the first row

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const FlowTestArrival &arrival, int column) const override;
    QVariant editValue(const FlowTestArrival &arrival, int column) const override;
    Result<void> set(FlowTestArrival &arrival, int column, const QVariant &value) const override;
    FlowTestArrival newRow() const override;
    bool isEditable(const FlowTestArrival &arrival, int column) const override;
    bool isLongText(const FlowTestArrival &, int column) const override { return column == Content; }
    QList<CellChoice> choicesOf(const FlowTestArrival &, int column) const override;
    bool isBefore(const FlowTestArrival &a, const FlowTestArrival &b) const override { return a.time < b.time; }

private:
    QString m_newClient = QStringLiteral("1");
};

} // namespace wsw
