// SPDX-License-Identifier: MIT
#include "flow/expression/examplevalues.h"

#include <QCoreApplication>

#include "flow/expression/expression.h"
#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExampleValues)
};

constexpr qsizetype mostShown = 120;

FieldJudgement wrong(const Error &error)
{
    return {true, error.message};
}

FieldJudgement example(const QString &text)
{
    const QString line = text.left(mostShown * 4).simplified();
    return {
        false,
        Words::tr("For example: %1").arg(line.size() > mostShown ? line.left(mostShown - 1) + QChar(0x2026) : line)};
}

} // namespace

ExampleValues::ExampleValues()
    : m_engine(std::make_unique<ExpressionEngine>())
{
}

ExampleValues::~ExampleValues() = default;

void ExampleValues::setFlow(const FlowGraph &graph)
{
    m_variables = flowVariables(graph);
    m_defaults = {{QStringLiteral("textMessage"), QStringLiteral("hello")},
                  {QStringLiteral("binaryMessage"), QStringLiteral("AAE=")},
                  {QStringLiteral("wsSessionId"), QStringLiteral("1")},
                  {QStringLiteral("pathParameters"), QJsonObject()},
                  {QStringLiteral("query"), QJsonObject()}};
    for (const FlowParameter &parameter : graph.parameters) {
        if (!parameter.defaultValue.isNull() || parameter.type == QLatin1String("json"))
            m_defaults.insert(parameter.name, parameter.defaultValue);
    }
}

void ExampleValues::setRun(const std::optional<QJsonObject> &variables)
{
    m_run = variables.value_or(QJsonObject());
}

std::optional<QJsonValue> ExampleValues::value(const QString &variable) const
{
    for (const QJsonObject *values : {&m_run, &m_defaults}) {
        if (const auto found = values->constFind(variable); found != values->constEnd())
            return *found;
    }
    return std::nullopt;
}

QJsonObject ExampleValues::values() const
{
    QJsonObject values = m_defaults;
    for (auto value = m_run.begin(); value != m_run.end(); ++value)
        values.insert(value.key(), *value);
    return values;
}

FieldJudgement ExampleValues::judgeExpression(const QString &source)
{
    const Result<Expression> expression = m_engine->compile(source, m_variables);
    if (!expression)
        return wrong(expression.error());
    const Result<QJsonValue> result = m_engine->evaluate(*expression, values());
    // What fails with these values may be right with those of a run; 1000 need not be told to give 1000.
    return result && valueText(*result) != source.trimmed() ? example(valueText(*result)) : FieldJudgement();
}

FieldJudgement ExampleValues::judgeTemplate(const QString &source)
{
    const Result<ExpressionTemplate> text = m_engine->compileTemplate(source, m_variables);
    if (!text)
        return wrong(text.error());
    if (!source.contains(QLatin1String("{{")))
        return {};
    const Result<QString> result = m_engine->expand(*text, values());
    return result ? example(*result) : FieldJudgement();
}

} // namespace wsw
