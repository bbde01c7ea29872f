// SPDX-License-Identifier: MIT
#include "flow/expression/expression.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QJSManagedValue>

#include <cmath>

#include "flow/expression/expressionerror.h"
#include "flow/expression/expressionwatchdog.h"
#include "flow/expression/scan.h"
#include "flow/expression/value.h"

namespace wsw {

struct ExpressionEngine::Private
{
    QJSEngine engine;
    ExpressionWatchdog watchdog{engine, timeLimit};

    QJSValue toScript(const QJsonValue &value);
    Result<QJSValue> parse(const QString &head, const QString &source, const QString &tail);
    Result<QJSValue> call(const Expression &expression, const QJsonObject &variables);
    Result<QJSValue> call(const Expression &expression, const Variables &variables);
    Result<QJSValue> call(const Expression &expression, const QJSValueList &arguments);
    Result<QJsonValue> valueOf(const Expression &expression, const QJSValue &result);
};

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExpressionEngine)
};

Failure unset(const QString &variable)
{
    return expressionFailed(
        Text::tr("the variable '%1' has no value yet. Assign it on every way to this node.").arg(variable));
}

/// Where a run-time error arose. The engine knows the line only; the name in the message gives the column.
Failure failedWhileRunning(const QString &source, const QJSValue &error)
{
    const QString what = error.toString();
    for (const ScriptToken &token : scanScript(source)) {
        if (token.kind == ScriptToken::Kind::Name
            && (what.contains(QLatin1Char('\'') + token.text + QLatin1Char('\''))
                || what.endsWith(QLatin1Char(' ') + token.text + QStringLiteral(" is not defined"))))
            return expressionFailedAt(source, token.offset, what);
    }
    const int line = error.property(QStringLiteral("lineNumber")).toInt();
    return expressionFailed(Text::tr("line %1: %2").arg(std::max(line, 1)).arg(what));
}

/// Offset of a one-based line and column.
qsizetype offsetOf(const QString &source, int line, int column)
{
    qsizetype begin = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = source.indexOf(QLatin1Char('\n'), begin);
        if (end < 0)
            return source.size();
        begin = end + 1;
    }
    return std::min<qsizetype>(begin + column - 1, source.size());
}

/// "function:line:column:file", what QJSEngine::evaluate() says of the place of an error.
qsizetype offsetOf(const QString &source, const QStringList &stack)
{
    const QStringList fields = stack.value(0).split(QLatin1Char(':'));
    return offsetOf(source, fields.value(1).toInt(), std::max(fields.value(2).toInt(), 1));
}

// The engine does not interrupt tail calls, which only strict code has.
Result<void> refuseStrictCode(const QString &source)
{
    for (const ScriptToken &token : scanScript(source)) {
        if (token.text == QLatin1String("class") || token.text.mid(1, 10) == QLatin1String("use strict"))
            return expressionFailedAt(source, token.offset, Text::tr("'%1' is not available here.").arg(token.text));
    }
    return {};
}

} // namespace

QJSValue ExpressionEngine::Private::toScript(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: return QJSValue(value.toDouble());
    case QJsonValue::String: return QJSValue(value.toString());
    case QJsonValue::Bool: return QJSValue(value.toBool());
    default: return engine.toScriptValue(value);
    }
}

Result<QJSValue> ExpressionEngine::Private::parse(const QString &head, const QString &source, const QString &tail)
{
    QStringList stack;
    watchdog.begin();
    const QString program = head + QLatin1Char('\n') + source + QLatin1Char('\n') + tail;
    const QJSValue result = engine.evaluate(program, {}, 0, &stack);
    watchdog.end();
    if (result.isError())
        return expressionFailedAt(source, offsetOf(source, stack), result.toString());
    return result;
}

Result<QJSValue> ExpressionEngine::Private::call(const Expression &expression, const QJsonObject &variables)
{
    QJSValueList arguments;
    arguments.reserve(expression.m_variables.size());
    for (const QString &name : expression.m_variables) {
        const auto variable = variables.constFind(name);
        if (variable == variables.constEnd())
            return unset(name);
        arguments.append(toScript(*variable));
    }
    return call(expression, arguments);
}

Result<QJSValue> ExpressionEngine::Private::call(const Expression &expression, const Variables &variables)
{
    QJSValueList arguments;
    arguments.reserve(expression.m_slots.size());
    for (const int slot : expression.m_slots) {
        const QJsonValue value = variables.value(slot);
        if (value.isUndefined())
            return unset(variables.name(slot));
        arguments.append(toScript(value));
    }
    return call(expression, arguments);
}

Result<QJSValue> ExpressionEngine::Private::call(const Expression &expression, const QJSValueList &arguments)
{
    watchdog.begin();
    QJSValue result = QJSManagedValue(expression.m_function, &engine).call(arguments);
    if (watchdog.end())
        return expressionFailed(Text::tr("'%1' was interrupted after %2 ms. Expressions must be short.")
                                    .arg(expression.source(), QString::number(timeLimit.count())));
    if (engine.hasError())
        return failedWhileRunning(expression.source(), engine.catchError());
    if (result.isUndefined() || result.isCallable() || (result.isNumber() && !std::isfinite(result.toNumber())))
        return expressionFailed(
            Text::tr("'%1' gives %2, which is no value. Check its operands.")
                .arg(expression.source(), result.isCallable() ? Text::tr("a function") : result.toString()));
    return result;
}

ExpressionEngine::ExpressionEngine()
    : d(std::make_unique<Private>())
{
    const QJSValue freeze = d->engine.evaluate(QStringLiteral(R"((function (global) {
        for (const name of Object.getOwnPropertyNames(global)) {
            const value = global[name];
            if (value === null || (typeof value !== 'object' && typeof value !== 'function'))
                continue;
            if (value.prototype)
                Object.freeze(value.prototype);
            Object.freeze(value);
        }
        Object.freeze(global);
    }))"));
    freeze.call({d->engine.globalObject()});
}

ExpressionEngine::~ExpressionEngine() = default;

Result<Expression> ExpressionEngine::compile(const QString &source, const QStringList &variables)
{
    if (source.trimmed().isEmpty())
        return expressionFailed(Text::tr("the expression is empty."));
    if (const Result<void> allowed = refuseStrictCode(source); !allowed)
        return Failure(allowed.error());

    // Source that closes the brackets around it, as "1); (2" does, fits into one of the two only.
    if (const auto list = d->parse(QStringLiteral("(function(){return ["), source, QStringLiteral("];})")); !list)
        return Failure(list.error());
    Expression expression;
    expression.m_source = source;
    for (const FreeName &free : freeNames(source)) {
        const qsizetype slot = variables.indexOf(free.name);
        if (slot >= 0) {
            expression.m_variables.append(free.name);
            expression.m_slots.append(int(slot));
        } else if (!d->engine.globalObject().hasProperty(free.name)) {
            return expressionFailedAt(
                source, free.offset,
                Text::tr("there is no variable '%1'. Declare it as a parameter or assign it first.").arg(free.name));
        }
    }
    const QString parameters = expression.m_variables.join(QLatin1Char(','));
    const auto function =
        d->parse(QStringLiteral("(function(%1){return (").arg(parameters), source, QStringLiteral(");})"));
    if (!function)
        return Failure(function.error());
    expression.m_function = *function;
    return expression;
}

Result<QJsonValue> ExpressionEngine::Private::valueOf(const Expression &expression, const QJSValue &result)
{
    if (!result.isNumber())
        return engine.fromScriptValue<QJsonValue>(result);
    const double number = result.toNumber();
    if (std::trunc(number) != number)
        return QJsonValue(number);
    if (std::abs(number) > double(maxExactInteger))
        return expressionFailed(Text::tr("'%1' gives %2, beyond 2^53, where whole numbers are no longer exact.")
                                    .arg(expression.source(), result.toString()));
    return QJsonValue(qint64(number));
}

Result<QJsonValue> ExpressionEngine::evaluate(const Expression &expression, const QJsonObject &variables)
{
    return d->call(expression, variables).and_then([&](const QJSValue &result) {
        return d->valueOf(expression, result);
    });
}

Result<QJsonValue> ExpressionEngine::evaluate(const Expression &expression, const Variables &variables)
{
    return d->call(expression, variables).and_then([&](const QJSValue &result) {
        return d->valueOf(expression, result);
    });
}

Result<bool> ExpressionEngine::evaluateCondition(const Expression &expression, const QJsonObject &variables)
{
    return d->call(expression, variables).map([](const QJSValue &result) { return result.toBool(); });
}

Result<bool> ExpressionEngine::evaluateCondition(const Expression &expression, const Variables &variables)
{
    return d->call(expression, variables).map([](const QJSValue &result) { return result.toBool(); });
}

} // namespace wsw
