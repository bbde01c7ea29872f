// SPDX-License-Identifier: MIT
#include "flow/work/scripthost.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QJSManagedValue>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

#include "flow/expression/script/scriptjson.h"
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

/// Around a value stand an object of its own and the reply's.
constexpr int mostLevels = mostNested - 2;

/// A huge whole number that came from outside may stay, as long as it is left alone: it is exact there.
bool isUntouched(const ScriptJson &json, const QJSValue &now, const QJSValue &before)
{
    const Result<QJsonValue> rounded = json.toJson(now, ScriptJson::Huge::Rounded, mostLevels);
    return rounded && *rounded == json.toJson(before, ScriptJson::Huge::Rounded, mostLevels);
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
    const ScriptJson json(engine);
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

    ScriptReply reply{QJsonValue::Undefined, {}, {}};
    if (const QJSValue given = returned.property(0); !given.isUndefined()) {
        const Result<QJsonValue> value = json.toJson(given, ScriptJson::Huge::Refused, mostLevels);
        if (!value)
            return failed(Text::tr("the result is %1.").arg(value.error().message));
        reply.result = *value;
    }
    for (const QString &name : std::as_const(names)) {
        const QJsonValue before = request.variables.value(name);
        const QJSValue now = returned.property(1).property(name);
        const Result<QJsonValue> value = json.toJson(now, ScriptJson::Huge::Refused, mostLevels);
        if (!value && isUntouched(json, now, engine.toScriptValue(before)))
            continue;
        if (!value)
            return failed(Text::tr("the variable '%1' is %2.").arg(name, value.error().message));
        if (*value != before)
            reply.variables.insert(name, *value);
    }
    return reply;
}

namespace {

ScriptReply answer(const QByteArray &json)
{
    QJsonParseError parsing{};
    const auto request = ScriptRequest::fromJson(QJsonDocument::fromJson(json, &parsing).object());
    if (parsing.error != QJsonParseError::NoError)
        return {{}, {}, Text::tr("a variable is nested deeper than %1 levels.").arg(mostLevels)};
    limitMemory(qint64(request.memoryLimit) * 1024 * 1024);
    return runScript(request);
}

} // namespace

int runScriptHost()
{
    forbidCoreFile(); // who runs out of memory ends by abort()
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray json = QByteArray::fromRawData(line.data(), qsizetype(line.size()));
        const QByteArray reply = QJsonDocument(answer(json).toJson()).toJson(QJsonDocument::Compact) + '\n';
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
