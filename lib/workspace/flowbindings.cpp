// SPDX-License-Identifier: MIT
#include "workspace/flowbindings.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowBinding)
};

QString flowOf(const BehaviourKind &what)
{
    if (const auto *flow = std::get_if<FlowBehaviour>(&what))
        return flow->flow;
    const auto *rule = std::get_if<RuleBehaviour>(&what);
    return rule && rule->action.kind == RuleAction::Kind::RunFlow ? rule->action.flow : QString();
}

} // namespace

QList<FlowBinding> flowBindings(const QList<ServerProfile> &servers, const QString &flow)
{
    QList<FlowBinding> bindings;
    for (const ServerProfile &server : servers) {
        for (qsizetype path = 0; path < server.paths.size(); ++path) {
            for (const Behaviour &behaviour : server.paths.at(path).behaviours) {
                if (!flow.isEmpty() && flowOf(behaviour.what) == flow)
                    bindings.append({server.id, path, behaviour});
            }
        }
    }
    return bindings;
}

bool isServed(const QList<ServerProfile> &servers, const QString &flow)
{
    const QList<FlowBinding> bindings = flowBindings(servers, flow);
    return std::any_of(bindings.cbegin(), bindings.cend(),
                       [](const FlowBinding &binding) { return binding.behaviour.enabled; });
}

std::optional<FlowProblem> unservedProblem(const FlowGraph &flow)
{
    for (const FlowNode &node : flow.nodes) {
        const bool pushes = node.kind == QLatin1String("push");
        if (!pushes && node.kind != QLatin1String("wait-message") && node.kind != QLatin1String("disconnect"))
            continue;
        return FlowProblem{FlowProblem::Severity::Warning,
                           node.id,
                           {},
                           pushes
                               ? Text::tr("Nobody gets this: the flow is not bound to a server. Publish it, or choose "
                                          "a server at the run bar.")
                               : Text::tr("Nobody is there: the flow is not bound to a server. Publish it, or choose "
                                          "a server at the run bar.")};
    }
    return std::nullopt;
}

const FlowBehaviour *behaviourByHand(const PathProfile &path, const QString &flow)
{
    for (const Behaviour &behaviour : path.behaviours) {
        const auto *found = std::get_if<FlowBehaviour>(&behaviour.what);
        if (found && behaviour.enabled && found->moment == FlowBehaviour::Moment::Hand && found->flow == flow)
            return found;
    }
    return nullptr;
}

bool removeBehaviour(ServerProfile &server, const QString &behaviour)
{
    qsizetype removed = 0;
    for (PathProfile &path : server.paths)
        removed += path.behaviours.removeIf([&](const Behaviour &candidate) { return candidate.id == behaviour; });
    return removed > 0;
}

} // namespace wsw
