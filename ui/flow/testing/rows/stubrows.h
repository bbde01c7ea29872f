// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "ui/flow/testing/table/rowsof.h"

namespace wsw {

/// What stands for a flow's scripts and requests in a test case, at most one for each.
class StubRows : public RowsOf<FlowTestStub>
{
    Q_OBJECT

public:
    enum Column { Node, Outcome, Detail, ColumnCount };

    using RowsOf::RowsOf;

    void setGraph(const FlowGraph &graph); ///< whose nodes can be chosen
    void setVariables(int row, const QJsonObject &variables);

    bool canAppend() const override { return !freeNode().isEmpty(); }
    int duplicate(int) override { return append(); } // a node has one only
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString text(const FlowTestStub &stub, int column) const override;
    QVariant editValue(const FlowTestStub &stub, int column) const override;
    Result<void> set(FlowTestStub &stub, int column, const QVariant &value) const override;
    FlowTestStub newRow() const override;
    bool isEditable(const FlowTestStub &stub, int column) const override;
    QList<CellChoice> choicesOf(const FlowTestStub &stub, int column) const override;

private:
    QString freeNode() const; ///< one that has no row
    bool isTaken(const QString &node) const;

    QList<CellChoice> m_nodes;
};

} // namespace wsw
