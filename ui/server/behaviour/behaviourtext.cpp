// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviourtext.h"

#include <QCoreApplication>

#include "ui/workspace/workspacelists.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::BehaviourText)
};

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

QString quoted(const QString &text)
{
    constexpr qsizetype mostShown = 60;
    const QString line = text.left(mostShown * 4).simplified();
    return QStringLiteral("“%1”").arg(line.size() > mostShown ? line.left(mostShown - 1) + u'…' : line);
}

QString quotedFlow(const QString &id, const QList<FlowGraph> &flows)
{
    const QString name = flowName(id, flows);
    return findIn(flows, id) ? quoted(name) : name;
}

QString scheduleText(const ScheduleOptions &schedule)
{
    return schedule.kind == ScheduleOptions::Kind::Cron ? schedule.cron
                                                        : Words::tr("every %1 s").arg(schedule.intervalMs / 1000.0);
}

QString conditionText(const RuleCondition &condition)
{
    switch (condition.kind) {
    case RuleCondition::Kind::Equals: return quoted(condition.text);
    case RuleCondition::Kind::Contains: return Words::tr("contains %1").arg(quoted(condition.text));
    case RuleCondition::Kind::RegularExpression: return QStringLiteral("/%1/").arg(condition.text);
    case RuleCondition::Kind::JsonPath: break;
    }
    return condition.value.isEmpty() ? Words::tr("JSON has %1").arg(condition.text)
                                     : QStringLiteral("%1 = %2").arg(condition.text, condition.value);
}

QString actionText(const RuleAction &action, const QList<FlowGraph> &flows)
{
    const QString name = actionName(action.kind);
    switch (action.kind) {
    case RuleAction::Kind::Disconnect: return QStringLiteral("%1 %2 %3").arg(name).arg(action.code).arg(action.reason);
    case RuleAction::Kind::RunFlow: return QStringLiteral("%1 %2").arg(name, quotedFlow(action.flow, flows));
    default: return QStringLiteral("%1 %2").arg(name, quoted(action.text));
    }
}

QString occasionText(const FlowBehaviour &flow)
{
    if (flow.moment == FlowBehaviour::Moment::Schedule)
        return scheduleText(flow.schedule);
    if (flow.moment == FlowBehaviour::Moment::Message && flow.condition)
        return conditionText(*flow.condition);
    return momentName(flow.moment);
}

} // namespace

QList<BehaviourKind> behaviourKinds()
{
    return {GreetingBehaviour(), EchoBehaviour(), RelayBehaviour(), RuleBehaviour(), PushBehaviour(), FlowBehaviour()};
}

QString behaviourKindName(const BehaviourKind &what)
{
    return std::visit(Overloaded{
                          [](const GreetingBehaviour &) { return Words::tr("Greeting"); },
                          [](const EchoBehaviour &) { return Words::tr("Echo"); },
                          [](const RelayBehaviour &) { return Words::tr("Relay"); },
                          [](const RuleBehaviour &) { return Words::tr("Rule"); },
                          [](const PushBehaviour &) { return Words::tr("Scheduled push"); },
                          [](const FlowBehaviour &) { return Words::tr("Flow"); },
                      },
                      what);
}

QString behaviourKindHint(const BehaviourKind &what)
{
    return std::visit(
        Overloaded{
            [](const GreetingBehaviour &) { return Words::tr("Sends a text to each client once it is connected."); },
            [](const EchoBehaviour &) { return Words::tr("Answers each message; a binary one with itself."); },
            [](const RelayBehaviour &) { return Words::tr("Sends each message to the other clients of the path."); },
            [](const RuleBehaviour &) { return Words::tr("Does something when a text message matches."); },
            [](const PushBehaviour &) { return Words::tr("Sends a text to clients again and again."); },
            [](const FlowBehaviour &) { return Words::tr("Runs a flow of the workspace for the client."); },
        },
        what);
}

QString behaviourIcon(const BehaviourKind &what)
{
    return std::visit(Overloaded{
                          [](const GreetingBehaviour &) { return QStringLiteral("hand"); },
                          [](const EchoBehaviour &) { return QStringLiteral("reply"); },
                          [](const RelayBehaviour &) { return QStringLiteral("radio"); },
                          [](const RuleBehaviour &) { return QStringLiteral("split"); },
                          [](const PushBehaviour &) { return QStringLiteral("calendar-clock"); },
                          [](const FlowBehaviour &) { return QStringLiteral("workflow"); },
                      },
                      what);
}

QString behaviourText(const BehaviourKind &what, const QList<FlowGraph> &flows)
{
    const QString details = std::visit(
        Overloaded{
            [](const GreetingBehaviour &greeting) { return quoted(greeting.text); },
            [](const EchoBehaviour &echo) { return echo == EchoBehaviour() ? QString() : quoted(echo.text); },
            [](const RelayBehaviour &relay) {
                return relay.sameParameter.isEmpty() ? Words::tr("to all others")
                                                     : Words::tr("to those of the same %1").arg(relay.sameParameter);
            },
            [&](const RuleBehaviour &rule) {
                return QStringLiteral("%1 → %2").arg(conditionText(rule.condition), actionText(rule.action, flows));
            },
            [](const PushBehaviour &push) {
                return QStringLiteral("%1 → %2").arg(scheduleText(push.schedule), quoted(push.text));
            },
            [&](const FlowBehaviour &flow) {
                return QStringLiteral("%1 → %2").arg(occasionText(flow), quotedFlow(flow.flow, flows));
            },
        },
        what);
    const auto *rule = std::get_if<RuleBehaviour>(&what);
    const QString name = rule && !rule->name.isEmpty() ? rule->name : behaviourKindName(what);
    return details.isEmpty() ? name : Words::tr("%1: %2").arg(name, details);
}

QString conditionName(RuleCondition::Kind kind)
{
    switch (kind) {
    case RuleCondition::Kind::Equals: return Words::tr("text equals");
    case RuleCondition::Kind::Contains: return Words::tr("text contains");
    case RuleCondition::Kind::RegularExpression: return Words::tr("matches pattern");
    case RuleCondition::Kind::JsonPath: break;
    }
    return Words::tr("JSON path equals");
}

QString actionName(RuleAction::Kind kind)
{
    switch (kind) {
    case RuleAction::Kind::Answer: return Words::tr("answer");
    case RuleAction::Kind::PushToAll: return Words::tr("push to all");
    case RuleAction::Kind::Disconnect: return Words::tr("disconnect");
    case RuleAction::Kind::RunFlow: break;
    }
    return Words::tr("run flow");
}

QString momentName(FlowBehaviour::Moment moment)
{
    switch (moment) {
    case FlowBehaviour::Moment::Connect: return Words::tr("on connect");
    case FlowBehaviour::Moment::Message: return Words::tr("on message");
    case FlowBehaviour::Moment::Disconnect: return Words::tr("on disconnect");
    case FlowBehaviour::Moment::Schedule: return Words::tr("on schedule");
    case FlowBehaviour::Moment::Hand: break;
    }
    return Words::tr("by hand");
}

QString flowName(const QString &id, const QList<FlowGraph> &flows)
{
    if (const FlowGraph *flow = findIn(flows, id))
        return flow->name;
    return id.isEmpty() ? Words::tr("no flow") : Words::tr("deleted flow");
}

} // namespace wsw
