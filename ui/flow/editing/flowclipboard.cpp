// SPDX-License-Identifier: MIT
#include "ui/flow/editing/flowclipboard.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "flow/flowfile.h"
#include "ui/flow/editing/graphedits.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowEditing)
};

} // namespace

QString copiedText(const FlowGraph &graph, const QSet<QString> &nodes)
{
    FlowGraph copy;
    copy.name = graph.name;
    for (const FlowNode &node : graph.nodes) {
        if (nodes.contains(node.id))
            copy.nodes.append(node);
    }
    for (const FlowEdge &edge : graph.edges) {
        if (nodes.contains(edge.source) && nodes.contains(edge.target))
            copy.edges.append(edge);
    }
    return QString::fromUtf8(QJsonDocument(flowToJson(copy)).toJson());
}

Result<FlowGraph> copiedGraph(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The clipboard holds no text. Copy nodes of a flow, or a flow file's text, first."));
    const Result<FlowGraph> graph = parseFlow(text.toUtf8());
    if (!graph)
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The clipboard holds no nodes of a flow: %1").arg(graph.error().message));
    return graph;
}

QStringList pasteInto(FlowGraph &graph, const FlowGraph &copy, QPointF by)
{
    UnusedIds ids(graph);
    QHash<QString, QString> renamed;
    QStringList added;
    for (FlowNode node : copy.nodes) {
        const QString id = ids.forNodeLike(node);
        renamed.insert(node.id, id);
        node.id = id;
        node.position += by;
        graph.nodes.append(node);
        added.append(id);
    }
    for (FlowEdge edge : copy.edges) {
        if (!renamed.contains(edge.source) || !renamed.contains(edge.target))
            continue;
        edge.id = ids.forEdgeLike(edge);
        edge.source = renamed.value(edge.source);
        edge.target = renamed.value(edge.target);
        graph.edges.append(edge);
    }
    return added;
}

} // namespace wsw
