// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>

#include <variant>

#include "message/filter/filterterm.h"
#include "message/filter/match/comparison.h"
#include "message/filter/match/textfinder.h"
#include "message/json/jsonpath.h"

namespace wsw {

class TextTerm : public FilterTerm
{
public:
    explicit TextTerm(TextFinder finder)
        : m_finder(std::move(finder))
    {
    }
    bool matches(const FilterInput &input) const override { return m_finder.isIn(input.content); }

private:
    const TextFinder m_finder;
};

class PatternTerm : public FilterTerm
{
public:
    explicit PatternTerm(Pattern pattern)
        : m_pattern(std::move(pattern))
    {
    }
    bool matches(const FilterInput &input) const override
    {
        return m_pattern.matches(input.content, input.scratch.pattern);
    }

private:
    const Pattern m_pattern;
};

/// What the values at a path are held against: nothing (they are there), a value, or a pattern.
struct JsonComparison
{
    Comparison comparison = Comparison::Equal;
    QJsonValue value;
};
using JsonCondition = std::variant<std::monostate, JsonComparison, Pattern>;

/// Messages and frames whose payload is a JSON object or array in which a value at the path is as wanted.
class JsonTerm : public FilterTerm
{
public:
    JsonTerm(const JsonPath &path, JsonCondition condition)
        : m_path(path)
        , m_name(path.requiredName().toUtf8())
        , m_condition(std::move(condition))
    {
    }
    bool matches(const FilterInput &input) const override;

private:
    bool mayMatch(QByteArrayView json) const;
    bool isWanted(const QJsonValue &value, MatchScratch &scratch) const;

    const JsonPath m_path;
    const QByteArray m_name; ///< without it in the payload there is nothing at the path; empty if that is not known
    const JsonCondition m_condition;
};

} // namespace wsw
