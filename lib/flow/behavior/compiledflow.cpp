// SPDX-License-Identifier: MIT
#include "flow/behavior/compiledflow.h"

#include <QHash>

#include "flow/flowvalidator.h"

namespace wsw {

Result<std::shared_ptr<const CompiledFlow>> CompiledFlow::compile(const FlowGraph &graph, ExpressionEngine &engine)
{
    const QList<FlowProblem> problems = validateFlow(graph);
    if (hasErrors(problems)) // errors come first
        return failure(ErrorCode::InvalidFlow,
                       QStringLiteral("%1: %2").arg(problemPlace(problems.first()), problems.first().message));

    QHash<QString, int> indices;
    for (int i = 0; i < int(graph.nodes.size()); ++i)
        indices.insert(graph.nodes.at(i).id, i);
    auto flow = std::make_shared<CompiledFlow>();
    flow->m_graph = graph;
    const QStringList variables = flowVariables(graph);
    for (const FlowNode &node : graph.nodes) {
        Result<NodeBehavior> behavior = compileNode(graph, node, engine, variables);
        if (!behavior)
            return failure(ErrorCode::InvalidFlow, QStringLiteral("%1: %2").arg(node.id, behavior.error().message));
        Node compiled{std::move(*behavior), {}};
        for (const FlowEdge *edge : graph.edgesFrom(node.id))
            compiled.ways.push_back({edge->sourcePort, indices.value(edge->target)});
        if (node.kind == QLatin1String("start"))
            flow->m_start = int(flow->m_nodes.size());
        flow->m_nodes.push_back(std::move(compiled));
    }
    return flow;
}

int CompiledFlow::behindPort(int index, const QString &port) const
{
    for (const Way &way : m_nodes[size_t(index)].ways) {
        if (way.port == port)
            return way.target;
    }
    return none;
}

} // namespace wsw
