// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace wsw {

// What a server does by itself for the clients of a path. Texts are templates: see TemplateEngine.

/// Sends a text to each client once it is open.
struct GreetingBehaviour
{
    QString text;

    bool operator==(const GreetingBehaviour &) const = default;
};

/// Answers each message; a binary one is sent back as it is.
struct EchoBehaviour
{
    QString text = QStringLiteral("{{message}}");

    bool operator==(const EchoBehaviour &) const = default;
};

/// Sends each message to all other clients of the path; a binary one as it is.
struct RelayBehaviour
{
    QString sameParameter; ///< only to those that have the same value of it, e.g. room; empty: to all
    QString text = QStringLiteral("{{message}}");

    bool operator==(const RelayBehaviour &) const = default;
};

/// When a rule matches. Binary messages match none.
struct RuleCondition
{
    enum class Kind { Equals, Contains, RegularExpression, JsonPath };
    Kind kind = Kind::Equals;
    QString text;  ///< the text, the pattern (Perl's, see QRegularExpression) or the path, see JsonPath
    QString value; ///< JsonPath: what must stand there, as JSON, or as text if it is none; empty: anything
    bool caseSensitive = true;

    bool operator==(const RuleCondition &) const = default;
};

struct RuleAction
{
    enum class Kind { Answer, PushToAll, Disconnect, RunFlow };
    Kind kind = Kind::Answer;
    QString text;        ///< Answer, PushToAll
    quint16 code = 1000; ///< Disconnect
    QString reason;      ///< Disconnect
    QString flow;        ///< RunFlow: its id

    bool operator==(const RuleAction &) const = default;
};

/// Does something when a message matches. {{group.1}} and {{group.name}} are a regular expression's groups, {{match}}
/// is what it or the JSON path found.
struct RuleBehaviour
{
    QString name;
    RuleCondition condition;
    RuleAction action;
    int delayMs = 0;
    bool isLast = true; ///< a message that it matches reaches no behaviour below it

    bool operator==(const RuleBehaviour &) const = default;
};

/// When something is due again and again.
struct ScheduleOptions
{
    enum class Kind { Interval, Cron };
    Kind kind = Kind::Interval;
    int intervalMs = 5000;
    QString cron = QStringLiteral("0/5 * * * * ?"); ///< see CronExpression

    bool operator==(const ScheduleOptions &) const = default;
};

/// Pushes a text to clients of the path. {{count}} is the number of times, from 1.
struct PushBehaviour
{
    ScheduleOptions schedule;
    QString text;
    QString to; ///< a ClientFilter's text; empty: all

    bool operator==(const PushBehaviour &) const = default;
};

/// Runs a flow.
struct FlowBehaviour
{
    enum class Moment {
        Connect,
        Message,
        Disconnect,
        Schedule,
        Hand, ///< not by itself: the flow is offered for the path's clients
    };
    Moment moment = Moment::Connect;
    QString flow;                             ///< its id
    std::optional<RuleCondition> condition{}; ///< Message: only those that match; none: all
    ScheduleOptions schedule{};               ///< Schedule
    bool forEachClient = false;               ///< Schedule: a run for each client of the path, else one for none
    QJsonObject values{};                     ///< of the flow's declared parameters; others take their default

    bool operator==(const FlowBehaviour &) const = default;
};

using BehaviourKind =
    std::variant<GreetingBehaviour, EchoBehaviour, RelayBehaviour, RuleBehaviour, PushBehaviour, FlowBehaviour>;

/// `extra`: keys that this version does not know; they survive a round trip.
struct Behaviour
{
    QString id; ///< unique in its server
    BehaviourKind what;
    bool enabled = true;
    QJsonObject extra;

    bool operator==(const Behaviour &) const = default;
};

/// With an id of its own.
Behaviour newBehaviour(BehaviourKind what);

} // namespace wsw
