// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/compilebehaviour.h"

#include <QCoreApplication>

#include "flow/flowvalidator.h"
#include "flow/run/parametervalues.h"
#include "websocket/closecode.h"
#include "workspace/server/behaviour/answerrule.h"
#include "workspace/server/behaviour/echoer.h"
#include "workspace/server/behaviour/flowstarter.h"
#include "workspace/server/behaviour/greeter.h"
#include "workspace/server/behaviour/relayer.h"
#include "workspace/server/behaviour/scheduledpusher.h"

namespace wsw {

namespace {

using BehaviourPointer = std::unique_ptr<ServerBehaviour>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerBehaviour)
};

Failure invalid(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Result<FlowGraph> findFlow(const QString &id, const BehaviourScope &scope)
{
    for (const FlowGraph &flow : scope.flows) {
        if (flow.id != id)
            continue;
        const QList<FlowProblem> problems = validateFlow(flow);
        if (hasErrors(problems)) {
            return failure(ErrorCode::InvalidFlow,
                           Words::tr("the flow “%1” has an error. %2: %3")
                               .arg(flow.name, problemPlace(problems.first()), problems.first().message));
        }
        return flow;
    }
    return invalid(id.isEmpty()
                       ? Words::tr("no flow is chosen. Choose one.")
                       : Words::tr("the flow that it runs is no longer in the workspace. Choose another, or none."));
}

/// One that can be run with these values.
Result<FlowGraph> runnableFlow(const QString &id, const QJsonObject &values, const BehaviourScope &scope)
{
    if (!scope.checksFlows)
        return FlowGraph();
    Result<FlowGraph> flow = findFlow(id, scope);
    if (!flow)
        return flow;
    if (const auto fit = parameterValues(*flow, values); !fit)
        return Failure(fit.error());
    return flow;
}

Result<BehaviourPointer> compile(const QString &id, const GreetingBehaviour &greeting, const BehaviourScope &scope)
{
    Result<MessageTemplate> text = scope.engine.compile(greeting.text, {scope.parameters});
    if (!text)
        return Failure(text.error());
    return std::make_unique<Greeter>(id, std::move(*text));
}

Result<BehaviourPointer> compile(const QString &id, const EchoBehaviour &echo, const BehaviourScope &scope)
{
    Result<MessageTemplate> text = scope.engine.compile(echo.text, {scope.parameters, true});
    if (!text)
        return Failure(text.error());
    return std::make_unique<Echoer>(id, std::move(*text));
}

Result<BehaviourPointer> compile(const QString &id, const RelayBehaviour &relay, const BehaviourScope &scope)
{
    if (!relay.sameParameter.isEmpty() && !scope.parameters.contains(relay.sameParameter)) {
        return invalid(Words::tr("it goes by the parameter “%1”, which the path does not have. Choose one of its "
                                 "parameters.")
                           .arg(relay.sameParameter));
    }
    Result<MessageTemplate> text = scope.engine.compile(relay.text, {scope.parameters, true});
    if (!text)
        return Failure(text.error());
    return std::make_unique<Relayer>(id, std::move(*text), relay.sameParameter);
}

Result<BehaviourPointer> compile(const QString &id, const RuleBehaviour &rule, const BehaviourScope &scope)
{
    Result<RuleMatcher> matcher = RuleMatcher::compile(rule.condition);
    if (!matcher)
        return Failure(matcher.error());
    MessageTemplate text;
    FlowGraph flow;
    const RuleAction &action = rule.action;
    if (action.kind == RuleAction::Kind::Answer || action.kind == RuleAction::Kind::PushToAll) {
        Result<MessageTemplate> compiled = scope.engine.compile(action.text, matcher->templateNames(scope.parameters));
        if (!compiled)
            return Failure(compiled.error());
        text = std::move(*compiled);
    } else if (action.kind == RuleAction::Kind::RunFlow) {
        Result<FlowGraph> found = runnableFlow(action.flow, {}, scope);
        if (!found)
            return Failure(found.error());
        flow = std::move(*found);
    } else if (const Result<void> close = checkClose(action.code, action.reason); !close) {
        return Failure(close.error());
    }
    return std::make_unique<AnswerRule>(id, rule, std::move(*matcher), std::move(text), flow);
}

Result<BehaviourPointer> compile(const QString &id, const PushBehaviour &push, const BehaviourScope &scope)
{
    const Result<CompiledSchedule> times = CompiledSchedule::compile(push.schedule);
    if (!times)
        return Failure(times.error());
    Result<ClientFilter> to = ClientFilter::parse(push.to);
    if (!to)
        return Failure(to.error());
    Result<MessageTemplate> text = scope.engine.compile(push.text, {scope.parameters});
    if (!text)
        return Failure(text.error());
    return std::make_unique<ScheduledPusher>(id, *times, std::move(*text), std::move(*to));
}

Result<BehaviourPointer> compile(const QString &id, const FlowBehaviour &behaviour, const BehaviourScope &scope)
{
    const Result<FlowGraph> flow = runnableFlow(behaviour.flow, behaviour.values, scope);
    if (!flow)
        return Failure(flow.error());
    FlowStarter::Occasion occasion{behaviour.moment};
    if (behaviour.moment == FlowBehaviour::Moment::Message && behaviour.condition) {
        Result<RuleMatcher> condition = RuleMatcher::compile(*behaviour.condition);
        if (!condition)
            return Failure(condition.error());
        occasion.condition = std::move(*condition);
    } else if (behaviour.moment == FlowBehaviour::Moment::Schedule) {
        Result<CompiledSchedule> times = CompiledSchedule::compile(behaviour.schedule);
        if (!times)
            return Failure(times.error());
        occasion.times = std::move(*times);
        occasion.forEachClient = behaviour.forEachClient;
    }
    return std::make_unique<FlowStarter>(id, std::move(occasion), *flow, behaviour.values);
}

QString kindText(const BehaviourKind &what)
{
    struct Visitor
    {
        QString operator()(const GreetingBehaviour &) const { return Words::tr("greeting"); }
        QString operator()(const EchoBehaviour &) const { return Words::tr("echo"); }
        QString operator()(const RelayBehaviour &) const { return Words::tr("relay"); }
        QString operator()(const RuleBehaviour &rule) const
        {
            return rule.name.isEmpty() ? Words::tr("rule") : Words::tr("rule “%1”").arg(rule.name);
        }
        QString operator()(const PushBehaviour &) const { return Words::tr("scheduled push"); }
        QString operator()(const FlowBehaviour &) const { return Words::tr("flow"); }
    };
    return std::visit(Visitor(), what);
}

} // namespace

Result<BehaviourPointer> compileBehaviour(const Behaviour &behaviour, const BehaviourScope &scope)
{
    return std::visit([&](const auto &what) { return compile(behaviour.id, what, scope); }, behaviour.what);
}

Result<std::vector<BehaviourPointer>> compileBehaviours(const QList<Behaviour> &behaviours, const BehaviourScope &scope)
{
    std::vector<BehaviourPointer> compiled;
    for (qsizetype i = 0; i < behaviours.size(); ++i) {
        if (!behaviours.at(i).enabled)
            continue;
        const QString title =
            Words::tr("behaviour %1 (%2)").arg(QString::number(i + 1), kindText(behaviours.at(i).what));
        Result<BehaviourPointer> behaviour = compileBehaviour(behaviours.at(i), scope);
        if (!behaviour)
            return failure(behaviour.error().code, Words::tr("%1: %2").arg(title, behaviour.error().message));
        (*behaviour)->setTitle(title);
        compiled.push_back(std::move(*behaviour));
    }
    return compiled;
}

} // namespace wsw
