// SPDX-License-Identifier: MIT
#include "workspace/server/occasion/rulematcher.h"

#include <QCoreApplication>

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::RuleMatcher)
};

// A pattern that goes astray gives up before the server's clients notice: see pcre2pattern(3).
QString withLimit(const QString &pattern)
{
    return QStringLiteral("(*LIMIT_MATCH=200000)") + pattern;
}

QString folded(const QJsonValue &value)
{
    return valueText(value).toCaseFolded();
}

} // namespace

Result<RuleMatcher> RuleMatcher::compile(const RuleCondition &condition)
{
    using Kind = RuleCondition::Kind;
    if (condition.kind == Kind::RegularExpression)
        return compilePattern(condition);
    if (condition.kind == Kind::JsonPath)
        return compilePlace(condition);

    RuleMatcher matcher;
    const QByteArray utf8 = condition.text.toUtf8();
    const QString foldedText = condition.text.toCaseFolded();
    if (condition.kind == Kind::Contains && condition.text.isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("the text to look for is missing. Every message would contain it."));
    }
    if (condition.kind == Kind::Contains && condition.caseSensitive)
        matcher.m_condition = ContainedText{QByteArrayMatcher(utf8), condition.text};
    else if (condition.kind == Kind::Contains)
        matcher.m_condition = ContainedFoldedText{QStringMatcher(foldedText), condition.text};
    else if (condition.caseSensitive)
        matcher.m_condition = EqualText{utf8};
    else
        matcher.m_condition = EqualFoldedText{foldedText};
    return matcher;
}

Result<RuleMatcher> RuleMatcher::compilePattern(const RuleCondition &condition)
{
    const auto options =
        condition.caseSensitive ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression checked(condition.text, options);
    if (!checked.isValid()) {
        return failure(ErrorCode::InvalidArgument, Words::tr("regular expression “%1”, column %2: %3.")
                                                       .arg(condition.text)
                                                       .arg(checked.patternErrorOffset() + 1)
                                                       .arg(checked.errorString()));
    }
    Pattern pattern{QRegularExpression(withLimit(condition.text), options), checked.namedCaptureGroups()};
    pattern.expression.optimize();
    RuleMatcher matcher;
    matcher.m_condition = std::move(pattern);
    return matcher;
}

Result<RuleMatcher> RuleMatcher::compilePlace(const RuleCondition &condition)
{
    const Result<JsonPath> path = JsonPath::parse(condition.text);
    if (!path)
        return Failure(path.error());
    Place place{*path, {}, condition.caseSensitive};
    if (!condition.value.isEmpty())
        place.value = jsonValue(condition.value.toUtf8()).value_or(condition.value);
    RuleMatcher matcher;
    matcher.m_condition = std::move(place);
    return matcher;
}

TemplateNames RuleMatcher::templateNames(const QStringList &parameters) const
{
    TemplateNames names{parameters, true, true, {}};
    if (const auto *pattern = std::get_if<Pattern>(&m_condition)) {
        for (qsizetype i = 1; i < pattern->groups.size(); ++i) {
            names.groups.append(QString::number(i));
            if (!pattern->groups.at(i).isEmpty())
                names.groups.append(pattern->groups.at(i));
        }
    }
    return names;
}

std::optional<MatchFacts> RuleMatcher::match(MessageFacts &message) const
{
    if (!message.isText())
        return std::nullopt;
    return std::visit([&](const auto &condition) { return match(condition, message); }, m_condition);
}

std::optional<MatchFacts> RuleMatcher::match(const EqualText &condition, MessageFacts &message)
{
    if (message.payload() != condition.text)
        return std::nullopt;
    return MatchFacts{message.text(), {}};
}

std::optional<MatchFacts> RuleMatcher::match(const EqualFoldedText &condition, MessageFacts &message)
{
    if (message.foldedText() != condition.text)
        return std::nullopt;
    return MatchFacts{message.text(), {}};
}

std::optional<MatchFacts> RuleMatcher::match(const ContainedText &condition, MessageFacts &message)
{
    if (condition.matcher.indexIn(message.payload()) < 0)
        return std::nullopt;
    return MatchFacts{condition.text, {}};
}

std::optional<MatchFacts> RuleMatcher::match(const ContainedFoldedText &condition, MessageFacts &message)
{
    if (condition.matcher.indexIn(message.foldedText()) < 0)
        return std::nullopt;
    return MatchFacts{condition.text, {}};
}

std::optional<MatchFacts> RuleMatcher::match(const Pattern &condition, MessageFacts &message)
{
    const QRegularExpressionMatch match = condition.expression.match(message.text());
    if (!match.hasMatch())
        return std::nullopt;
    MatchFacts facts{match.captured(), {}};
    for (int i = 1; i < condition.groups.size(); ++i) {
        facts.groups.insert(QString::number(i), match.captured(i));
        if (!condition.groups.at(i).isEmpty())
            facts.groups.insert(condition.groups.at(i), match.captured(i));
    }
    return facts;
}

std::optional<MatchFacts> RuleMatcher::match(const Place &condition, MessageFacts &message)
{
    if (!message.json())
        return std::nullopt;
    const QList<QJsonValue> found = condition.path.values(*message.json());
    const auto accepted =
        std::find_if(found.cbegin(), found.cend(), [&](const QJsonValue &value) { return condition.accepts(value); });
    if (accepted == found.cend())
        return std::nullopt;
    return MatchFacts{valueText(*accepted), {}};
}

bool RuleMatcher::Place::accepts(const QJsonValue &found) const
{
    if (!value || found == *value)
        return true;
    return !caseSensitive && found.isString() && value->isString() && folded(found) == folded(*value);
}

} // namespace wsw
