// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/gestures.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/gestureitem.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/editing/graphedits.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowEditing)
};

constexpr qreal guideReach = 12; ///< that a guide goes beyond the nodes that are in line

/// Places of nodes by one coordinate, to find those that are in line without looking at all.
class Lines
{
public:
    Lines(const FlowGraph &graph, const QSet<QString> &without, bool across)
    {
        for (const FlowNode &node : graph.nodes) {
            if (!without.contains(node.id))
                m_places.append(across ? node.position.transposed() : node.position);
        }
        std::sort(m_places.begin(), m_places.end(),
                  [](QPointF a, QPointF b) { return std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()); });
    }

    /// The line from the place to the nearest other one on it; null if there is none.
    QLineF through(QPointF place) const
    {
        const auto less = [](QPointF a, qreal x) { return a.x() < x; };
        QLineF nearest;
        for (auto other = std::lower_bound(m_places.begin(), m_places.end(), place.x(), less);
             other != m_places.end() && other->x() == place.x(); ++other) {
            const QLineF line(place, *other);
            if (line.length() > 0 && (nearest.isNull() || line.length() < nearest.length()))
                nearest = line;
        }
        if (!nearest.isNull())
            nearest.setLength(nearest.length() + guideReach);
        return nearest;
    }

private:
    QList<QPointF> m_places;
};

QLineF transposed(const QLineF &line)
{
    return {line.p1().transposed(), line.p2().transposed()};
}

class MoveGesture : public CanvasGesture
{
public:
    MoveGesture(const QString &grabbed, QPointF place, FlowScene &scene, FlowEditor &editor)
        : m_scene(scene)
        , m_editor(editor)
        , m_nodes(scene.selectedNodes())
        , m_from(place)
        , m_origin(scene.graph().node(grabbed)->position)
        , m_columns(scene.graph(), m_nodes, false)
        , m_rows(scene.graph(), m_nodes, true)
    {
        m_isLoose = m_nodes.size() == 1
                    && std::none_of(scene.graph().edges.begin(), scene.graph().edges.end(), [&](const FlowEdge &edge) {
                           return edge.source == grabbed || edge.target == grabbed;
                       });
    }

    void moveTo(QPointF place, bool freely) override
    {
        const QPointF wanted = m_origin + place - m_from;
        const QPointF at = freely ? wanted : snapped(wanted);
        m_by = at - m_origin;
        m_scene.previewMove(m_nodes, m_by);
        QList<QLineF> guides = {m_columns.through(at), transposed(m_rows.through(at.transposed()))};
        guides.removeIf([](const QLineF &guide) { return guide.isNull(); });
        m_scene.gesture().showGuides(guides);
        m_over = m_isLoose ? edgeAt(at) : QString();
    }

    void finish() override
    {
        m_editor.edit(Text::tr("Move %n node(s)", nullptr, int(m_nodes.size())), [this](FlowGraph &graph) {
            moveNodes(graph, m_nodes, m_by);
            if (!m_over.isEmpty())
                insertIntoEdge(graph, m_over, *m_nodes.begin());
        });
    }

private:
    QString edgeAt(QPointF place) const
    {
        for (const QString &id : m_scene.edgesNear(place)) {
            if (m_scene.edgePath(id).intersects(QRectF(place - QPointF(8, 8), QSizeF(16, 16))))
                return id;
        }
        return {};
    }

    FlowScene &m_scene;
    FlowEditor &m_editor;
    const QSet<QString> m_nodes;
    const QPointF m_from;
    const QPointF m_origin; ///< of the node that was grabbed: it is the one that snaps
    const Lines m_columns;
    const Lines m_rows;
    QPointF m_by;
    QString m_over; ///< the sequence flow that it would be put into
    bool m_isLoose; ///< a single node that nothing leads to or from
};

class ConnectGesture : public CanvasGesture
{
public:
    ConnectGesture(const CanvasHit &hit, QPointF place, FlowScene &scene, FlowEditor &editor)
        : m_scene(scene)
        , m_editor(editor)
        , m_hit(hit)
        , m_place(place)
    {
        if (const FlowEdge *edge = scene.graph().edge(hit.id))
            m_fixed = hit.kind == CanvasHit::Kind::EdgeSource ? edge->target : edge->source;
        else
            m_fixed = hit.id;
    }

    void moveTo(QPointF place, bool) override
    {
        m_other = m_scene.nodeAt(place);
        const bool backwards = m_hit.kind == CanvasHit::Kind::EdgeSource;
        m_possible = !m_other.isEmpty()
                     && checkConnection(m_scene.graph(), backwards ? m_other : m_fixed, backwards ? m_fixed : m_other);
        const QPointF fixed = m_hit.kind == CanvasHit::Kind::Port ? m_place : m_scene.nodeRect(m_fixed).center();
        m_scene.gesture().showConnection({fixed, place}, m_scene.nodeRect(m_other), m_possible);
    }

    void finish() override
    {
        if (!m_possible)
            return;
        if (m_hit.kind == CanvasHit::Kind::Port) {
            m_editor.edit(Text::tr("Connect nodes"),
                          [this](FlowGraph &graph) { connectNodes(graph, m_fixed, m_hit.port, m_other); });
            return;
        }
        m_editor.edit(Text::tr("Reconnect sequence flow"), [this](FlowGraph &graph) {
            FlowEdge *edge = findEdge(graph, m_hit.id);
            if (m_hit.kind == CanvasHit::Kind::EdgeTarget) {
                edge->target = m_other;
            } else if (edge->source != m_other) {
                edge->source = m_other;
                edge->sourcePort = nextPort(graph, m_other);
            }
        });
    }

private:
    FlowScene &m_scene;
    FlowEditor &m_editor;
    const CanvasHit m_hit;
    const QPointF m_place;
    QString m_fixed; ///< the node at the end that stays
    QString m_other; ///< the node under the pointer
    bool m_possible = false;
};

class ResizeGesture : public CanvasGesture
{
public:
    ResizeGesture(const QString &comment, FlowScene &scene, FlowEditor &editor)
        : m_scene(scene)
        , m_editor(editor)
        , m_node(*scene.graph().node(comment))
        , m_corner(scene.nodeRect(comment).topLeft())
    {
    }

    void moveTo(QPointF place, bool freely) override
    {
        const QPointF end = freely ? place : snapped(place);
        const QSizeF size(std::max(smallest, end.x() - m_corner.x()), std::max(smallest, end.y() - m_corner.y()));
        m_node.properties.insert(QStringLiteral("width"), qRound(size.width()));
        m_node.properties.insert(QStringLiteral("height"), qRound(size.height()));
        m_node.position = QRectF(m_corner, nodeSize(m_node)).center();
        m_scene.previewNode(m_node);
    }

    void finish() override
    {
        m_editor.edit(Text::tr("Resize comment"), [this](FlowGraph &graph) {
            if (FlowNode *node = findNode(graph, m_node.id))
                *node = m_node;
        });
    }

private:
    static constexpr qreal smallest = 40;

    FlowScene &m_scene;
    FlowEditor &m_editor;
    FlowNode m_node;
    const QPointF m_corner;
};

} // namespace

std::unique_ptr<CanvasGesture> gestureFor(const CanvasHit &hit, QPointF place, FlowScene &scene, FlowEditor &editor)
{
    switch (hit.kind) {
    case CanvasHit::Kind::Node: return std::make_unique<MoveGesture>(hit.id, place, scene, editor);
    case CanvasHit::Kind::Port:
    case CanvasHit::Kind::EdgeSource:
    case CanvasHit::Kind::EdgeTarget: return std::make_unique<ConnectGesture>(hit, place, scene, editor);
    case CanvasHit::Kind::Corner: return std::make_unique<ResizeGesture>(hit.id, scene, editor);
    case CanvasHit::Kind::Edge:
    case CanvasHit::Kind::Nothing: break;
    }
    return nullptr;
}

} // namespace wsw
