// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowscene.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/flow/canvas/edgeitem.h"
#include "ui/flow/canvas/tokenitem.h"
#include "ui/flow/canvas/tokentrail.h"
#include "ui/flow/routing/edgerouter.h"

namespace wsw {

namespace {

constexpr qreal sceneMargin = 24;

TokenItem::State tokenState(const FlowRunStatus &run)
{
    if (run.active)
        return TokenItem::State::Running;
    if (run.succeeded)
        return TokenItem::State::Succeeded;
    return run.error.code == ErrorCode::Stopped ? TokenItem::State::Stopped : TokenItem::State::Failed;
}

} // namespace

FlowScene::FlowScene(Flow &flow, QObject *parent)
    : QGraphicsScene(parent)
    , m_flow(flow)
    , m_token(new TokenItem)
{
    addItem(m_token);
    m_token->hide();
    for (auto signal : {&Flow::nodeAdded, &Flow::nodeChanged, &Flow::nodeMoved, &Flow::nodeRemoved})
        connect(&flow, signal, this, [this](const QString &id) { m_staleNodes.insert(id); });
    for (auto signal : {&Flow::edgeAdded, &Flow::edgeChanged, &Flow::edgeRemoved})
        connect(&flow, signal, this, [this](const QString &id) { m_staleEdges.insert(id); });
    connect(&flow, &Flow::reset, this, [this] { m_stale = true; });
    connect(&flow, &Flow::changeEnded, this, &FlowScene::sync);
    connect(this, &QGraphicsScene::selectionChanged, this, [this] { emit currentNodeChanged(currentNode()); });
    build();
}

FlowScene::~FlowScene()
{
    // A selected item that dies with the scene would be told to a page that is half gone.
    blockSignals(true);
}

void FlowScene::showRun(const std::optional<FlowRunStatus> &run)
{
    const std::optional<FlowRunStatus> before = std::exchange(m_run, run);
    showMarks();
    moveToken(before);
}

void FlowScene::showProblems(const QList<FlowProblem> &problems)
{
    m_problems = problems;
    showMarks();
}

void FlowScene::retranslate()
{
    for (NodeItem *item : std::as_const(m_nodes))
        item->retranslate();
    for (EdgeItem *item : std::as_const(m_edges))
        item->retranslate();
    route();
}

QString FlowScene::currentNode() const
{
    for (const QGraphicsItem *item : selectedItems()) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            return node->id();
    }
    return {};
}

void FlowScene::selectNode(const QString &id)
{
    if (id == currentNode())
        return;
    {
        const QSignalBlocker once(this); // else the moment between two nodes would be told as none
        clearSelection();
        if (NodeItem *item = m_nodes.value(id))
            item->setSelected(true);
    }
    emit currentNodeChanged(currentNode());
}

QString FlowScene::neighbour(const QString &id, Qt::Key direction) const
{
    const FlowNode *from = graph().node(id);
    QString nearest;
    qreal least = std::numeric_limits<qreal>::max();
    for (const FlowNode &node : graph().nodes) {
        if (!from || node.id == id)
            continue;
        const QPointF away = node.position - from->position;
        const bool across = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
        const qreal ahead = (across ? away.x() : away.y()) * (back ? -1 : 1);
        const qreal aside = qAbs(across ? away.y() : away.x());
        // What lies aside counts double: a neighbour is rather straight ahead than near.
        if (ahead > 0 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            nearest = node.id;
        }
    }
    return nearest;
}

QRectF FlowScene::nodeRect(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? item->shapeRect() : QRectF();
}

QString FlowScene::nodeAt(QPointF place) const
{
    for (const QGraphicsItem *item : items(place)) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            return node->id();
    }
    return {};
}

QPainterPath FlowScene::edgePath(const QString &id) const
{
    const EdgeItem *item = m_edges.value(id);
    return item ? item->path() : QPainterPath();
}

NodeMarks FlowScene::nodeMarks(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? item->marks() : NodeMarks();
}

void FlowScene::build()
{
    qDeleteAll(std::exchange(m_edges, {}));
    qDeleteAll(std::exchange(m_nodes, {}));
    for (const FlowNode &node : graph().nodes)
        m_staleNodes.insert(node.id);
    for (const FlowEdge &edge : graph().edges)
        m_staleEdges.insert(edge.id);
    syncItems();
}

void FlowScene::sync()
{
    if (std::exchange(m_stale, false))
        build();
    else if (!m_staleNodes.isEmpty() || !m_staleEdges.isEmpty())
        syncItems();
}

void FlowScene::syncItems()
{
    // A file may give an id twice; the validator says so, and the first is drawn.
    syncTo(graph().nodes, std::exchange(m_staleNodes, {}), m_nodes);
    syncTo(graph().edges, std::exchange(m_staleEdges, {}), m_edges);
    route();
}

template <typename Item, typename Value>
void FlowScene::syncTo(const QList<Value> &values, QSet<QString> stale, QHash<QString, Item *> &items)
{
    for (const Value &value : values) {
        if (!stale.remove(value.id))
            continue;
        if (Item *item = items.value(value.id)) {
            item->setValue(value);
            continue;
        }
        auto *item = new Item(value);
        items.insert(value.id, item);
        addItem(item);
    }
    for (const QString &gone : std::as_const(stale))
        delete items.take(gone);
}

void FlowScene::route()
{
    QHash<QString, int> places;
    QList<EdgeRouter::Node> nodes;
    for (const FlowNode &node : graph().nodes) {
        const NodeItem *item = m_nodes.value(node.id);
        places.insert(node.id, int(nodes.size()));
        nodes.append({item->shapeRect(), item->labelRect()});
    }
    EdgeRouter router(nodes);
    for (const FlowEdge &edge : graph().edges) {
        // A file may hold an edge to nowhere; the validator says so.
        if (places.contains(edge.source) && places.contains(edge.target))
            m_edges.value(edge.id)->setRoute(router.route(places.value(edge.source), places.value(edge.target)));
    }
    QRectF bounds;
    for (const QGraphicsItem *item : items()) {
        if (item != m_token)
            bounds |= item->sceneBoundingRect();
    }
    setSceneRect(bounds.adjusted(-sceneMargin, -sceneMargin, sceneMargin, sceneMargin));
    showMarks();
    settleToken();
    emit pictureChanged();
}

void FlowScene::showMarks()
{
    for (NodeItem *item : std::as_const(m_nodes)) {
        NodeMarks marks;
        marks.visits = m_run ? m_run->visits.value(item->id()) : 0;
        marks.hasToken = m_run && m_run->active && m_run->nodeId == item->id();
        for (const FlowProblem &problem : m_problems) {
            const bool error = problem.severity == FlowProblem::Severity::Error;
            if (problem.nodeId == item->id())
                (error ? marks.hasError : marks.hasWarning) = true;
        }
        item->setMarks(marks);
    }
    for (EdgeItem *item : std::as_const(m_edges)) {
        item->setProblem(std::any_of(m_problems.cbegin(), m_problems.cend(),
                                     [item](const FlowProblem &problem) { return problem.edgeId == item->id(); }));
    }
}

void FlowScene::settleToken()
{
    const NodeItem *node = m_run ? m_nodes.value(m_run->nodeId) : nullptr;
    m_token->setVisible(node);
    if (node)
        m_token->placeAt(node->tokenPlace());
}

void FlowScene::moveToken(const std::optional<FlowRunStatus> &before)
{
    const NodeItem *node = m_run ? m_nodes.value(m_run->nodeId) : nullptr;
    m_token->setVisible(node);
    if (!node)
        return;
    m_token->setState(tokenState(*m_run));
    const bool same = before && before->run == m_run->run;
    if (!same && !m_run->active) {
        m_token->placeAt(node->tokenPlace());
        return;
    }
    if (same && before->visits == m_run->visits)
        return;
    const std::optional<QStringList> trail = tokenTrail(graph(), same ? *before : FlowRunStatus(), *m_run);
    if (trail)
        m_token->moveAlong(tokenPath(*trail, m_run->nodeId));
    else
        m_token->placeAt(node->tokenPlace());
}

QPainterPath FlowScene::tokenPath(const QStringList &trail, const QString &end) const
{
    const auto place = [this](const QString &node) {
        const NodeItem *item = m_nodes.value(node);
        return item ? item->tokenPlace() : QPointF();
    };
    QPainterPath path(place(trail.isEmpty() ? end : graph().edge(trail.first())->source));
    for (const QString &id : trail) {
        path.connectPath(edgePath(id));
        path.lineTo(place(graph().edge(id)->target));
    }
    return path;
}

} // namespace wsw
