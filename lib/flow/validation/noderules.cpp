// SPDX-License-Identifier: MIT
#include "flow/validation/rules.h"

#include <QCoreApplication>
#include <QSet>

#include "flow/expression/expression.h"
#include "flow/expression/value.h"
#include "flow/nodekind.h"
#include "flow/validation/typerules.h"
#include "message/json/jsontext.h"
#include "message/text/binarytext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

template <typename Kind>
QString kindNames(const QList<Kind> &kinds)
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(kind.name);
    return names.join(QStringLiteral(", "));
}

/// Checks the values of one flow's nodes.
class FieldChecker
{
public:
    FieldChecker(const FlowGraph &graph, ProblemList &problems)
        : m_graph(graph)
        , m_problems(problems)
        , m_variables(flowVariables(graph))
        , m_types(graph, m_variables)
    {
    }

    void check(const FlowNode &node, const NodeField &field)
    {
        const QString problem = field.value.isUndefined() ? missing(field) : wrong(node, field);
        if (!problem.isEmpty())
            m_problems.atNode(node, QStringLiteral("%1: %2").arg(field.path, problem));
        else if (node.kind == QLatin1String("push") && field.path == QLatin1String("content"))
            checkContent(node, field.value.toString());
    }

private:
    /// As far as it can be judged before its placeholders are known.
    void checkContent(const FlowNode &node, const QString &content)
    {
        const QString format = node.properties[QLatin1String("format")].toString();
        const bool isComplete = !content.contains(QLatin1String("{{"));
        QString problem;
        if (format == QLatin1String("json")) {
            if (const std::optional<JsonProblem> json = checkJson(content, JsonVariables::Accepted))
                problem = invalidJson(content, *json);
        } else if (isComplete && format == QLatin1String("hex")) {
            problem = textOf(bytesFromHex(content));
        } else if (isComplete && format == QLatin1String("base64")) {
            problem = textOf(bytesFromBase64(content));
        }
        if (!problem.isEmpty())
            m_problems.atNode(node, QStringLiteral("content: %1").arg(problem),
                              isComplete ? ProblemList::Severity::Error : ProblemList::Severity::Warning);
    }

    static QString missing(const NodeField &field)
    {
        return field.required ? Text::tr("This is missing. Fill it in.") : QString();
    }

    QString wrong(const FlowNode &node, const NodeField &field)
    {
        using Type = NodeProperty::Type;
        if (!field.required && field.value == QJsonValue(QString()))
            return {};
        switch (field.type) {
        case Type::Integer: return wrongInteger(field);
        case Type::Variable: return wrongVariable(node, field.value);
        case Type::Expression: return wrongExpression(field);
        case Type::Template: return wrongTemplate(field.value);
        case Type::Function: return wrongFunction(field.value);
        case Type::Expressions: return Text::tr("This must be an object of names and expressions.");
        case Type::Templates: return Text::tr("This must be an object of names and texts.");
        case Type::Choice: return wrongChoice(field);
        case Type::Text:
        case Type::Script: return textOf(checkType(QStringLiteral("string"), field.value));
        }
        return {};
    }

    template <typename T>
    static QString textOf(const Result<T> &result)
    {
        return result ? QString() : result.error().message;
    }

    static QString wrongInteger(const NodeField &field)
    {
        if (const auto fits = checkType(QStringLiteral("integer"), field.value); !fits)
            return fits.error().message;
        const NodeProperty &property = *field.property;
        const qint64 value = field.value.toInteger();
        const bool isBounded = property.least != property.most;
        if (isBounded && (value < property.least || value > property.most))
            return Text::tr("%1 is out of range. Give a number from %2 to %3.")
                .arg(value)
                .arg(property.least)
                .arg(property.most);
        return {};
    }

    static QString wrongChoice(const NodeField &field)
    {
        if (field.property->choices.contains(field.value.toString()))
            return {};
        return Text::tr("'%1' is not available here. Known are: %2.")
            .arg(valueText(field.value), field.property->choices.join(QStringLiteral(", ")));
    }

    QString wrongVariable(const FlowNode &node, const QJsonValue &value) const
    {
        const QString name = value.toString();
        if (!isVariableName(name))
            return Text::tr("'%1' can't be the name of a variable. Use letters, digits and '_'.").arg(valueText(value));
        if (automaticVariables().contains(name))
            return Text::tr("'%1' is set by the run itself. Choose another variable.").arg(name);
        if (node.kind != QLatin1String("counter"))
            return {};
        if (!m_variables.contains(name))
            return Text::tr("There is no variable '%1' to count. Declare it as a parameter or assign it first.")
                .arg(name);
        for (const FlowParameter &parameter : m_graph.parameters) {
            if (parameter.name == name && parameter.type != QLatin1String("integer")
                && parameter.type != QLatin1String("json"))
                return Text::tr("The parameter '%1' is no integer. Change its type.").arg(name);
        }
        return {};
    }

    QString wrongExpression(const NodeField &field)
    {
        const QJsonValue &value = field.value;
        if (value.isArray() || value.isObject() || value.isNull())
            return Text::tr("This must be an expression, a number, true or false.");
        const Result<Expression> expression = m_engine.compile(expressionSource(value), m_variables);
        return expression ? m_types.mismatch(*expression, field.property->gives) : expression.error().message;
    }

    QString wrongTemplate(const QJsonValue &value)
    {
        if (!value.isString())
            return Text::tr("This must be a text.");
        return textOf(m_engine.compileTemplate(value.toString(), m_variables));
    }

    static QString wrongFunction(const QJsonValue &value)
    {
        if (functionKind(value.toString()))
            return {};
        return Text::tr("There is no function '%1'. Known are: %2.").arg(valueText(value), kindNames(functionKinds()));
    }

    const FlowGraph &m_graph;
    ProblemList &m_problems;
    const QStringList m_variables;
    const TypeRules m_types;
    ExpressionEngine m_engine;
};

} // namespace

void checkParameters(const FlowGraph &graph, ProblemList &problems)
{
    QSet<QString> seen;
    for (const FlowParameter &parameter : graph.parameters) {
        if (!isVariableName(parameter.name))
            problems.atFlow(
                Text::tr("A parameter can't be named '%1'. Use letters, digits and '_'.").arg(parameter.name));
        else if (automaticVariables().contains(parameter.name))
            problems.atFlow(
                Text::tr("Every flow has '%1' already. Give the parameter another name.").arg(parameter.name));
        else if (seen.contains(parameter.name))
            problems.atFlow(Text::tr("There are two parameters named '%1'. Rename one.").arg(parameter.name));
        seen.insert(parameter.name);
        if (!isVariableType(parameter.type))
            problems.atFlow(Text::tr("The parameter '%1' has the unknown type '%2'. Use integer, number, string, "
                                     "boolean or json.")
                                .arg(parameter.name, parameter.type));
    }
}

void checkNodes(const FlowGraph &graph, ProblemList &problems)
{
    FieldChecker fields(graph, problems);
    QSet<QString> seen;
    for (const FlowNode &node : graph.nodes) {
        if (node.id.isEmpty())
            problems.atFlow(Text::tr("A node of kind '%1' has no id. Give it one.").arg(node.kind));
        else if (seen.contains(node.id))
            problems.atNode(node, Text::tr("There are two nodes with this id. Rename one."));
        seen.insert(node.id);
        if (!nodeKind(node.kind))
            problems.atNode(
                node, Text::tr("The kind '%1' is unknown. Known are: %2.").arg(node.kind, kindNames(nodeKinds())));
        for (const NodeField &field : nodeFields(node))
            fields.check(node, field);
    }
}

} // namespace wsw
