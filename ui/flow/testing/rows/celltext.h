// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "result.h"

/// What people type into a test case's cells.
namespace wsw::celltext {

using Format = FlowTestArrival::Format;

const QStringList &formatNames(); ///< by Format; in the window's language

/// A time in milliseconds; InvalidArgument.
Result<FlowTestTime> parseTime(const QString &text);

/// A client's id: a number from 1 on; InvalidArgument.
Result<QString> parseClient(const QString &text);

/// InvalidJson with line and column.
Result<QJsonValue> parseJson(const QString &text);

/// A value as JSON text to be edited: indented.
QString editedJson(const QJsonValue &value);

/// The content of a message. Json: any value; else a text, which in Base64 is canonical.
QString contentText(Format format, const QJsonValue &content);
QString editedContent(Format format, const QJsonValue &content);
/// InvalidJson or InvalidArgument say what is wrong and where.
Result<QJsonValue> parseContent(Format format, const QString &text);
/// The same message written down in another way, as far as that goes.
QJsonValue convertedContent(Format from, Format to, const QJsonValue &content);

} // namespace wsw::celltext
