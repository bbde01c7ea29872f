// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/expression/expressionchecker.h"
#include "ui/flow/interaction/labelfield.h"

namespace wsw {

class CanvasEditor;
struct FlowNode;
struct FlowEdge;

/// Edits texts on the canvas where they stand: a node's label, a comment, the condition of a gateway's sequence flow,
/// the label of another.
class LabelEditing : public QObject
{
    Q_OBJECT

public:
    explicit LabelEditing(CanvasEditor &editor, QObject *parent = nullptr);

    void editSelected();

private:
    void editNode(const FlowNode &node);
    void editComment(const FlowNode &node);
    void editEdge(const FlowEdge &edge);
    QRect around(QPointF scenePlace, int width) const;

    CanvasEditor &m_editor;
    LabelField *m_field;
    ExpressionChecker m_checker;
};

} // namespace wsw
