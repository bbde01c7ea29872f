// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <memory>
#include <optional>

#include "flow/flowgraph.h"

namespace wsw {

class ExpressionEngine;

/// What is said beneath a field while it is edited.
struct FieldJudgement
{
    bool isWrong = false;
    QString text; ///< the problem, or an example of what it gives; empty: nothing to say
};

/// Judges expressions and templates of a flow as they are typed: what is wrong with them, or what they would give with
/// the parameters' defaults and what the shown run has set. Each evaluation takes at most ExpressionEngine::timeLimit.
class ExampleValues
{
public:
    ExampleValues();
    ~ExampleValues();

    void setFlow(const FlowGraph &graph);
    /// Values of a run, which go before the defaults.
    void setRun(const std::optional<QJsonObject> &variables);

    const QStringList &variables() const { return m_variables; }
    /// Nothing if there is no example of it.
    std::optional<QJsonValue> value(const QString &variable) const;

    FieldJudgement judgeExpression(const QString &source);
    FieldJudgement judgeTemplate(const QString &source);

private:
    QJsonObject values() const;

    std::unique_ptr<ExpressionEngine> m_engine;
    QStringList m_variables;
    QJsonObject m_defaults;
    QJsonObject m_run;
};

} // namespace wsw
