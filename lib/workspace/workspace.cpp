// SPDX-License-Identifier: MIT
#include "workspace/workspace.h"

#include <QUuid>

#include <algorithm>
#include <iterator>

#include "flow/nodekind.h"

namespace wsw {

namespace {

/// Calls f(owner, variable) for each that holds now, the winners last.
template <typename F>
void forEachVariable(const Workspace &workspace, F &&f)
{
    for (const Variable &variable : workspace.variables)
        f(workspace.id, variable);
    for (const Environment &environment : workspace.environments) {
        if (environment.id != workspace.environment)
            continue;
        for (const Variable &variable : environment.variables)
            f(environment.id, variable);
    }
}

const FlowGraph *findFlow(const QList<FlowGraph> &flows, const QString &id)
{
    const auto found = std::find_if(flows.cbegin(), flows.cend(), [&](const FlowGraph &flow) { return flow.id == id; });
    return found == flows.cend() ? nullptr : &*found;
}

bool isStep(const FlowNode &node)
{
    const NodeKind *kind = nodeKind(node.kind);
    return !kind || kind->isStep;
}

/// Without what is only looked at.
FlowGraph withoutLooks(const FlowGraph &graph)
{
    FlowGraph bare;
    bare.name = graph.name; // in errors and events
    bare.parameters = graph.parameters;
    for (FlowParameter &parameter : bare.parameters)
        parameter.description.clear();
    std::copy_if(graph.nodes.cbegin(), graph.nodes.cend(), std::back_inserter(bare.nodes), isStep);
    for (FlowNode &node : bare.nodes) {
        node.label.clear();
        node.position = {};
    }
    bare.edges = graph.edges;
    for (FlowEdge &edge : bare.edges)
        edge.label.clear();
    return bare;
}

} // namespace

QList<FlowGraph> servedFlows(const Workspace &workspace)
{
    QList<FlowGraph> served = workspace.flows;
    for (FlowGraph &flow : served)
        flow = servedFlow(workspace, flow);
    return served;
}

FlowGraph servedFlow(const Workspace &workspace, const FlowGraph &flow)
{
    const FlowGraph *published = findFlow(workspace.publishedFlows, flow.id);
    return published ? *published : flow;
}

FlowPublication flowPublication(const Workspace &workspace, const QString &flow)
{
    const FlowGraph *published = findFlow(workspace.publishedFlows, flow);
    const FlowGraph *drawn = findFlow(workspace.flows, flow);
    if (!published || !drawn)
        return FlowPublication::None;
    return runAlike(*published, *drawn) ? FlowPublication::UpToDate : FlowPublication::Changed;
}

bool runAlike(const FlowGraph &a, const FlowGraph &b)
{
    return withoutLooks(a) == withoutLooks(b);
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

VariableScope variableScope(const Workspace &workspace, const SecretValues &secrets)
{
    VariableScope scope;
    forEachVariable(workspace, [&](const QString &owner, const Variable &variable) {
        if (!variable.secret) {
            scope.set(variable.name, variable.value);
            return;
        }
        const auto value = secrets.constFind(variableKey(owner, variable.name));
        if (value != secrets.constEnd())
            scope.set(variable.name, *value);
    });
    return scope;
}

QStringList secretVariableKeys(const Workspace &workspace)
{
    QStringList keys;
    forEachVariable(workspace, [&](const QString &owner, const Variable &variable) {
        if (variable.secret)
            keys.append(variableKey(owner, variable.name));
    });
    return keys;
}

} // namespace wsw
