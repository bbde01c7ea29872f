// SPDX-License-Identifier: MIT
#include "workspace/profile/profilejson.h"

namespace wsw {

using namespace profilejson;

namespace {

using Condition = RuleCondition::Kind;
using Action = RuleAction::Kind;
using Moment = FlowBehaviour::Moment;

constexpr Choice<Condition> conditions[] = {{Condition::Equals, "equals"},
                                            {Condition::Contains, "contains"},
                                            {Condition::RegularExpression, "regular-expression"},
                                            {Condition::JsonPath, "json-path"}};
constexpr Choice<Action> actions[] = {{Action::Answer, "answer"},
                                      {Action::PushToAll, "push-to-all"},
                                      {Action::Disconnect, "disconnect"},
                                      {Action::RunFlow, "run-flow"}};
constexpr Choice<ScheduleOptions::Kind> schedules[] = {{ScheduleOptions::Kind::Interval, "interval"},
                                                       {ScheduleOptions::Kind::Cron, "cron"}};
constexpr Choice<Moment> moments[] = {{Moment::Connect, "connect"},
                                      {Moment::Message, "message"},
                                      {Moment::Disconnect, "disconnect"},
                                      {Moment::Schedule, "schedule"},
                                      {Moment::Hand, "hand"}};
constexpr Choice<DuplicatePolicy> duplicatePolicies[] = {
    {DuplicatePolicy::Allow, "allow"}, {DuplicatePolicy::Refuse, "refuse"}, {DuplicatePolicy::Replace, "replace"}};

// The kinds by their place in BehaviourKind.
constexpr Choice<size_t> kinds[] = {{0, "greeting"}, {1, "echo"}, {2, "relay"}, {3, "rule"}, {4, "push"}, {5, "flow"}};
static_assert(std::variant_size_v<BehaviourKind> == std::size(kinds));

RuleCondition readCondition(JsonReader &in)
{
    RuleCondition condition;
    JsonReader when = in.part(key("when"));
    condition.kind = readChoice(when, "kind", conditions, condition.kind);
    condition.text = when.string(key("text"));
    condition.value = when.string(key("value"));
    condition.caseSensitive = when.boolean(key("caseSensitive"), true);
    return condition;
}

ScheduleOptions readSchedule(JsonReader &in)
{
    ScheduleOptions options;
    JsonReader schedule = in.part(key("schedule"));
    options.kind = readChoice(schedule, "kind", schedules, options.kind);
    options.intervalMs = int(schedule.integer(key("intervalMs"), options.intervalMs, 1, dayMs));
    options.cron = schedule.string(key("cron"), options.cron);
    return options;
}

void writeCondition(const RuleCondition &condition, QJsonObject &out)
{
    out.insert(key("when"), QJsonObject{{key("kind"), choiceName(conditions, condition.kind)},
                                        {key("text"), condition.text},
                                        {key("value"), condition.value},
                                        {key("caseSensitive"), condition.caseSensitive}});
}

void writeSchedule(const ScheduleOptions &schedule, QJsonObject &out)
{
    out.insert(key("schedule"), QJsonObject{{key("kind"), choiceName(schedules, schedule.kind)},
                                            {key("intervalMs"), schedule.intervalMs},
                                            {key("cron"), schedule.cron}});
}

void read(JsonReader &in, GreetingBehaviour &greeting)
{
    greeting.text = in.string(key("text"));
}

void read(JsonReader &in, EchoBehaviour &echo)
{
    echo.text = in.string(key("text"), echo.text);
}

void read(JsonReader &in, RelayBehaviour &relay)
{
    relay.sameParameter = in.string(key("same"));
    relay.text = in.string(key("text"), relay.text);
}

void read(JsonReader &in, RuleBehaviour &rule)
{
    rule.name = in.string(key("name"));
    rule.condition = readCondition(in);
    JsonReader then = in.part(key("then"));
    rule.action.kind = readChoice(then, "kind", actions, rule.action.kind);
    rule.action.text = then.string(key("text"));
    rule.action.code = quint16(then.integer(key("code"), rule.action.code, 1000, 4999));
    rule.action.reason = then.string(key("reason"));
    rule.action.flow = then.string(key("flow"));
    rule.delayMs = int(in.integer(key("delayMs"), 0, 0, dayMs));
    rule.isLast = in.boolean(key("last"), true);
}

void read(JsonReader &in, PushBehaviour &push)
{
    push.schedule = readSchedule(in);
    push.text = in.string(key("text"));
    push.to = in.string(key("to"));
}

void read(JsonReader &in, FlowBehaviour &flow)
{
    flow.moment = readChoice(in, "moment", moments, flow.moment);
    flow.flow = in.string(key("flow"));
    if (flow.moment == Moment::Message && in.contains(key("when")))
        flow.condition = readCondition(in);
    if (flow.moment == Moment::Schedule) {
        flow.schedule = readSchedule(in);
        flow.forEachClient = in.boolean(key("forEachClient"), false);
    }
    flow.values = in.object(key("values"));
}

void write(const GreetingBehaviour &greeting, QJsonObject &out)
{
    out.insert(key("text"), greeting.text);
}

void write(const EchoBehaviour &echo, QJsonObject &out)
{
    out.insert(key("text"), echo.text);
}

void write(const RelayBehaviour &relay, QJsonObject &out)
{
    out.insert(key("same"), relay.sameParameter);
    out.insert(key("text"), relay.text);
}

void write(const RuleBehaviour &rule, QJsonObject &out)
{
    out.insert(key("name"), rule.name);
    writeCondition(rule.condition, out);
    out.insert(key("then"), QJsonObject{{key("kind"), choiceName(actions, rule.action.kind)},
                                        {key("text"), rule.action.text},
                                        {key("code"), rule.action.code},
                                        {key("reason"), rule.action.reason},
                                        {key("flow"), rule.action.flow}});
    out.insert(key("delayMs"), rule.delayMs);
    out.insert(key("last"), rule.isLast);
}

void write(const PushBehaviour &push, QJsonObject &out)
{
    writeSchedule(push.schedule, out);
    out.insert(key("text"), push.text);
    out.insert(key("to"), push.to);
}

void write(const FlowBehaviour &flow, QJsonObject &out)
{
    out.insert(key("moment"), choiceName(moments, flow.moment));
    out.insert(key("flow"), flow.flow);
    if (flow.condition)
        writeCondition(*flow.condition, out);
    if (flow.moment == Moment::Schedule) {
        writeSchedule(flow.schedule, out);
        out.insert(key("forEachClient"), flow.forEachClient);
    }
    if (!flow.values.isEmpty())
        out.insert(key("values"), flow.values);
}

/// The one at this place of the variant.
template <size_t Index = 0>
BehaviourKind behaviourKind(size_t index)
{
    if constexpr (Index + 1 < std::variant_size_v<BehaviourKind>) {
        if (index != Index)
            return behaviourKind<Index + 1>(index);
    }
    return BehaviourKind(std::in_place_index<Index>);
}

} // namespace

Behaviour readBehaviour(JsonReader &in)
{
    Behaviour behaviour;
    behaviour.id = readId(in);
    behaviour.enabled = in.boolean(key("enabled"), true);
    behaviour.what = behaviourKind(readChoice(in, "kind", kinds, size_t(0)));
    std::visit([&](auto &what) { read(in, what); }, behaviour.what);
    keepRest(in, behaviour.extra);
    return behaviour;
}

QJsonObject toJson(const Behaviour &behaviour)
{
    QJsonObject out = behaviour.extra;
    out.insert(key("id"), behaviour.id);
    out.insert(key("kind"), choiceName(kinds, behaviour.what.index()));
    out.insert(key("enabled"), behaviour.enabled);
    std::visit([&](const auto &what) { write(what, out); }, behaviour.what);
    return out;
}

PathProfile readPath(JsonReader &in)
{
    PathProfile path;
    path.pattern = in.string(key("pattern"));
    path.duplicates = readChoice(in, "duplicates", duplicatePolicies, path.duplicates);
    path.identity = in.string(key("identity"));
    in.objects(key("behaviours"), [&](JsonReader &item) { path.behaviours.append(readBehaviour(item)); });
    keepRest(in, path.extra);
    return path;
}

QJsonObject toJson(const PathProfile &path)
{
    QJsonObject out = path.extra;
    out.insert(key("pattern"), path.pattern);
    out.insert(key("duplicates"), choiceName(duplicatePolicies, path.duplicates));
    out.insert(key("identity"), path.identity);
    QJsonArray behaviours;
    for (const Behaviour &behaviour : path.behaviours)
        behaviours.append(toJson(behaviour));
    out.insert(key("behaviours"), behaviours);
    return out;
}

} // namespace wsw
