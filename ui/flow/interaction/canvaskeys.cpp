// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/canvaskeys.h"

#include <QKeyEvent>

#include <algorithm>

#include "flow/nodekind.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvas/gestureitem.h"
#include "ui/flow/editing/canvaseditor.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/interaction/canvasactions.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

constexpr qreal manySteps = 5;

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-gridStep, 0};
    case Qt::Key_Right: return {gridStep, 0};
    case Qt::Key_Up: return {0, -gridStep};
    case Qt::Key_Down: return {0, gridStep};
    default: return {};
    }
}

} // namespace

CanvasKeys::CanvasKeys(CanvasEditor &editor, CanvasActions &actions, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_actions(actions)
    , m_scene(editor.view().flowScene())
{
    editor.view().installEventFilter(this);
    connect(actions[CanvasActions::Connect], &QAction::triggered, this, &CanvasKeys::beginConnecting);
}

bool CanvasKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window has other uses for some of these keys.
        if (m_actions.handle(*static_cast<QKeyEvent *>(event), false))
            event->accept();
        return event->isAccepted();
    }
    if (event->type() == QEvent::FocusOut && isConnecting())
        endConnecting();
    return event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event));
}

bool CanvasKeys::press(const QKeyEvent &event)
{
    if (isConnecting())
        return connectByKey(event);
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        return selectNext(event.key() == Qt::Key_Backtab);
    if (event.key() == Qt::Key_E && event.modifiers() == Qt::NoModifier) {
        selectNextEdge();
        return true;
    }
    if (!m_scene.currentEdge().isEmpty() && leaveEdge(event.key()))
        return true;
    return moveByKey(event) || m_actions.handle(event, true);
}

bool CanvasKeys::moveByKey(const QKeyEvent &event)
{
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    const QPointF step = stepOf(event.key());
    if (step.isNull() || !(ctrl || shift))
        return false;
    m_editor.move(step * (ctrl && shift ? manySteps : 1));
    return true;
}

/// False at the end of the list: the focus goes on.
bool CanvasKeys::selectNext(bool back)
{
    const QList<FlowNode> &nodes = m_scene.graph().nodes;
    const QString current = m_scene.currentNode();
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const FlowNode &node) { return node.id == current; });
    if (found == nodes.end())
        return false;
    const qsizetype next = found - nodes.begin() + (back ? -1 : 1);
    if (next < 0 || next >= nodes.size())
        return false;
    m_scene.selectNode(nodes[next].id);
    m_editor.view().showNode(nodes[next].id);
    return true;
}

void CanvasKeys::selectNextEdge()
{
    const FlowGraph &graph = m_scene.graph();
    const FlowEdge *current = graph.edge(m_scene.currentEdge());
    const QList<const FlowEdge *> edges = graph.edgesFrom(current ? current->source : m_scene.currentNode());
    if (edges.isEmpty())
        return;
    const auto place = std::find_if(edges.begin(), edges.end(),
                                    [&](const FlowEdge *edge) { return current && edge->id == current->id; });
    const FlowEdge *next = place == edges.end() || place + 1 == edges.end() ? edges.first() : *(place + 1);
    const FlowNode *source = graph.node(next->source);
    const FlowNode *target = graph.node(next->target);
    m_scene.selectEdge(next->id);
    if (source && target)
        emit told(tr("Sequence flow from “%1” to “%2”: %3", "two nodes, condition or port")
                      .arg(nodeCaption(*source), nodeCaption(*target),
                           edgeCaption(*next).isEmpty() ? portName(next->sourcePort) : edgeCaption(*next)),
                  false);
}

bool CanvasKeys::leaveEdge(int key)
{
    const FlowEdge *edge = m_scene.graph().edge(m_scene.currentEdge());
    if (!edge || (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Escape))
        return false;
    const QString node = key == Qt::Key_Right ? edge->target : edge->source;
    m_scene.selectNode(node);
    m_editor.view().showNode(node);
    return true;
}

void CanvasKeys::beginConnecting()
{
    m_source = m_scene.currentNode();
    m_port = nextPort(m_scene.graph(), m_source);
    m_target.clear();
    if (m_port.isEmpty()) {
        m_source.clear();
        emit told(tr("Nothing can follow this node. Choose another to connect from."), true);
        return;
    }
    m_editor.view().setFocus(Qt::OtherFocusReason);
    emit told(tr("Connect from “%1”: choose a node with the arrow keys, then Enter. Tab: another way on. Esc: cancel.")
                  .arg(nodeCaption(*m_scene.graph().node(m_source))),
              false);
}

bool CanvasKeys::connectByKey(const QKeyEvent &event)
{
    const FlowNode *source = m_scene.graph().node(m_source);
    const NodeKind *kind = source ? nodeKind(source->kind) : nullptr;
    if (!kind || event.key() == Qt::Key_Escape) {
        endConnecting();
        emit told({}, false);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const QString from = m_source;
        const QString target = m_target;
        endConnecting();
        if (!target.isEmpty() && m_editor.connectTo(from, m_port, target)) {
            m_scene.selectNode(target);
            emit told(tr("Connected."), false);
        }
        return true;
    }
    if (event.key() == Qt::Key_Tab) {
        m_port = kind->outputs[(kind->outputs.indexOf(m_port) + 1) % kind->outputs.size()];
        showConnection();
        return true;
    }
    if (stepOf(event.key()).isNull())
        return true;
    const QString next = m_scene.neighbour(m_target.isEmpty() ? m_source : m_target, Qt::Key(event.key()));
    if (!next.isEmpty())
        m_target = next;
    showConnection();
    return true;
}

void CanvasKeys::showConnection()
{
    const FlowNode *target = m_scene.graph().node(m_target);
    const QString port = portName(m_port);
    if (!target) {
        emit told(tr("Way on: %1", "port").arg(port), false);
        return;
    }
    const Result<void> possible = checkConnection(m_scene.graph(), m_source, m_target);
    const QPolygonF line({m_scene.nodeRect(m_source).center(), m_scene.nodeRect(m_target).center()});
    m_scene.gesture().showConnection(line, m_scene.nodeRect(m_target), possible.has_value());
    m_editor.view().showNode(m_target);
    if (possible)
        emit told(tr("To “%1” (%2). Enter connects.", "node, port").arg(nodeTitle(*target), port), false);
    else
        emit told(possible.error().message, true);
}

void CanvasKeys::endConnecting()
{
    m_source.clear();
    m_target.clear();
    m_scene.gesture().clear();
}

} // namespace wsw
