// SPDX-License-Identifier: MIT
#pragma once

#include <QJSValue>
#include <QJsonValue>

#include <optional>

#include "flow/expression/value.h"

QT_BEGIN_NAMESPACE
class QJSEngine;
QT_END_NAMESPACE

namespace wsw {

/// Turns what code gives into JSON, whatever it is: Qt's own conversion crashes on symbols and on what is nested within
/// itself (6.4.2). What is undefined in an object is left out, in a list it is null; a date is its ISO 8601 text.
class ScriptJson
{
public:
    enum class Huge {
        Refused, ///< whole numbers beyond 2^53, which are no longer exact
        Rounded,
    };

    /// The engine outlives it, and nobody else's code has run in it yet.
    explicit ScriptJson(QJSEngine &engine);

    /// Whole numbers become integers. ExpressionFailed says what the value is: "a function, which is no value". Takes
    /// as long as the value is large; what the engine's setInterrupted() ends has failed.
    Result<QJsonValue> toJson(const QJSValue &value, Huge huge = Huge::Refused, int mostLevels = mostNested) const;

    /// Why a value is none, objects and lists aside, as toJson() says it.
    static std::optional<QString> refusal(const QJSValue &value);

private:
    Result<QJsonValue> numberToJson(const QJSValue &value, Huge huge) const;

    QJSEngine &m_engine;
    QJSValue m_copy; ///< a function: a plain copy, or what is wrong
};

} // namespace wsw
