// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "flow/flowchange.h"
#include "result.h"

namespace wsw {

/// The document behind a flow page: sole mutator of its graph. Edits go scene → undo command → Flow → signal → scene.
/// Whatever an edit tells stands between one changeBegun() and one changeEnded(), and is told when all of it is done.
class Flow : public QObject
{
    Q_OBJECT

public:
    explicit Flow(FlowGraph graph = {}, QObject *parent = nullptr);

    const FlowGraph &graph() const { return m_graph; }
    void setGraph(const FlowGraph &graph); ///< emits reset()
    /// InvalidArgument, and nothing happens, if the graph is not the one that the change begins from.
    Result<void> apply(const FlowChange &change);

    /// InvalidArgument for an id that exists, or is missing; a node's edges must be removed before it.
    Result<void> addNode(const FlowNode &node);
    Result<void> changeNode(const FlowNode &node);
    Result<void> moveNode(const QString &id, QPointF position);
    Result<void> removeNode(const QString &id);
    /// `index` is the place in the list, -1 = last. Both ends must exist.
    Result<void> addEdge(const FlowEdge &edge, int index = -1);
    Result<void> changeEdge(const FlowEdge &edge);
    Result<void> removeEdge(const QString &id);
    void setName(const QString &name);
    void setParameters(const QList<FlowParameter> &parameters);

signals:
    void changeBegun();
    void changeEnded(); ///< also of what has no signal of its own: a description, unknown keys
    void nodeAdded(const QString &id);
    void nodeChanged(const QString &id);
    void nodeMoved(const QString &id);
    void nodeRemoved(const QString &id);
    void edgeAdded(const QString &id);
    void edgeChanged(const QString &id);
    void edgeRemoved(const QString &id);
    void nameChanged(const QString &name);
    void parametersChanged();
    void reset();

private:
    class Change;

    FlowGraph m_graph;
};

} // namespace wsw
