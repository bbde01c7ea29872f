// SPDX-License-Identifier: MIT
#include "flow/work/scripthost.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QJSManagedValue>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>

#include "flow/expression/value.h"
#include "flow/work/memorylimit.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Script)
};

const QString code = QStringLiteral("code");
const QString variables = QStringLiteral("variables");
const QString memoryLimit = QStringLiteral("memoryLimit");
const QString result = QStringLiteral("result");
const QString error = QStringLiteral("error");

/// Refuses what is no JSON value, as expressions do.
Result<QJsonValue> toValue(QJSEngine &engine, const QString &what, const QJSValue &value)
{
    const auto refused = [&](const QString &why) {
        return failure(ErrorCode::ExpressionFailed, Text::tr("%1 is %2, which is no value.").arg(what, why));
    };
    if (value.isCallable())
        return refused(Text::tr("a function"));
    if (value.isNumber()) {
        const double number = value.toNumber();
        if (!std::isfinite(number))
            return refused(value.toString());
        if (std::trunc(number) == number && std::abs(number) <= double(maxExactInteger))
            return QJsonValue(qint64(number));
        if (std::trunc(number) == number)
            return refused(Text::tr("%1, beyond 2^53").arg(value.toString()));
        return QJsonValue(number);
    }
    return engine.fromScriptValue<QJsonValue>(value);
}

QString errorText(const QJSValue &thrown)
{
    const int line = thrown.property(QStringLiteral("lineNumber")).toInt();
    return line > 0 ? Text::tr("line %1: %2").arg(line).arg(thrown.toString()) : thrown.toString();
}

} // namespace

QJsonObject ScriptRequest::toJson() const
{
    return {{wsw::code, code}, {wsw::variables, variables}, {wsw::memoryLimit, memoryLimit}};
}

ScriptRequest ScriptRequest::fromJson(const QJsonObject &object)
{
    return {object[wsw::code].toString(), object[wsw::variables].toObject(), object[wsw::memoryLimit].toInt(64)};
}

QJsonObject ScriptReply::toJson() const
{
    QJsonObject object{{wsw::variables, variables}};
    if (!result.isUndefined())
        object.insert(wsw::result, result);
    if (!error.isEmpty())
        object.insert(wsw::error, error);
    return object;
}

ScriptReply ScriptReply::fromJson(const QJsonObject &object)
{
    return {object.value(wsw::result), object[wsw::variables].toObject(), object[wsw::error].toString()};
}

ScriptReply runScript(const ScriptRequest &request)
{
    QJSEngine engine;
    QStringList names = request.variables.keys();
    // The changed variables come back in an object, so that a script may simply assign to them. In front of the code
    // stands no line break: its lines are those of the engine's errors.
    QString list;
    for (const QString &name : std::as_const(names))
        list += QStringLiteral("%1:%1,").arg(name);
    const QString program = QStringLiteral("(function(%1){const $result=(()=>{%2\n})();return [$result,{%3}];})")
                                .arg(names.join(QLatin1Char(',')), request.code, list);
    const auto failed = [](const QString &message) { return ScriptReply{QJsonValue::Undefined, {}, message}; };
    const QJSValue function = engine.evaluate(program);
    if (function.isError())
        return failed(errorText(function));
    if (!function.isCallable())
        return failed(Text::tr("a bracket is closed that was not opened."));
    QJSValueList arguments;
    for (const QString &name : std::as_const(names))
        arguments.append(engine.toScriptValue(request.variables.value(name)));
    const QJSValue returned = QJSManagedValue(function, &engine).call(arguments);
    if (engine.hasError())
        return failed(errorText(engine.catchError()));

    ScriptReply reply;
    const QJSValue given = returned.property(0);
    if (!given.isUndefined()) {
        const auto value = toValue(engine, Text::tr("the result"), given);
        if (!value)
            return failed(value.error().message);
        reply.result = *value;
    } else {
        reply.result = QJsonValue::Undefined;
    }
    for (const QString &name : std::as_const(names)) {
        const QJSValue now = returned.property(1).property(name);
        const auto value = toValue(engine, Text::tr("the variable '%1'").arg(name), now);
        if (now.isUndefined())
            return failed(Text::tr("the variable '%1' was set to undefined, which is no value.").arg(name));
        if (!value)
            return failed(value.error().message);
        if (*value != request.variables.value(name))
            reply.variables.insert(name, *value);
    }
    return reply;
}

int runScriptHost()
{
    forbidCoreFile(); // who runs out of memory ends by abort()
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray json = QByteArray::fromRawData(line.data(), qsizetype(line.size()));
        const auto request = ScriptRequest::fromJson(QJsonDocument::fromJson(json).object());
        limitMemory(qint64(request.memoryLimit) * 1024 * 1024);
        const QByteArray reply = QJsonDocument(runScript(request).toJson()).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(reply.constData(), 1, size_t(reply.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
}

QString scriptHostArgument()
{
    return QStringLiteral("script-host");
}

} // namespace wsw
