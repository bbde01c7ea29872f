// SPDX-License-Identifier: MIT
#include "flow/expression/script/scriptengine.h"

#include <QCoreApplication>
#include <QJSManagedValue>

#include "flow/expression/expressionerror.h"
#include "flow/expression/scan.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ExpressionEngine)
};

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

Failure interrupted(const QString &source)
{
    return expressionFailed(Text::tr("'%1' was interrupted after %2 ms. Expressions must be short.")
                                .arg(source, QString::number(ScriptEngine::timeLimit.count())));
}

Result<QJsonValue> judged(const Result<QJsonValue> &json, const QString &source)
{
    if (json)
        return json;
    return expressionFailed(Text::tr("'%1' gives %2.").arg(source, json.error().message));
}

} // namespace

ScriptEngine::ScriptEngine()
    : m_json(m_engine)
    , m_watchdog(m_engine, timeLimit)
{
    // Qt crashes when a symbol is to become JSON (6.4.2): there is no way to get hold of one.
    const QJSValue freeze = m_engine.evaluate(QStringLiteral(R"((function (global) {
        for (const name of ['Symbol', 'Proxy', 'Reflect'])
            delete global[name];
        delete Object.getOwnPropertySymbols;
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
    freeze.call({m_engine.globalObject()});
}

QJSValue ScriptEngine::toScript(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: return QJSValue(value.toDouble());
    case QJsonValue::String: return QJSValue(value.toString());
    case QJsonValue::Bool: return QJSValue(value.toBool());
    default: return m_engine.toScriptValue(value);
    }
}

Result<QJSValue> ScriptEngine::parse(const QString &head, const QString &source, const QString &tail)
{
    QStringList stack;
    m_watchdog.begin();
    const QString program = head + QLatin1Char('\n') + source + QLatin1Char('\n') + tail;
    const QJSValue result = m_engine.evaluate(program, {}, 0, &stack);
    m_watchdog.end();
    if (result.isError())
        return expressionFailedAt(source, offsetOf(source, stack), result.toString());
    return result;
}

Result<CompiledScript> ScriptEngine::compile(const QString &source, const QStringList &variables)
{
    if (const Result<void> allowed = refuseStrictCode(source); !allowed)
        return Failure(allowed.error());

    // Source that closes the brackets around it, as "1); (2" does, fits into one of the two only.
    if (const auto list = parse(QStringLiteral("(function(){return ["), source, QStringLiteral("];})")); !list)
        return Failure(list.error());
    CompiledScript script;
    QStringList parameters;
    for (const FreeName &free : freeNames(source)) {
        const qsizetype slot = variables.indexOf(free.name);
        if (slot >= 0) {
            parameters.append(free.name);
            script.variables.append(int(slot));
        } else if (!m_engine.globalObject().hasProperty(free.name)) {
            return expressionFailedAt(
                source, free.offset,
                Text::tr("there is no variable '%1'. Declare it as a parameter or assign it first.").arg(free.name));
        }
    }
    const auto function = parse(QStringLiteral("(function(%1){return (").arg(parameters.join(QLatin1Char(','))), source,
                                QStringLiteral(");})"));
    if (!function)
        return Failure(function.error());
    script.function = *function;
    return script;
}

Result<QJSValue> ScriptEngine::call(const QJSValue &function, const QString &source, const QJSValueList &arguments)
{
    m_watchdog.begin();
    QJSValue result = QJSManagedValue(function, &m_engine).call(arguments);
    if (m_watchdog.end())
        return interrupted(source);
    if (m_engine.hasError())
        return failedWhileRunning(source, m_engine.catchError());
    if (const std::optional<QString> why = ScriptJson::refusal(result))
        return expressionFailed(Text::tr("'%1' gives %2. Check its operands.").arg(source, *why));
    return result;
}

Result<QJsonValue> ScriptEngine::toJson(const QJSValue &result, const QString &source)
{
    if (!result.isObject())
        return judged(m_json.toJson(result), source);
    m_watchdog.begin();
    const Result<QJsonValue> json = m_json.toJson(result);
    if (m_watchdog.end())
        return interrupted(source);
    return judged(json, source);
}

} // namespace wsw
