// SPDX-License-Identifier: MIT
#include "workspace/server/tryout.h"

#include "websocket/pathpattern.h"
#include "workspace/server/behaviour/compilebehaviour.h"

namespace wsw {

Result<QList<TryOutMatch>> tryOut(const PathProfile &path, const OpenInfo &client, const QByteArray &message,
                                  const ServerContext &context)
{
    const Result<PathPattern> pattern = PathPattern::parse(path.pattern);
    if (!pattern)
        return Failure(pattern.error());
    TemplateEngine engine(context.variables);
    const auto behaviours = compileBehaviours(path.behaviours, {pattern->parameters(), {}, engine, false});
    if (!behaviours)
        return Failure(behaviours.error());

    QList<TryOutMatch> matches;
    MessageFacts facts(MessageKind::Text, message);
    for (const auto &behaviour : *behaviours) {
        const Result<std::optional<BehaviourEffect>> effect = behaviour->tryOut(client, facts);
        if (!effect)
            return Failure(effect.error());
        if (!*effect)
            continue;
        matches.append({behaviour->id(), QString::fromUtf8((*effect)->text), (*effect)->isLast});
        if ((*effect)->isLast)
            break;
    }
    return matches;
}

std::optional<Error> checkBehaviour(const Behaviour &behaviour, const QStringList &parameters,
                                    const ServerContext &context, const QList<FlowGraph> &flows)
{
    TemplateEngine engine(context.variables);
    const auto compiled = compileBehaviour(behaviour, {parameters, flows, engine});
    return compiled ? std::nullopt : std::optional(compiled.error());
}

} // namespace wsw
