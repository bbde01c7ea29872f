// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "flow/behavior/nodecompiler.h"
#include "flow/expression/value.h"

namespace wsw {

namespace {

/// The message that textMessage and binaryMessage hold: one of them is empty.
QJsonValue receivedValue(const Variables &variables, int textSlot, int binarySlot)
{
    const QJsonValue base64 = variables.value(binarySlot);
    if (!base64.toString().isEmpty())
        return base64;
    const QJsonValue text = variables.value(textSlot);
    return jsonValue(text.toString().toUtf8()).value_or(text);
}

/// Of a property that may be empty.
Result<std::optional<Expression>> optionalExpression(const NodeCompiler &compiler, const FlowNode &node,
                                                     const QString &name)
{
    const QJsonValue source = nodeProperty(node, name);
    if (source.isString() && source.toString().trimmed().isEmpty())
        return std::optional<Expression>();
    return compiler.expression(source).map([](const Expression &expression) { return std::optional(expression); });
}

} // namespace

Result<NodeBehavior> waitMessageBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const Result<ExpressionTemplate> from = compiler.text(nodeProperty(node, QStringLiteral("from")));
    if (!from)
        return Failure(from.error());
    const auto condition = optionalExpression(compiler, node, QStringLiteral("condition"));
    if (!condition)
        return Failure(condition.error());
    const auto timeout = optionalExpression(compiler, node, QStringLiteral("timeout"));
    if (!timeout)
        return Failure(timeout.error());

    const int variable = compiler.slot(nodeProperty(node, QStringLiteral("variable")).toString());
    const int text = compiler.slot(QStringLiteral("textMessage"));
    const int binary = compiler.slot(QStringLiteral("binaryMessage"));
    const auto accepts = [=, &engine = compiler.engine(), wanted = *condition](NodeContext &context) -> Result<bool> {
        const Result<bool> isWanted = wanted ? engine.evaluateCondition(*wanted, context.variables) : true;
        if (!isWanted)
            return inField(QStringLiteral("condition"), isWanted.error());
        if (*isWanted && variable >= 0)
            context.variables.set(variable, ScriptValue(receivedValue(context.variables, text, binary)));
        return *isWanted;
    };
    return NodeBehavior([=, &engine = compiler.engine(), fromText = *from,
                         timeoutTime = *timeout](NodeContext &context) -> Result<Step> {
        const Result<QString> client = engine.expand(fromText, context.variables);
        if (!client)
            return inField(QStringLiteral("from"), client.error());
        WaitForMessage wait{client->trimmed(), {}, accepts};
        if (timeoutTime) {
            const auto time =
                engine.evaluate(*timeoutTime, context.variables).map(&ScriptValue::toJson).and_then(duration);
            if (!time)
                return inField(QStringLiteral("timeout"), time.error());
            wait.timeout = *time;
        }
        return wait;
    });
}

} // namespace wsw
