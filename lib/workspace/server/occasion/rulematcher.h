// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayMatcher>
#include <QRegularExpression>
#include <QStringMatcher>

#include <variant>

#include "message/json/jsonpath.h"
#include "workspace/profile/behaviour.h"
#include "workspace/server/template/messagetemplate.h"

namespace wsw {

/// A rule's condition, made ready.
class RuleMatcher
{
public:
    /// InvalidArgument for an expression or a path that is wrong.
    static Result<RuleMatcher> compile(const RuleCondition &condition);

    /// {{match}} and the groups that there are.
    TemplateNames templateNames(const QStringList &parameters) const;
    std::optional<MatchFacts> match(MessageFacts &message) const;

private:
    struct EqualText
    {
        QByteArray text;
    };
    struct EqualFoldedText
    {
        QString text;
    };
    struct ContainedText
    {
        QByteArrayMatcher matcher;
        QString text;
    };
    struct ContainedFoldedText
    {
        QStringMatcher matcher;
        QString text;
    };
    struct Pattern
    {
        QRegularExpression expression;
        QStringList groups; ///< by number; unnamed ones are empty
    };
    struct Place
    {
        JsonPath path;
        std::optional<QJsonValue> value;
        bool caseSensitive = true;

        bool accepts(const QJsonValue &found) const;
    };

    static Result<RuleMatcher> compilePattern(const RuleCondition &condition);
    static Result<RuleMatcher> compilePlace(const RuleCondition &condition);
    static std::optional<MatchFacts> match(const EqualText &condition, MessageFacts &message);
    static std::optional<MatchFacts> match(const EqualFoldedText &condition, MessageFacts &message);
    static std::optional<MatchFacts> match(const ContainedText &condition, MessageFacts &message);
    static std::optional<MatchFacts> match(const ContainedFoldedText &condition, MessageFacts &message);
    static std::optional<MatchFacts> match(const Pattern &condition, MessageFacts &message);
    static std::optional<MatchFacts> match(const Place &condition, MessageFacts &message);

    std::variant<EqualText, EqualFoldedText, ContainedText, ContainedFoldedText, Pattern, Place> m_condition;
};

} // namespace wsw
