// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

#include "flow/flowgraph.h"

namespace wsw {

/// What the document says of one node, or of the flow itself: names and values, to read and to copy.
class NodeProperties : public QTreeWidget
{
    Q_OBJECT

public:
    explicit NodeProperties(QWidget *parent = nullptr);

    /// An unknown or empty id shows the flow.
    void display(const FlowGraph &graph, const QString &nodeId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showNode(const FlowGraph &graph, const FlowNode &node);
    void showFlow(const FlowGraph &graph);
    void addRow(const QString &name, const QString &value);
};

} // namespace wsw
