// SPDX-License-Identifier: MIT
#include "flow/validation/rules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "flow/expression/expression.h"
#include "flow/nodekind.h"

namespace wsw {

namespace {

using Severity = FlowProblem::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

void checkSource(const FlowNode &source, const FlowEdge &edge, ProblemList &problems)
{
    const NodeKind *kind = nodeKind(source.kind);
    if (!kind)
        return;
    if (kind->outputs.isEmpty())
        problems.atEdge(edge, Text::tr("It leaves '%1', where the run ends. Remove it.").arg(source.id));
    else if (!kind->outputs.contains(edge.sourcePort))
        problems.atEdge(edge, Text::tr("Node '%1' has no port '%2'. Use one of: %3.")
                                  .arg(source.id, edge.sourcePort, kind->outputs.join(QStringLiteral(", "))));
    if (!kind->manyOutputs && (!edge.condition.isEmpty() || edge.isDefault))
        problems.atEdge(edge, Text::tr("Its condition is ignored, for '%1' is no gateway. Remove it.").arg(source.id),
                        Severity::Warning);
}

void checkTarget(const FlowNode &target, const FlowEdge &edge, ProblemList &problems)
{
    const NodeKind *kind = nodeKind(target.kind);
    if (kind && !kind->hasInput)
        problems.atEdge(
            edge, Text::tr("It leads to the start '%1'. Connect it to the node behind the start.").arg(target.id));
}

void checkGateway(const FlowNode &gateway, const QList<const FlowEdge *> &leaving, ProblemList &problems)
{
    if (leaving.isEmpty()) {
        problems.atNode(gateway, Text::tr("The gateway has no way out. Connect it to the nodes that follow."));
        return;
    }
    const auto defaults = std::count_if(leaving.begin(), leaving.end(), [](auto *edge) { return edge->isDefault; });
    if (defaults > 1)
        problems.atNode(gateway, Text::tr("The gateway has several defaults. Keep one."));
    bool open = defaults > 0;
    for (const FlowEdge *edge : leaving) {
        const bool unconditional = edge->condition.trimmed().isEmpty();
        if (edge->isDefault && !unconditional)
            problems.atEdge(*edge, Text::tr("It is the default, so that its condition is ignored. Remove one of them."),
                            Severity::Warning);
        if (!edge->isDefault && unconditional && leaving.size() > 1)
            problems.atEdge(*edge, Text::tr("It leaves the gateway '%1' without a condition. Give it one or make it "
                                            "the default.")
                                       .arg(gateway.id));
        open = open || unconditional;
    }
    if (!open)
        problems.atNode(gateway, Text::tr("The run fails here if no condition is true. Make one way the default."),
                        Severity::Warning);
}

/// What it means that nothing leaves by a port; empty if that is how it is meant.
QString unconnected(const FlowNode &node, const NodeKind &kind, const QString &port, bool isInLoop)
{
    const bool isLoop = node.kind == QLatin1String("loop");
    if (isLoop && port == QLatin1String("body"))
        return Text::tr("Nothing follows by 'body', so the loop does nothing. Connect it to what it repeats.");
    const bool isUsual = isLoop || port == kind.outputs.first();
    if (!isUsual || isInLoop) // from within a loop the run goes back to it
        return {};
    return Text::tr("Nothing follows, so the run ends here without output. Connect it.");
}

void checkPorts(const FlowNode &node, const NodeKind &kind, const QList<const FlowEdge *> &leaving, bool isInLoop,
                ProblemList &problems)
{
    for (const QString &port : kind.outputs) {
        const auto count = std::count_if(leaving.begin(), leaving.end(),
                                         [&](const FlowEdge *edge) { return edge->sourcePort == port; });
        if (count > 1)
            problems.atNode(node, Text::tr("%n sequence flows leave by '%1'. Only an exclusive gateway chooses: put "
                                           "one behind this node.",
                                           nullptr, int(count))
                                      .arg(port));
        const QString warning = count == 0 ? unconnected(node, kind, port, isInLoop) : QString();
        if (!warning.isEmpty())
            problems.atNode(node, warning, Severity::Warning);
    }
}

QList<const FlowEdge *> leaving(const FlowWays &ways, int node)
{
    QList<const FlowEdge *> edges;
    for (const FlowWays::Way &way : ways.from(node))
        edges.append(way.edge);
    return edges;
}

} // namespace

void checkEdges(const FlowWays &ways, ProblemList &problems)
{
    const FlowGraph &graph = ways.graph();
    ExpressionEngine engine;
    const QStringList variables = flowVariables(graph);
    QSet<QString> seen;
    for (const FlowEdge &edge : graph.edges) {
        if (edge.id.isEmpty() || seen.contains(edge.id))
            problems.atEdge(
                edge,
                Text::tr("The sequence flow from '%1' to '%2' needs an id of its own.").arg(edge.source, edge.target));
        seen.insert(edge.id);
        if (const FlowNode *source = ways.node(edge.source))
            checkSource(*source, edge, problems);
        else
            problems.atEdge(
                edge,
                Text::tr("It leaves the node '%1', which does not exist. Connect or remove it.").arg(edge.source));
        if (const FlowNode *target = ways.node(edge.target))
            checkTarget(*target, edge, problems);
        else
            problems.atEdge(
                edge,
                Text::tr("It leads to the node '%1', which does not exist. Connect or remove it.").arg(edge.target));
        if (edge.condition.trimmed().isEmpty())
            continue;
        if (const auto condition = engine.compile(edge.condition, variables); !condition)
            problems.atEdge(edge, Text::tr("condition: %1").arg(condition.error().message));
    }
    const std::vector<int> loops = ways.innermostLoops();
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        const FlowNode &node = graph.nodes.at(i);
        const NodeKind *kind = nodeKind(node.kind);
        if (kind && kind->manyOutputs)
            checkGateway(node, leaving(ways, i), problems);
        else if (kind)
            checkPorts(node, *kind, leaving(ways, i), loops[size_t(i)] >= 0, problems);
    }
}

} // namespace wsw
