// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

/// The disconnects that a test case expects of its flow, in their order.
class DisconnectRows : public RowsOf<FlowTestDisconnect>
{
    Q_OBJECT

public:
    enum Column { Client, Code, ColumnCount };

    using RowsOf::RowsOf;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const FlowTestDisconnect &disconnect, int column) const override;
    QVariant editValue(const FlowTestDisconnect &disconnect, int column) const override;
    Result<void> set(FlowTestDisconnect &disconnect, int column, const QVariant &value) const override;
    FlowTestDisconnect newRow() const override;
    bool isFaint(const FlowTestDisconnect &disconnect, int column) const override
    {
        return column == Code && !disconnect.code;
    }
};

} // namespace wsw
