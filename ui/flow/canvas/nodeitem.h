// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "flow/flowgraph.h"
#include "ui/flow/canvas/nodeshape.h"

namespace wsw {

/// How a node stands besides what the document says of it.
struct NodeMarks
{
    int visits = 0; ///< of the shown run
    bool hasToken = false;
    bool hasError = false; ///< the validator's
    bool hasWarning = false;
    bool hasBreakpoint = false;
    enum class Tested { No, Passed, Differs } tested = Tested::No; ///< by the shown test case

    bool operator==(const NodeMarks &) const = default;
};

/// A node as BPMN draws it, see NodeForm. Its origin is the shape's centre. Colours are the palette's at the time of
/// painting. From far away it is painted without text.
class NodeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    explicit NodeItem(const FlowNode &node);

    const QString &id() const { return m_node.id; }
    const FlowNode &node() const { return m_node; }
    void setValue(const FlowNode &node);
    void setMarks(const NodeMarks &marks);
    const NodeMarks &marks() const { return m_marks; }
    void setPortsShown(bool shown); ///< where sequence flows may be drawn from
    void retranslate();             ///< also when the font has changed

    NodeForm form() const { return m_form; }
    QRectF shapeRect() const;   ///< in the scene
    QRectF labelRect() const;   ///< in the scene; null if the text is inside the shape
    QPointF tokenPlace() const; ///< in the scene

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF localShape() const;
    void paintShape(QPainter &painter, bool selected, bool detailed) const;
    void paintMarker(QPainter &painter) const;
    void paintTask(QPainter &painter) const;
    void paintComment(QPainter &painter) const;
    void paintLabel(QPainter &painter) const;
    void paintVisits(QPainter &painter) const;
    void paintProblem(QPainter &painter) const;
    void paintBreakpoint(QPainter &painter) const;
    void paintPorts(QPainter &painter) const;

    FlowNode m_node;
    NodeMarks m_marks;
    bool m_portsShown = false;
    // What follows from the node, its kind's name, and the font.
    NodeForm m_form = NodeForm::Task;
    QSizeF m_size;
    QPainterPath m_outline;
    QString m_icon;
    QString m_caption;  ///< as it is shown
    QString m_kindName; ///< as it is shown
    QRectF m_label;     ///< local; null if the text is inside
    QRectF m_bounds;
};

} // namespace wsw
