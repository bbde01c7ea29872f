// SPDX-License-Identifier: MIT
#include "flow/behavior/compiledflow.h"

#include "flow/flowvalidator.h"
#include "flow/flowways.h"
#include "flow/nodekind.h"

namespace wsw {

Result<std::shared_ptr<const CompiledFlow>> CompiledFlow::compile(const FlowGraph &graph, ExpressionEngine &engine)
{
    const QList<FlowProblem> problems = validateFlow(graph);
    if (hasErrors(problems)) // errors come first
        return failure(ErrorCode::InvalidFlow,
                       QStringLiteral("%1: %2").arg(problemPlace(problems.first()), problems.first().message));

    auto flow = std::make_shared<CompiledFlow>();
    flow->m_graph = graph;
    flow->m_variables = std::make_shared<const QStringList>(flowVariables(graph));
    const FlowWays ways(graph);
    const NodeCompiler compiler(graph, engine, *flow->m_variables);
    for (int index = 0; index < int(graph.nodes.size()); ++index) {
        const FlowNode &node = graph.nodes.at(index);
        const NodeKind &kind = *nodeKind(node.kind);
        Node compiled;
        if (kind.isStep) {
            Result<NodeBehavior> behavior = compiler.compile(node);
            if (!behavior)
                return failure(ErrorCode::InvalidFlow, QStringLiteral("%1: %2").arg(node.id, behavior.error().message));
            compiled.behavior = std::move(*behavior);
        }
        compiled.behindPorts.assign(size_t(kind.outputs.size()), none);
        for (const FlowWays::Way &way : ways.from(index)) {
            compiled.behindEdges.push_back(way.target);
            compiled.behindPorts[size_t(kind.outputs.indexOf(way.edge->sourcePort))] = way.target;
        }
        if (node.kind == QLatin1String("loop"))
            compiled.body = ways.bodyOf(index);
        if (node.kind == QLatin1String("start"))
            flow->m_start = index;
        flow->m_nodes.push_back(std::move(compiled));
    }
    return flow;
}

} // namespace wsw
