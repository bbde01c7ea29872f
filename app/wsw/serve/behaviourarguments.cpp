// SPDX-License-Identifier: MIT
#include "wsw/serve/behaviourarguments.h"

#include <cmath>

#include "jsonreader.h"
#include "workspace/profile/profilejson.h"
#include "wsw/flowarguments.h"
#include "wsw/outgoing.h"
#include "wsw/serve/optionword.h"

namespace wsw {

namespace {

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

constexpr OptionWord<DuplicatePolicy> duplicateWords[] = {
    {"allow", DuplicatePolicy::Allow}, {"refuse", DuplicatePolicy::Refuse}, {"replace", DuplicatePolicy::Replace}};

/// Takes the first word off the text.
QString takeWord(QString &text)
{
    text = text.trimmed();
    const qsizetype space = text.indexOf(u' ');
    const QString word = space < 0 ? text : text.left(space);
    text = space < 0 ? QString() : text.mid(space + 1).trimmed();
    return word;
}

Result<RuleCondition> parseCondition(const QString &text)
{
    using Kind = RuleCondition::Kind;
    QString rest = text;
    const QString word = takeWord(rest);
    if (word == QLatin1String("equals"))
        return RuleCondition{Kind::Equals, rest, {}, true};
    if (word == QLatin1String("contains"))
        return RuleCondition{Kind::Contains, rest, {}, true};
    if (word == QLatin1String("matches"))
        return RuleCondition{Kind::RegularExpression, rest, {}, true};
    if (word == QLatin1String("json")) {
        const qsizetype sign = rest.indexOf(u'=');
        const QString path = sign < 0 ? rest : rest.left(sign).trimmed();
        return RuleCondition{Kind::JsonPath, path, sign < 0 ? QString() : rest.mid(sign + 1).trimmed(), true};
    }
    return wrong(QStringLiteral("'%1': a rule's condition begins with equals, contains, matches or json.").arg(text));
}

Result<RuleAction> parseAction(const QString &text, const QList<FlowGraph> &flows)
{
    using Kind = RuleAction::Kind;
    RuleAction action;
    QString rest = text;
    const QString word = takeWord(rest);
    if (word == QLatin1String("push")) {
        action.kind = Kind::PushToAll;
        action.text = rest;
    } else if (word == QLatin1String("disconnect")) {
        action.kind = Kind::Disconnect;
        if (!rest.isEmpty()) {
            bool isNumber = false;
            const QString code = takeWord(rest);
            action.code = code.toUShort(&isNumber);
            if (!isNumber)
                return wrong(QStringLiteral("'%1' is not a close code. Write disconnect [CODE [REASON]].").arg(code));
            action.reason = rest;
        }
    } else if (word == QLatin1String("flow")) {
        action.kind = Kind::RunFlow;
        const auto flow = std::find_if(flows.cbegin(), flows.cend(), [&](const FlowGraph &candidate) {
            return candidate.name == rest || candidate.id == rest;
        });
        if (flow == flows.cend())
            return wrong(QStringLiteral("The rule's flow '%1' is not there. Give its file with --flows.").arg(rest));
        action.flow = flow->id;
    } else {
        action.text = word == QLatin1String("answer") ? rest : text.trimmed();
    }
    return action;
}

/// As the workspace has it.
Result<Behaviour> parseBehaviour(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return Failure(object.error());
    JsonReader::FirstError error;
    JsonReader in(*object, {}, error);
    const Behaviour behaviour = readBehaviour(in);
    if (error)
        return Failure(*error);
    if (!behaviour.extra.isEmpty())
        return wrong(QStringLiteral("There is no '%1'.").arg(behaviour.extra.keys().first()));
    return behaviour;
}

/// Goes through the options once, in their order.
class BehaviourReader
{
public:
    BehaviourReader(const QCommandLineParser &parser, QList<PathProfile> &paths, QList<FlowGraph> &flows)
        : m_parser(parser)
        , m_paths(paths)
        , m_flows(flows)
    {
    }

    Result<void> read()
    {
        const QStringList names = m_parser.optionNames();
        for (const QString &name : names) {
            if (const Result<void> read = readOption(name, m_parser.values(name).value(m_taken[name]++)); !read)
                return read;
        }
        return checkSchedule();
    }

private:
    void add(BehaviourKind what) { m_paths[m_current].behaviours.append(newBehaviour(std::move(what))); }

    Result<void> readOption(const QString &name, const QString &value)
    {
        if (name == QLatin1String("path"))
            beginPath(value);
        else if (name == QLatin1String("same-client"))
            return readDuplicates(value);
        else if (name == QLatin1String("identity"))
            m_paths[m_current].identity = value;
        else if (name == QLatin1String("greet"))
            add(GreetingBehaviour{value});
        else if (name == QLatin1String("echo"))
            add(EchoBehaviour());
        else if (name == QLatin1String("echo-template"))
            add(EchoBehaviour{value});
        else if (name == QLatin1String("relay"))
            add(RelayBehaviour());
        else if (name == QLatin1String("relay-same"))
            add(RelayBehaviour{value});
        else if (name == QLatin1String("every") || name == QLatin1String("cron"))
            return readSchedule(name, value);
        else if (name == QLatin1String("push"))
            return addPush(value);
        else if (name == QLatin1String("push-to"))
            return limitPush(value);
        else if (name == QLatin1String("rule"))
            return addRule(value);
        else if (name == QLatin1String("behaviour"))
            return addJson(value);
        else if (name == QLatin1String("flow"))
            return addFlow(value, FlowBehaviour::Moment::Connect);
        else if (name == QLatin1String("flow-on-message"))
            return addFlow(value, FlowBehaviour::Moment::Message);
        else if (name == QLatin1String("flow-on-disconnect"))
            return addFlow(value, FlowBehaviour::Moment::Disconnect);
        else if (name == QLatin1String("flow-scheduled"))
            return addScheduledFlow(value);
        else if (name == QLatin1String("set"))
            return setFlowValue(value);
        return {};
    }

    void beginPath(const QString &pattern)
    {
        const auto known = std::find_if(m_paths.cbegin(), m_paths.cend(),
                                        [&](const PathProfile &path) { return path.pattern == pattern; });
        if (known != m_paths.cend()) {
            m_current = known - m_paths.cbegin();
        } else {
            if (m_hasPath || !m_paths.first().pattern.isEmpty()) {
                m_paths.append(PathProfile());
                m_current = m_paths.size() - 1;
            }
            m_paths[m_current].pattern = pattern;
        }
        m_hasPath = true;
    }

    Result<void> readDuplicates(const QString &word)
    {
        const Result<DuplicatePolicy> policy = readWord("same-client", word, duplicateWords);
        if (!policy)
            return Failure(policy.error());
        m_paths[m_current].duplicates = *policy;
        return {};
    }

    Result<void> checkSchedule() const
    {
        return m_schedule ? wrong(QStringLiteral("--every and --cron need a --push or --flow-scheduled behind them."))
                          : Result<void>();
    }

    Result<void> readSchedule(const QString &name, const QString &value)
    {
        if (const Result<void> checked = checkSchedule(); !checked)
            return checked;
        ScheduleOptions schedule;
        if (name == QLatin1String("cron")) {
            schedule.kind = ScheduleOptions::Kind::Cron;
            schedule.cron = value;
        } else {
            bool isNumber = false;
            const double seconds = value.toDouble(&isNumber);
            if (!isNumber || seconds < 0.001 || seconds > 86400)
                return wrong(QStringLiteral("--every needs seconds from 0.001 to 86400, not '%1'.").arg(value));
            schedule.intervalMs = int(std::lround(seconds * 1000));
        }
        m_schedule = schedule;
        return {};
    }

    Result<void> addPush(const QString &text)
    {
        if (!m_schedule)
            return wrong(QStringLiteral("--push needs --every or --cron before it."));
        add(PushBehaviour{*m_schedule, text, {}});
        m_schedule.reset();
        return {};
    }

    Result<void> limitPush(const QString &filter)
    {
        QList<Behaviour> &behaviours = m_paths[m_current].behaviours;
        auto *push = behaviours.isEmpty() ? nullptr : std::get_if<PushBehaviour>(&behaviours.last().what);
        if (!push)
            return wrong(QStringLiteral("--push-to belongs behind the --push that it is for."));
        push->to = filter;
        return {};
    }

    Result<void> addRule(const QString &text)
    {
        const Result<RuleBehaviour> rule = parseRule(text, m_flows);
        if (!rule)
            return Failure(rule.error());
        add(*rule);
        return {};
    }

    Result<void> addJson(const QString &json)
    {
        const Result<Behaviour> behaviour = parseBehaviour(json.toUtf8());
        if (!behaviour)
            return failure(behaviour.error().code, QStringLiteral("--behaviour: %1").arg(behaviour.error().message));
        m_paths[m_current].behaviours.append(*behaviour);
        return {};
    }

    Result<void> addFlow(const QString &argument, FlowBehaviour::Moment moment)
    {
        const Result<FlowGraph> flow = readFlow(argument);
        if (!flow)
            return Failure(flow.error());
        m_flows.append(*flow);
        FlowBehaviour behaviour{moment, flow->id};
        if (moment == FlowBehaviour::Moment::Schedule)
            behaviour.schedule = *std::exchange(m_schedule, std::nullopt);
        add(behaviour);
        return {};
    }

    Result<void> setFlowValue(const QString &assignment)
    {
        QList<Behaviour> &behaviours = m_paths[m_current].behaviours;
        auto *behaviour = behaviours.isEmpty() ? nullptr : std::get_if<FlowBehaviour>(&behaviours.last().what);
        if (!behaviour || m_flows.isEmpty() || m_flows.last().id != behaviour->flow)
            return wrong(QStringLiteral("--set belongs behind the flow's option that it is for."));
        const Result<QJsonObject> values = flowValues(m_flows.last(), {assignment});
        if (!values)
            return Failure(values.error());
        for (auto value = values->begin(); value != values->end(); ++value)
            behaviour->values.insert(value.key(), *value);
        return {};
    }

    Result<void> addScheduledFlow(const QString &argument)
    {
        if (!m_schedule)
            return wrong(QStringLiteral("--flow-scheduled belongs behind the --every or --cron that it goes by."));
        return addFlow(argument, FlowBehaviour::Moment::Schedule);
    }

    const QCommandLineParser &m_parser;
    QList<PathProfile> &m_paths;
    QList<FlowGraph> &m_flows;
    QMap<QString, int> m_taken;
    std::optional<ScheduleOptions> m_schedule; ///< that nothing has taken yet
    qsizetype m_current = 0;
    bool m_hasPath = false;
};

} // namespace

void addBehaviourOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                            QString::fromLatin1(value)));
    };
    add("path", "Accepts this path, e.g. /ws/{sid}. Repeatable; the options below belong to the path before them.",
        "PATTERN");
    add("echo", "Sends each message back.");
    add("echo-template", "Answers each text message, e.g. 'got {{message}}'.", "TEXT");
    add("relay", "Sends each client's message to all others of the path.");
    add("relay-same", "Likewise, to those that have the same value of the path's parameter, e.g. room.", "PARAMETER");
    add("greet", "Sends the text to each client once it is open.", "TEXT");
    add("rule",
        "'WHEN => THEN'. WHEN: equals TEXT, contains TEXT, matches REGEX, json PATH[=VALUE]. THEN: [answer] TEXT, "
        "push TEXT, disconnect [CODE [REASON]], flow NAME. Repeatable; the first that matches counts.",
        "RULE");
    add("behaviour", "Any behaviour as a workspace has it, e.g. a rule with a delay. See BEHAVIOURS.md.", "JSON");
    add("flow", "Runs the flow for each client once it is open.", "FILE[#NAME]");
    add("flow-on-message", "Runs the flow for each message.", "FILE[#NAME]");
    add("flow-on-disconnect", "Runs the flow when a client has gone.", "FILE[#NAME]");
    add("flow-scheduled", "Runs the flow, for no client, at each --every or --cron before it.", "FILE[#NAME]");
    add("set", "A value for a parameter of the flow before it. Repeatable.", "VAR=VALUE");
    add("flows", "Flows for rules, for the HTTP trigger and for /flow.", "FILE");
    add("every", "With --push or --flow-scheduled: the interval.", "SECONDS");
    add("cron", "With --push or --flow-scheduled: when, in six fields, e.g. '0/5 * * * * ?'.", "EXPR");
    add("push", "Sends the text to every client of the path at each --every or --cron before it.", "TEXT");
    add("push-to", "Whom the --push before it is for, e.g. 'room = 7' (default: all).", "FILTER");
    add("same-client", "A second client with the same parameters: allow (default), refuse or replace.", "POLICY");
    add("identity", "The path's parameter that --same-client looks at (default: all).", "PARAMETER");
}

Result<void> readBehaviours(const QCommandLineParser &parser, QList<PathProfile> &paths, QList<FlowGraph> &flows)
{
    const QStringList files = parser.values(QStringLiteral("flows"));
    for (const QString &file : files) {
        const Result<QList<FlowGraph>> read = readFlows(file);
        if (!read)
            return Failure(read.error());
        flows += *read;
    }
    return BehaviourReader(parser, paths, flows).read();
}

Result<RuleBehaviour> parseRule(const QString &text, const QList<FlowGraph> &flows)
{
    const QString arrow = QStringLiteral("=>");
    const qsizetype at = text.indexOf(arrow);
    if (at < 0)
        return wrong(QStringLiteral("'%1' is not a rule. Write for example 'contains ping => pong'.").arg(text));
    const Result<RuleCondition> condition = parseCondition(text.left(at).trimmed());
    if (!condition)
        return Failure(condition.error());
    const Result<RuleAction> action = parseAction(text.mid(at + arrow.size()).trimmed(), flows);
    if (!action)
        return Failure(action.error());
    RuleBehaviour rule;
    rule.condition = *condition;
    rule.action = *action;
    return rule;
}

} // namespace wsw
