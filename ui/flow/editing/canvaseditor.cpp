// SPDX-License-Identifier: MIT
#include "ui/flow/editing/canvaseditor.h"

#include <QClipboard>
#include <QGuiApplication>

#include "flow/layout/flowlayout.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/editing/flowclipboard.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

QString templateName(const NodeTemplate &form)
{
    return form.function.isEmpty() ? nodeKindName(form.kind) : functionName(form.function);
}

} // namespace

CanvasEditor::CanvasEditor(FlowView &view, FlowEditor &editor, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_editor(editor)
{
}

void CanvasEditor::add(const NodeTemplate &form, QPointF place)
{
    FlowScene &scene = m_view.flowScene();
    const CanvasHit hit = scene.hitAt(place, 6);
    QString added;
    m_editor.edit(tr("Add %1", "a kind of node").arg(templateName(form)), [&](FlowGraph &graph) {
        added = addNode(graph, form, place);
        if (hit.kind == CanvasHit::Kind::Edge)
            insertIntoEdge(graph, hit.id, added);
    });
    scene.selectNode(added);
}

void CanvasEditor::addBehindSelected(const NodeTemplate &form)
{
    FlowScene &scene = m_view.flowScene();
    const QString behind = scene.currentNode();
    QString added;
    m_editor.edit(tr("Add %1", "a kind of node").arg(templateName(form)), [&](FlowGraph &graph) {
        added = addNodeBehind(graph, form, behind, snapped(m_view.visibleScene().center()));
    });
    scene.selectNode(added);
    m_view.showNode(added);
}

bool CanvasEditor::connectTo(const QString &source, const QString &port, const QString &target)
{
    if (const Result<void> possible = checkConnection(m_editor.graph(), source, target); !possible) {
        emit told(possible.error().message, true);
        return false;
    }
    m_editor.edit(tr("Connect nodes"), [&](FlowGraph &graph) { connectNodes(graph, source, port, target); });
    return true;
}

void CanvasEditor::removeSelected()
{
    const QSet<QString> nodes = m_view.flowScene().selectedNodes();
    const QSet<QString> edges = m_view.flowScene().selectedEdges();
    const QString name = nodes.isEmpty() ? tr("Delete %n sequence flow(s)", nullptr, int(edges.size()))
                                         : tr("Delete %n node(s)", nullptr, int(nodes.size()));
    m_editor.edit(name, [&](FlowGraph &graph) { removeItems(graph, nodes, edges); });
}

void CanvasEditor::copy()
{
    const QSet<QString> nodes = m_view.flowScene().selectedNodes();
    if (nodes.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(copiedText(m_editor.graph(), nodes));
    emit told(tr("Copied %n node(s).", nullptr, int(nodes.size())), false);
}

void CanvasEditor::cut()
{
    const QSet<QString> nodes = m_view.flowScene().selectedNodes();
    if (nodes.isEmpty())
        return;
    copy();
    m_editor.edit(tr("Cut %n node(s)", nullptr, int(nodes.size())),
                  [&](FlowGraph &graph) { removeItems(graph, nodes, {}); });
}

void CanvasEditor::paste()
{
    const Result<FlowGraph> copy = copiedGraph(QGuiApplication::clipboard()->text());
    if (copy)
        placeCopy(*copy, tr("Paste %n node(s)", nullptr, int(copy->nodes.size())));
    else
        emit told(copy.error().message, true);
}

void CanvasEditor::duplicate()
{
    const QSet<QString> nodes = m_view.flowScene().selectedNodes();
    if (const Result<FlowGraph> copy = copiedGraph(copiedText(m_editor.graph(), nodes)); copy && !nodes.isEmpty())
        placeCopy(*copy, tr("Duplicate %n node(s)", nullptr, int(nodes.size())));
}

void CanvasEditor::placeCopy(const FlowGraph &copy, const QString &name)
{
    if (copy.nodes.isEmpty())
        return;
    QRectF area;
    for (const FlowNode &node : copy.nodes)
        area |= QRectF(node.position, QSizeF(1, 1));
    const QRectF visible = m_view.visibleScene();
    QPointF by = visible.intersects(area) ? QPointF() : snapped(visible.center() - area.center());
    const auto hides = [&] {
        return std::any_of(m_editor.graph().nodes.begin(), m_editor.graph().nodes.end(),
                           [&](const FlowNode &node) { return node.position == copy.nodes.first().position + by; });
    };
    while (hides())
        by += QPointF(2 * gridStep, 2 * gridStep);
    QStringList added;
    m_editor.edit(name, [&](FlowGraph &graph) { added = pasteInto(graph, copy, by); });
    if (!added.isEmpty())
        m_view.flowScene().select(QSet<QString>(added.begin(), added.end()), added.last());
}

void CanvasEditor::selectAll()
{
    QSet<QString> all;
    for (const FlowNode &node : m_editor.graph().nodes)
        all.insert(node.id);
    m_view.flowScene().select(all, m_view.flowScene().currentNode());
}

void CanvasEditor::move(QPointF by)
{
    const QSet<QString> nodes = m_view.flowScene().selectedNodes();
    QStringList ids(nodes.begin(), nodes.end());
    ids.sort();
    m_editor.edit(
        tr("Move %n node(s)", nullptr, int(nodes.size())), [&](FlowGraph &graph) { moveNodes(graph, nodes, by); },
        QStringLiteral("move ") + ids.join(QLatin1Char(' ')));
    m_view.showNode(m_view.flowScene().currentNode());
}

void CanvasEditor::arrange(Arrangement arrangement)
{
    QHash<QString, QRectF> shapes;
    for (const QString &id : m_view.flowScene().selectedNodes())
        shapes.insert(id, m_view.flowScene().nodeRect(id));
    const QHash<QString, QPointF> places = arranged(shapes, arrangement);
    m_editor.edit(tr("Arrange %n node(s)", nullptr, int(places.size())), [&](FlowGraph &graph) {
        for (FlowNode &node : graph.nodes)
            node.position = places.value(node.id, node.position);
    });
}

void CanvasEditor::layOut()
{
    const QHash<QString, QPointF> places = layOutFlow(m_editor.graph());
    m_editor.edit(tr("Lay out"), [&](FlowGraph &graph) {
        for (FlowNode &node : graph.nodes)
            node.position = places.value(node.id, node.position);
    });
    m_view.fit();
}

void CanvasEditor::setDefault(const QString &edge, bool isDefault)
{
    m_editor.edit(tr("Change default sequence flow"),
                  [&](FlowGraph &graph) { wsw::setDefault(graph, edge, isDefault); });
}

} // namespace wsw
