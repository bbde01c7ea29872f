// SPDX-License-Identifier: MIT
#include "workspace/interchange/behaviourwords.h"

#include <QJsonDocument>

#include "workspace/interchange/protocolwords.h"
#include "workspace/interchange/shellwords.h"
#include "workspace/profile/profilejson.h"

namespace wsw {

namespace {

QStringList option(const char *name, const QString &value)
{
    return {QString::fromLatin1(name), shellQuoted(value)};
}

/// `wsw serve --rule` takes blanks off both ends, and the first arrow ends the condition.
bool fits(const QString &text, bool isCondition)
{
    return text == text.trimmed() && !(isCondition && text.contains(QLatin1String("=>")));
}

bool fits(const RuleBehaviour &rule)
{
    const RuleCondition &when = rule.condition;
    const bool isJson = when.kind == RuleCondition::Kind::JsonPath;
    return rule.delayMs == 0 && rule.isLast && when.caseSensitive && fits(when.text, true) && fits(when.value, true)
           && !(isJson && when.text.contains(u'=')) && fits(rule.action.text, false) && fits(rule.action.reason, false);
}

QString conditionText(const RuleCondition &when)
{
    switch (when.kind) {
    case RuleCondition::Kind::Equals: break;
    case RuleCondition::Kind::Contains: return QStringLiteral("contains ") + when.text;
    case RuleCondition::Kind::RegularExpression: return QStringLiteral("matches ") + when.text;
    case RuleCondition::Kind::JsonPath:
        return QStringLiteral("json ") + when.text
               + (when.value.isEmpty() ? QString() : QStringLiteral(" = ") + when.value);
    }
    return QStringLiteral("equals ") + when.text;
}

QString actionText(const RuleAction &then)
{
    if (then.kind == RuleAction::Kind::PushToAll)
        return QStringLiteral("push ") + then.text;
    if (then.kind == RuleAction::Kind::Disconnect)
        return QStringLiteral("disconnect %1 ").arg(then.code) + then.reason;
    return QStringLiteral("answer ") + then.text;
}

/// What no option of its own can say.
QStringList jsonWords(const BehaviourKind &what)
{
    QJsonObject object = toJson(Behaviour{{}, what, true, {}});
    object.remove(QLatin1String("id"));
    return option("--behaviour", QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

QStringList words(const GreetingBehaviour &greeting)
{
    return option("--greet", greeting.text);
}

QStringList words(const EchoBehaviour &echo)
{
    return echo == EchoBehaviour() ? QStringList{QStringLiteral("--echo")} : option("--echo-template", echo.text);
}

QStringList words(const RelayBehaviour &relay)
{
    if (relay.text != RelayBehaviour().text)
        return jsonWords(relay);
    return relay.sameParameter.isEmpty() ? QStringList{QStringLiteral("--relay")}
                                         : option("--relay-same", relay.sameParameter);
}

QStringList words(const RuleBehaviour &rule)
{
    if (rule.action.kind == RuleAction::Kind::RunFlow)
        return {};
    if (!fits(rule))
        return jsonWords(rule);
    return option("--rule", conditionText(rule.condition) + QStringLiteral(" => ") + actionText(rule.action));
}

QStringList words(const PushBehaviour &push)
{
    QStringList words = push.schedule.kind == ScheduleOptions::Kind::Cron
                            ? option("--cron", push.schedule.cron)
                            : QStringList{QStringLiteral("--every"), secondsText(push.schedule.intervalMs)};
    words += option("--push", push.text);
    if (!push.to.isEmpty())
        words += option("--push-to", push.to);
    return words;
}

QStringList words(const FlowBehaviour &)
{
    return {};
}

QStringList policyWords(const PathProfile &path)
{
    QStringList words;
    if (path.duplicates == DuplicatePolicy::Refuse)
        words << QStringLiteral("--same-client refuse");
    else if (path.duplicates == DuplicatePolicy::Replace)
        words << QStringLiteral("--same-client replace");
    if (!path.identity.isEmpty())
        words += option("--identity", path.identity);
    return words;
}

} // namespace

QStringList pathWords(const QList<PathProfile> &paths)
{
    QStringList all;
    for (const PathProfile &path : paths) {
        if (paths.size() > 1 || !path.pattern.isEmpty())
            all += option("--path", path.pattern);
        all += policyWords(path);
        for (const Behaviour &behaviour : path.behaviours) {
            if (behaviour.enabled)
                all += std::visit([](const auto &what) { return words(what); }, behaviour.what);
        }
    }
    return all;
}

} // namespace wsw
