// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "flow/behavior/nodecompiler.h"
#include "flow/expression/value.h"
#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

constexpr int bodyPort = 0;
constexpr int outPort = 1;

/// The parts in which the modes differ.
struct Mode
{
    std::function<Result<LoopTurns>(NodeContext &)> begin;
    std::function<Result<bool>(NodeContext &, const LoopTurns &)> goesOn;
};

bool isCounted(NodeContext &, const LoopTurns &turns)
{
    return turns.index < turns.count;
}

Result<Mode> countMode(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString field = QStringLiteral("times");
    const Result<Expression> expression = compiler.expression(node.properties[field]);
    if (!expression)
        return Failure(expression.error());
    const auto begin = [=, &engine = compiler.engine(),
                        times = *expression](NodeContext &context) -> Result<LoopTurns> {
        const Result<QJsonValue> count = engine.evaluate(times, context.variables).map(&ScriptValue::toJson);
        if (!count)
            return inField(field, count.error());
        if (!isInteger(*count) || count->toInteger() < 0)
            return failure(ErrorCode::ExpressionFailed,
                           Text::tr("%1: '%2' is no number of turns. Give a whole number from 0 on.")
                               .arg(field, valueText(*count)));
        LoopTurns turns;
        turns.count = count->toInteger();
        return turns;
    };
    return Mode{begin, isCounted};
}

Result<Mode> whileMode(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString field = QStringLiteral("condition");
    const Result<Expression> expression = compiler.expression(node.properties[field]);
    if (!expression)
        return Failure(expression.error());
    const auto goesOn = [=, &engine = compiler.engine(), condition = *expression](NodeContext &context,
                                                                                  const LoopTurns &) -> Result<bool> {
        const Result<bool> isTrue = engine.evaluateCondition(condition, context.variables);
        if (!isTrue)
            return inField(field, isTrue.error());
        return *isTrue;
    };
    return Mode{[](NodeContext &) { return LoopTurns(); }, goesOn};
}

Result<Mode> forEachMode(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString field = QStringLiteral("items");
    const Result<Expression> expression = compiler.expression(node.properties[field]);
    if (!expression)
        return Failure(expression.error());
    const auto begin = [=, &engine = compiler.engine(),
                        items = *expression](NodeContext &context) -> Result<LoopTurns> {
        const Result<QJsonValue> list = engine.evaluate(items, context.variables).map(&ScriptValue::toJson);
        if (!list)
            return inField(field, list.error());
        if (!list->isArray())
            return failure(ErrorCode::ExpressionFailed,
                           Text::tr("%1: '%2' is no list. Give one, such as [1, 2, 3].").arg(field, valueText(*list)));
        LoopTurns turns;
        turns.items = list->toArray();
        turns.count = turns.items.size();
        return turns;
    };
    return Mode{begin, isCounted};
}

Result<Mode> modeOf(const NodeCompiler &compiler, const FlowNode &node)
{
    const QString mode = nodeProperty(node, QStringLiteral("mode")).toString();
    if (mode == QLatin1String("while"))
        return whileMode(compiler, node);
    return mode == QLatin1String("for-each") ? forEachMode(compiler, node) : countMode(compiler, node);
}

/// Where a property names a variable; -1 if it does not apply.
int slotOf(const NodeCompiler &compiler, const FlowNode &node, const QString &property)
{
    const QList<NodeField> fields = nodeFields(node);
    for (const NodeField &field : fields) {
        if (field.path == property)
            return compiler.slot(field.value.toString());
    }
    return -1;
}

} // namespace

Result<NodeBehavior> loopBehavior(const NodeCompiler &compiler, const FlowNode &node)
{
    const Result<Mode> compiled = modeOf(compiler, node);
    if (!compiled)
        return Failure(compiled.error());
    const int index = slotOf(compiler, node, QStringLiteral("index"));
    const int item = slotOf(compiler, node, QStringLiteral("variable"));
    return NodeBehavior([=, mode = *compiled](NodeContext &context) -> Result<Step> {
        if (!context.loops.empty() && context.loops.back().node == context.node) {
            ++context.loops.back().index;
        } else {
            Result<LoopTurns> begun = mode.begin(context);
            if (!begun)
                return Failure(begun.error());
            begun->node = context.node;
            context.loops.push_back(std::move(*begun));
        }
        const LoopTurns &turns = context.loops.back();
        const Result<bool> goesOn = mode.goesOn(context, turns);
        if (!goesOn)
            return Failure(goesOn.error());
        if (!*goesOn) {
            context.loops.pop_back();
            return LeaveByPort{outPort};
        }
        if (index >= 0)
            context.variables.set(index, double(turns.index));
        if (item >= 0)
            context.variables.set(item, ScriptValue(turns.items.at(turns.index)));
        return LeaveByPort{bodyPort};
    });
}

} // namespace wsw
