// SPDX-License-Identifier: MIT
#include "ui/flow/nodeproperties.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include "flow/nodekind.h"
#include "ui/flow/nodetext.h"

namespace wsw {

NodeProperties::NodeProperties(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void NodeProperties::display(const FlowGraph &graph, const QString &nodeId)
{
    clear();
    setAccessibleName(tr("Properties"));
    setHeaderLabels({tr("Property"), tr("Value")});
    if (const FlowNode *node = graph.node(nodeId))
        showNode(graph, *node);
    else
        showFlow(graph);
}

void NodeProperties::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentItem()) {
        QGuiApplication::clipboard()->setText(currentItem()->text(1));
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void NodeProperties::showNode(const FlowGraph &graph, const FlowNode &node)
{
    addRow(tr("Kind"), nodeKindName(node.kind));
    addRow(tr("Label"), node.label);
    addRow(tr("Id"), node.id);
    for (const NodeField &field : nodeFields(node))
        addRow(nodeFieldName(field.path), field.value.isUndefined() ? QString() : expressionSource(field.value));
    const NodeKind *kind = nodeKind(node.kind);
    if (!kind || !kind->manyOutputs)
        return;
    for (const FlowEdge *edge : graph.edgesFrom(node.id)) {
        const FlowNode *target = graph.node(edge->target);
        addRow(tr("To %1", "the node that a sequence flow leads to").arg(target ? nodeCaption(*target) : edge->target),
               edge->isDefault ? tr("default") : edge->condition);
    }
}

void NodeProperties::showFlow(const FlowGraph &graph)
{
    addRow(tr("Flow"), graph.name);
    addRow(tr("Description"), graph.description);
    addRow(tr("Nodes"), QLocale().toString(graph.nodes.size()));
}

void NodeProperties::addRow(const QString &name, const QString &value)
{
    auto *item = new QTreeWidgetItem(this, {name, value});
    item->setToolTip(1, value);
    item->setSizeHint(1, QSize(0, fontMetrics().height() + 6));
}

} // namespace wsw
