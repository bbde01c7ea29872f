// SPDX-License-Identifier: MIT
#include "flow/behavior/nodecompiler.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

#include "flow/expression/value.h"
#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

Result<NodeBehavior> startBehavior(const NodeCompiler &, const FlowNode &)
{
    return NodeBehavior([](NodeContext &) -> Result<Step> { return LeaveByPort(); });
}

Result<NodeBehavior> counterBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString variable = node.properties[QLatin1String("variable")].toString();
    const int slot = compiler.slot(variable);
    const qint64 step = nodeProperty(node, QStringLiteral("step")).toInteger();
    return NodeBehavior([=](NodeContext &context) -> Result<Step> {
        const ScriptValue &value = context.variables.at(slot);
        const double *const number = value.number();
        if (!number || std::trunc(*number) != *number || std::abs(*number) > double(maxExactInteger))
            return failure(ErrorCode::ExpressionFailed,
                           Text::tr("the variable '%1' is %2, which can't be counted. Give it a whole number first.")
                               .arg(variable, value.isUndefined() ? Text::tr("unset") : value.toText()));
        const qint64 next = qint64(*number) + step; // both within 2^53
        if (std::abs(next) > maxExactInteger)
            return failure(
                ErrorCode::ExpressionFailed,
                Text::tr("the variable '%1' would pass 2^53, where whole numbers are no longer exact.").arg(variable));
        context.variables.set(slot, double(next));
        return LeaveByPort();
    });
}

Result<NodeBehavior> gatewayBehavior(const NodeCompiler &compiler, const FlowNode &node)
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
    const QList<const FlowEdge *> edges = compiler.graph().edgesFrom(node.id);
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
    return NodeBehavior([=, &engine = compiler.engine()](NodeContext &context) -> Result<Step> {
        for (const Way &way : ways) {
            const Result<bool> isTrue = way.always ? true : engine.evaluateCondition(way.condition, context.variables);
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

Result<NodeBehavior> assignBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const int slot = compiler.slot(node.properties[QLatin1String("variable")].toString());
    const Result<Expression> expression = compiler.expression(node.properties[QLatin1String("expression")]);
    if (!expression)
        return Failure(expression.error());
    return NodeBehavior([=, &engine = compiler.engine(), source = *expression](NodeContext &context) -> Result<Step> {
        const Result<ScriptValue> value = engine.evaluate(source, context.variables);
        if (!value)
            return inField(QStringLiteral("expression"), value.error());
        context.variables.set(slot, *value);
        return LeaveByPort();
    });
}

Result<NodeBehavior> outputBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    QMap<QString, Expression> values;
    const QJsonObject sources = node.properties[QLatin1String("values")].toObject();
    for (auto source = sources.begin(); source != sources.end(); ++source) {
        const Result<Expression> expression = compiler.expression(*source);
        if (!expression)
            return Failure(expression.error());
        values.insert(source.key(), *expression);
    }
    return NodeBehavior([=, &engine = compiler.engine()](NodeContext &context) -> Result<Step> {
        End end;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const Result<ScriptValue> result = engine.evaluate(*value, context.variables);
            if (!result)
                return inField(QStringLiteral("values.") + value.key(), result.error());
            end.outputs.insert(value.key(), result->toJson());
        }
        return end;
    });
}

} // namespace

NodeCompiler::NodeCompiler(const FlowGraph &graph, ExpressionEngine &engine, const QStringList &variables)
    : m_graph(graph)
    , m_engine(engine)
    , m_variables(variables)
{
}

Result<Expression> NodeCompiler::expression(const QJsonValue &source) const
{
    return m_engine.compile(expressionSource(source), m_variables);
}

Result<ExpressionTemplate> NodeCompiler::text(const QJsonValue &source) const
{
    return m_engine.compileTemplate(source.toString(), m_variables);
}

Result<ExpressionTemplate> NodeCompiler::json(const QJsonValue &source) const
{
    return m_engine.compileJsonTemplate(source.toString(), m_variables);
}

Result<NodeBehavior> NodeCompiler::compile(const FlowNode &node) const
{
    using Factory = Result<NodeBehavior> (*)(const NodeCompiler &, const FlowNode &);
    static const QHash<QString, Factory> factories = {
        {QStringLiteral("start"), startBehavior},
        {QStringLiteral("counter"), counterBehavior},
        {QStringLiteral("exclusive-gateway"), gatewayBehavior},
        {QStringLiteral("function"), functionBehavior},
        {QStringLiteral("assign"), assignBehavior},
        {QStringLiteral("loop"), loopBehavior},
        {QStringLiteral("push"), pushBehavior},
        {QStringLiteral("wait-message"), waitMessageBehavior},
        {QStringLiteral("disconnect"), disconnectBehavior},
        {QStringLiteral("script"), scriptBehavior},
        {QStringLiteral("http-request"), httpBehavior},
        {QStringLiteral("output"), outputBehavior},
    };
    const Factory factory = factories.value(node.kind);
    if (!factory)
        return failure(ErrorCode::InvalidFlow, Text::tr("the kind '%1' is unknown.").arg(node.kind));
    return factory(*this, node);
}

Failure inField(const QString &field, const Error &error)
{
    return failure(error.code, QStringLiteral("%1: %2").arg(field, error.message));
}

QJsonValue nodeProperty(const FlowNode &node, const QString &name)
{
    const QList<NodeProperty> &properties = nodeKind(node.kind)->properties;
    const auto property = std::find_if(properties.begin(), properties.end(),
                                       [&](const NodeProperty &candidate) { return candidate.name == name; });
    Q_ASSERT(property != properties.end());
    return propertyValue(node.properties, *property);
}

Result<std::chrono::nanoseconds> duration(const QJsonValue &milliseconds)
{
    constexpr double longest = 1e12; // 31 years: far within what nanoseconds in 64 bits can hold
    const double time = milliseconds.toDouble(-1);
    if (!(time >= 0 && time <= longest))
        return failure(
            ErrorCode::ExpressionFailed,
            Text::tr("'%1' is no time to wait. Give a number of milliseconds from 0 on.").arg(valueText(milliseconds)));
    return std::chrono::nanoseconds(qint64(time * 1e6));
}

} // namespace wsw
