// SPDX-License-Identifier: MIT
#include "flow/behavior/nodebehavior.h"

#include <QCoreApplication>
#include <QHash>

#include "flow/expression/value.h"
#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

/// What the behaviours of one flow are made from.
struct Compiler
{
    const FlowGraph &graph;
    ExpressionEngine &engine;
    const QStringList &variables;

    Result<Expression> expression(const QJsonValue &source) const
    {
        return engine.compile(expressionSource(source), variables);
    }
    Result<ExpressionTemplate> text(const QJsonValue &source) const
    {
        return engine.compileTemplate(source.toString(), variables);
    }
};

/// Puts the name of the property that failed in front of what failed.
Failure inField(const QString &field, const Error &error)
{
    return failure(error.code, QStringLiteral("%1: %2").arg(field, error.message));
}

Result<NodeBehavior> startBehavior(const Compiler &, const FlowNode &)
{
    return NodeBehavior([](QJsonObject &) -> Result<Step> { return LeaveByPort(); });
}

Result<NodeBehavior> counterBehavior(const Compiler &, const FlowNode &node)
{
    const QString variable = node.properties[QLatin1String("variable")].toString();
    const qint64 step = node.properties[QLatin1String("step")].toInteger(-1);
    return NodeBehavior([=](QJsonObject &variables) -> Result<Step> {
        const QJsonValue value = variables.value(variable);
        if (!isInteger(value))
            return failure(ErrorCode::ExpressionFailed,
                           Text::tr("the variable '%1' is %2, which can't be counted. Give it a whole number first.")
                               .arg(variable, value.isUndefined() ? Text::tr("unset") : valueText(value)));
        const QJsonValue next(value.toInteger() + step); // both within 2^53
        if (!isInteger(next))
            return failure(
                ErrorCode::ExpressionFailed,
                Text::tr("the variable '%1' would pass 2^53, where whole numbers are no longer exact.").arg(variable));
        variables[variable] = next;
        return LeaveByPort();
    });
}

Result<NodeBehavior> gatewayBehavior(const Compiler &compiler, const FlowNode &node)
{
    struct Way
    {
        qsizetype edge;
        QString id;
        bool always;
        Expression condition;
    };
    QList<Way> ways;
    qsizetype defaultEdge = -1;
    const QList<const FlowEdge *> edges = compiler.graph.edgesFrom(node.id);
    for (qsizetype i = 0; i < edges.size(); ++i) {
        const FlowEdge &edge = *edges.at(i);
        if (edge.isDefault) {
            defaultEdge = i;
        } else if (edge.condition.trimmed().isEmpty()) {
            ways.append({i, edge.id, true, {}});
        } else {
            const Result<Expression> condition = compiler.expression(edge.condition);
            if (!condition)
                return Failure(condition.error());
            ways.append({i, edge.id, false, *condition});
        }
    }
    return NodeBehavior([=, &engine = compiler.engine](QJsonObject &variables) -> Result<Step> {
        for (const Way &way : ways) {
            const Result<bool> isTrue = way.always ? true : engine.evaluateCondition(way.condition, variables);
            if (!isTrue)
                return inField(Text::tr("condition of '%1'").arg(way.id), isTrue.error());
            if (*isTrue)
                return LeaveByEdge{way.edge};
        }
        if (defaultEdge >= 0)
            return LeaveByEdge{defaultEdge};
        return failure(ErrorCode::NoWayOut,
                       Text::tr("no condition is true and there is no default. Make one way the default."));
    });
}

Result<NodeBehavior> assignBehavior(const Compiler &compiler, const FlowNode &node)
{
    const QString variable = node.properties[QLatin1String("variable")].toString();
    const Result<Expression> expression = compiler.expression(node.properties[QLatin1String("expression")]);
    if (!expression)
        return Failure(expression.error());
    return NodeBehavior([=, &engine = compiler.engine, source = *expression](QJsonObject &variables) -> Result<Step> {
        const Result<QJsonValue> value = engine.evaluate(source, variables);
        if (!value)
            return inField(QStringLiteral("expression"), value.error());
        variables[variable] = *value;
        return LeaveByPort();
    });
}

Result<NodeBehavior> sleepBehavior(const Compiler &compiler, const FlowNode &node)
{
    const QString field = QStringLiteral("arguments.milliseconds");
    const QJsonValue source = node.properties[QLatin1String("arguments")][QLatin1String("milliseconds")];
    const Result<Expression> expression = compiler.expression(source);
    if (!expression)
        return Failure(expression.error());
    return NodeBehavior(
        [=, &engine = compiler.engine, milliseconds = *expression](QJsonObject &variables) -> Result<Step> {
            constexpr double longest = 1e12; // 31 years: far within what nanoseconds in 64 bits can hold
            const Result<QJsonValue> value = engine.evaluate(milliseconds, variables);
            if (!value)
                return inField(field, value.error());
            const double time = value->toDouble(-1);
            if (!(time >= 0 && time <= longest))
                return failure(ErrorCode::ExpressionFailed,
                               Text::tr("%1: '%2' is no time to sleep. Give a number of milliseconds from 0 on.")
                                   .arg(field, valueText(*value)));
            return Wait{std::chrono::nanoseconds(qint64(time * 1e6))};
        });
}

Result<NodeBehavior> functionBehavior(const Compiler &compiler, const FlowNode &node)
{
    using Factory = Result<NodeBehavior> (*)(const Compiler &, const FlowNode &);
    static const QHash<QString, Factory> factories = {{QStringLiteral("sleep"), sleepBehavior}};
    const QString function = node.properties[QLatin1String("function")].toString();
    const Factory factory = factories.value(function);
    if (!factory)
        return failure(ErrorCode::InvalidFlow, Text::tr("the function '%1' is unknown.").arg(function));
    return factory(compiler, node);
}

Result<NodeBehavior> pushBehavior(const Compiler &compiler, const FlowNode &node)
{
    const Result<ExpressionTemplate> client = compiler.text(node.properties[QLatin1String("client")]);
    if (!client)
        return Failure(client.error());
    const Result<ExpressionTemplate> content = compiler.text(node.properties[QLatin1String("content")]);
    if (!content)
        return Failure(content.error());
    return NodeBehavior([&engine = compiler.engine, clientText = *client,
                         contentText = *content](QJsonObject &variables) -> Result<Step> {
        const Result<QString> to = engine.expand(clientText, variables);
        if (!to)
            return inField(QStringLiteral("client"), to.error());
        const Result<QString> what = engine.expand(contentText, variables);
        if (!what)
            return inField(QStringLiteral("content"), what.error());
        return Push{to->trimmed(), MessageKind::Text, what->toUtf8()};
    });
}

Result<NodeBehavior> outputBehavior(const Compiler &compiler, const FlowNode &node)
{
    QMap<QString, Expression> values;
    const QJsonObject sources = node.properties[QLatin1String("values")].toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const Result<Expression> expression = compiler.expression(*source);
        if (!expression)
            return Failure(expression.error());
        values.insert(source.key(), *expression);
    }
    return NodeBehavior([=, &engine = compiler.engine](QJsonObject &variables) -> Result<Step> {
        End end;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Result<QJsonValue> result = engine.evaluate(*value, variables);
            if (!result)
                return inField(QStringLiteral("values.") + value.key(), result.error());
            end.outputs.insert(value.key(), *result);
        }
        return end;
    });
}

} // namespace

Result<NodeBehavior> compileNode(const FlowGraph &graph, const FlowNode &node, ExpressionEngine &engine,
                                 const QStringList &variables)
{
    using Factory = Result<NodeBehavior> (*)(const Compiler &, const FlowNode &);
    static const QHash<QString, Factory> factories = {
        {QStringLiteral("start"), startBehavior},
        {QStringLiteral("counter"), counterBehavior},
        {QStringLiteral("exclusive-gateway"), gatewayBehavior},
        {QStringLiteral("function"), functionBehavior},
        {QStringLiteral("assign"), assignBehavior},
        {QStringLiteral("push"), pushBehavior},
        {QStringLiteral("output"), outputBehavior},
    };
    const Factory factory = factories.value(node.kind);
    if (!factory)
        return failure(ErrorCode::InvalidFlow, Text::tr("the kind '%1' is unknown.").arg(node.kind));
    return factory(Compiler{graph, engine, variables}, node);
}

} // namespace wsw
