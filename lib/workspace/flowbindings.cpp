// SPDX-License-Identifier: MIT
#include "workspace/flowbindings.h"

namespace wsw {

namespace {

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

bool removeBehaviour(ServerProfile &server, const QString &behaviour)
{
    qsizetype removed = 0;
    for (PathProfile &path : server.paths)
        removed += path.behaviours.removeIf([&](const Behaviour &candidate) { return candidate.id == behaviour; });
    return removed > 0;
}

} // namespace wsw
