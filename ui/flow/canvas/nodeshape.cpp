// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/nodeshape.h"

#include "flow/nodekind.h"
#include "ui/flow/routing/waysides.h"

namespace wsw {

namespace {

constexpr QSizeF taskSize(132, 54);
constexpr qreal circleDiameter = 36;
constexpr qreal catchDiameter = 44;
constexpr qreal gatewayDiameter = 52;
constexpr qreal taskRounding = 8;

const std::pair<const char *, NodeForm> forms[] = {
    {"start", NodeForm::Start},        {"output", NodeForm::End},      {"exclusive-gateway", NodeForm::Gateway},
    {"wait-message", NodeForm::Catch}, {"comment", NodeForm::Comment},
};

QSizeF commentSize(const FlowNode &node)
{
    QSizeF size;
    for (const NodeProperty &property : nodeKind(node.kind)->properties) {
        if (property.name == QLatin1String("width"))
            size.setWidth(propertyValue(node.properties, property).toDouble());
        else if (property.name == QLatin1String("height"))
            size.setHeight(propertyValue(node.properties, property).toDouble());
    }
    return size;
}

bool hasSeveralPorts(const FlowNode &node)
{
    const NodeKind *kind = nodeKind(node.kind);
    return kind && kind->outputs.size() > 1;
}

} // namespace

NodeForm nodeForm(const QString &kind)
{
    for (const auto &[name, form] : forms) {
        if (kind == QLatin1String(name))
            return form;
    }
    return nodeKind(kind) ? NodeForm::Task : NodeForm::Unknown;
}

bool isTaskForm(NodeForm form)
{
    return form == NodeForm::Task || form == NodeForm::Unknown;
}

QSizeF nodeSize(const FlowNode &node)
{
    switch (nodeForm(node.kind)) {
    case NodeForm::Start:
    case NodeForm::End: return {circleDiameter, circleDiameter};
    case NodeForm::Catch: return {catchDiameter, catchDiameter};
    case NodeForm::Gateway: return {gatewayDiameter, gatewayDiameter};
    case NodeForm::Comment: return commentSize(node);
    case NodeForm::Task:
    case NodeForm::Unknown: break;
    }
    return taskSize;
}

QPainterPath nodeOutline(NodeForm form, const QSizeF &size)
{
    const QRectF rect(QPointF(-size.width() / 2, -size.height() / 2), size);
    QPainterPath path;
    if (isTaskForm(form))
        path.addRoundedRect(rect, taskRounding, taskRounding);
    else if (form == NodeForm::Comment)
        path.addRect(rect);
    else if (form == NodeForm::Gateway)
        path.addPolygon(QPolygonF({{rect.left(), 0}, {0, rect.top()}, {rect.right(), 0}, {0, rect.bottom()}}));
    else
        path.addEllipse(rect);
    path.closeSubpath();
    return path;
}

QList<NodePort> nodePorts(const FlowNode &node)
{
    const NodeKind *kind = nodeKind(node.kind);
    if (!kind)
        return {};
    const QSizeF half = nodeSize(node) / 2;
    const QPointF right(half.width(), 0);
    const QPointF bottom(0, half.height());
    QList<NodePort> ports;
    // What people read next is at the right.
    for (const QString &port : kind->outputs)
        ports.append({port, port == QLatin1String("out") ? right : bottom});
    if (kind->manyOutputs)
        ports.append({{kind->outputs.first(), bottom}, {kind->outputs.first(), -bottom}});
    return ports;
}

Qt::Edges portSides(const FlowNode &node, const QString &port)
{
    const NodeKind *kind = nodeKind(node.kind);
    if (!hasSeveralPorts(node) || !kind->outputs.contains(port))
        return anySide;
    return port == QLatin1String("out") ? anySide & ~Qt::Edges(Qt::BottomEdge) : Qt::Edges(Qt::BottomEdge);
}

Qt::Edges sidesWithoutPort(const FlowNode &node)
{
    return hasSeveralPorts(node) ? Qt::LeftEdge | Qt::TopEdge : anySide;
}

} // namespace wsw
