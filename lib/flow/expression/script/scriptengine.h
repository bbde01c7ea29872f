// SPDX-License-Identifier: MIT
#pragma once

#include <QJSEngine>

#include <chrono>

#include "flow/expression/script/expressionwatchdog.h"
#include "flow/expression/script/scriptjson.h"
#include "result.h"

namespace wsw {

/// An expression as a function of the variables that it mentions.
struct CompiledScript
{
    QList<int> variables; ///< places in the list that it was compiled with
    QJSValue function;
};

/// A QJSEngine for expressions: its built-in objects are frozen, and what takes too long is interrupted. Errors are
/// ExpressionFailed and name the position in the source.
class ScriptEngine
{
public:
    ScriptEngine();
    Q_DISABLE_COPY_MOVE(ScriptEngine)

    static constexpr std::chrono::milliseconds timeLimit{50};

    Result<CompiledScript> compile(const QString &source, const QStringList &variables);
    /// Refuses what is no JSON value: undefined, functions, NaN and infinity.
    Result<QJSValue> call(const QJSValue &function, const QString &source, const QJSValueList &arguments);
    QJSValue toScript(const QJsonValue &value);
    /// Refuses what ScriptJson does, and what takes too long.
    Result<QJsonValue> toJson(const QJSValue &result, const QString &source);

private:
    Result<QJSValue> parse(const QString &head, const QString &source, const QString &tail);

    QJSEngine m_engine;
    ScriptJson m_json;
    ExpressionWatchdog m_watchdog;
};

} // namespace wsw
