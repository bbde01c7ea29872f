// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "flow/flowgraph.h"

namespace wsw {

/// How a node stands besides what the document says of it.
struct NodeMarks
{
    int visits = 0; ///< of the shown run
    bool hasToken = false;
    bool hasError = false; ///< the validator's
    bool hasWarning = false;

    bool operator==(const NodeMarks &) const = default;
};

/// A node as BPMN draws it: circles where a flow starts and ends, a diamond for the gateway, rounded tasks in between.
/// Its origin is the shape's centre. Colours are the palette's at the time of painting.
class NodeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    explicit NodeItem(const FlowNode &node);

    const QString &id() const { return m_node.id; }
    void setValue(const FlowNode &node);
    void setMarks(const NodeMarks &marks);
    const NodeMarks &marks() const { return m_marks; }
    void retranslate(); ///< also when the font has changed

    QRectF shapeRect() const;   ///< in the scene
    QRectF labelRect() const;   ///< in the scene; null if the text is inside the shape
    QPointF tokenPlace() const; ///< in the scene

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    enum class Form { Start, Task, Gateway, Output, Unknown };
    Form form() const;
    bool isTask() const;
    QRectF localShape() const;
    QRectF localLabel() const;
    QPainterPath outline() const;
    void paintTask(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;
    void paintVisits(QPainter &painter) const;
    void paintProblem(QPainter &painter) const;

    FlowNode m_node;
    NodeMarks m_marks;
};

} // namespace wsw
