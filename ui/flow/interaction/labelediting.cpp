// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/labelediting.h"

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/editing/canvaseditor.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

constexpr int labelWidth = 170;
constexpr int conditionWidth = 220;

} // namespace

LabelEditing::LabelEditing(CanvasEditor &editor, QWidget *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_field(new LabelField(*editor.view().viewport(), parent))
{
    connect(m_field, &LabelField::closed, this, [this] { m_editor.view().setFocus(Qt::OtherFocusReason); });
}

void LabelEditing::editSelected()
{
    if (m_editor.editor().isReadOnly())
        return;
    const FlowScene &scene = m_editor.view().flowScene();
    if (const FlowEdge *edge = scene.graph().edge(scene.currentEdge()))
        editEdge(*edge);
    else if (const FlowNode *node = scene.graph().node(scene.currentNode()))
        node->kind == QLatin1String("comment") ? editComment(*node) : editNode(*node);
}

void LabelEditing::editNode(const FlowNode &node)
{
    LabelField::Subject subject;
    subject.name = tr("Label");
    subject.text = node.label;
    FlowNode nameless = node;
    nameless.label.clear();
    subject.placeholder = nodeCaption(nameless);
    subject.take = [this, id = node.id](const QString &text) {
        m_editor.editor().edit(tr("Edit label"), [&](FlowGraph &graph) {
            if (FlowNode *changed = findNode(graph, id))
                changed->label = text;
        });
    };
    const FlowScene &scene = m_editor.view().flowScene();
    m_field->open(subject, around(scene.labelPlace(node.id), labelWidth));
}

void LabelEditing::editComment(const FlowNode &node)
{
    LabelField::Subject subject;
    subject.name = tr("Comment");
    subject.text = node.properties.value(QLatin1String("text")).toString();
    subject.placeholder = tr("Ctrl+Enter takes the text, Escape leaves it as it was");
    subject.multiline = true;
    subject.take = [this, id = node.id](const QString &text) {
        m_editor.editor().edit(tr("Edit comment"), [&](FlowGraph &graph) {
            if (FlowNode *changed = findNode(graph, id))
                changed->properties.insert(QStringLiteral("text"), text);
        });
    };
    const FlowView &view = m_editor.view();
    m_field->open(subject, view.mapFromScene(view.flowScene().nodeRect(node.id)).boundingRect());
}

void LabelEditing::editEdge(const FlowEdge &edge)
{
    const bool isCondition = isGateway(m_editor.editor().graph(), edge.source);
    LabelField::Subject subject;
    subject.name = isCondition ? tr("Condition") : tr("Label");
    subject.text = isCondition ? edge.condition : edge.label;
    subject.placeholder = isCondition ? tr("Condition; empty: default") : tr("Label");
    if (isCondition) {
        subject.check = [this](const QString &text) {
            return m_checker.check(text, flowVariables(m_editor.editor().graph()));
        };
    }
    subject.take = [this, id = edge.id, isCondition](const QString &text) {
        m_editor.editor().edit(isCondition ? tr("Edit condition") : tr("Edit label"), [&](FlowGraph &graph) {
            if (isCondition)
                setCondition(graph, id, text);
            else if (FlowEdge *changed = findEdge(graph, id))
                changed->label = text;
        });
    };
    m_field->open(subject,
                  around(m_editor.view().flowScene().captionPlace(edge.id), isCondition ? conditionWidth : labelWidth));
}

QRect LabelEditing::around(QPointF scenePlace, int width) const
{
    const QPoint center = m_editor.view().mapFromScene(scenePlace);
    return {center.x() - width / 2, center.y() - 10, width, 20};
}

} // namespace wsw
