// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "flow/behavior/functioncall.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

NodeBehavior sleepBehavior(const FunctionArguments &arguments)
{
    return [milliseconds = arguments[0]](NodeContext &context) -> Result<Step> {
        return milliseconds.value(context)
            .and_then([&](const QJsonValue &value) { return milliseconds.judged(duration(value)); })
            .map([](std::chrono::nanoseconds time) { return Step(Wait{time}); });
    };
}

} // namespace

Result<NodeBehavior> functionBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString name = node.properties[QLatin1String("function")].toString();
    const FunctionKind *kind = functionKind(name);
    if (!kind)
        return failure(ErrorCode::InvalidFlow, Text::tr("the function '%1' is unknown.").arg(name));
    const Result<FunctionArguments> compiled = compileArguments(compiler, node, *kind);
    if (!compiled)
        return Failure(compiled.error());
    const Function function = functionNamed(name);
    if (!function)
        return sleepBehavior(*compiled);
    const int slot = compiler.slot(nodeProperty(node, QStringLiteral("variable")).toString());
    return NodeBehavior([=, arguments = *compiled](NodeContext &context) -> Result<Step> {
        const Result<QJsonValue> result = function(arguments, context);
        if (!result)
            return Failure(result.error());
        if (slot >= 0)
            context.variables.set(slot, ScriptValue(*result));
        return LeaveByPort();
    });
}

} // namespace wsw
