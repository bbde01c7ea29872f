// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

#include "result.h"

namespace wsw {

/// Values of flows are JSON values; JavaScript's numbers are exact for integers of up to 2^53 in size, so that is what
/// an integer of a flow may be.
constexpr qint64 maxExactInteger = Q_INT64_C(9007199254740992);

/// True for an integer that JavaScript holds exactly, however the JSON wrote it (5 or 5.0).
bool isInteger(const QJsonValue &value);

/// How a value reads in a message: strings as they are, integers without decimals, objects and arrays as compact JSON.
QString valueText(const QJsonValue &value);

/// A value as compact JSON, its numbers as valueText() has them.
QString valueJson(const QJsonValue &value);

/// InvalidArgument unless the value has the type: "integer", "number", "string", "boolean" or "json".
Result<void> checkType(const QString &type, const QJsonValue &value);

/// A value as people type it: strings as they are, the others as JSON. Refuses like checkType().
Result<QJsonValue> parseValue(const QString &type, const QString &text);

/// How many levels of objects and lists a value may have: what a QJsonDocument reads.
constexpr int mostNested = 1024;
bool isNestedDeeper(const QJsonValue &value, int levels);

/// One JSON value; nothing if the text is none, or is nested deeper than that.
std::optional<QJsonValue> jsonValue(const QByteArray &utf8);

bool isVariableType(const QString &type);

/// A JavaScript identifier that is no reserved word.
bool isVariableName(const QString &name);

} // namespace wsw
