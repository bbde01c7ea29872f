// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

#include "result.h"

/// JSON as text (RFC 8259): checked with positions, laid out anew without touching a value.
namespace wsw {

/// Whether `{{…}}` counts as a value or key, as in what is to be expanded yet.
enum class JsonVariables { Refused, Accepted };

struct JsonProblem
{
    qsizetype position = 0; ///< of the first character that is wrong
    qsizetype length = 0;   ///< at least 1, except at the text's end
    QString text;           ///< half a sentence
};

/// The first thing that is wrong; nothing if it is one valid value.
std::optional<JsonProblem> checkJson(QStringView text, JsonVariables variables = JsonVariables::Refused);

/// The problem as a sentence, with its line and column.
QString invalidJson(QStringView text, const JsonProblem &problem);

/// The text of a member's value in a valid JSON object, as it is written; empty if there is none. `name` is compared as
/// it stands between its quotes.
QStringView jsonMember(QStringView object, QStringView name);

enum class JsonLayout { Pretty, Compact };

/// Changes nothing but the space between tokens: numbers, escapes and the order of keys stay as they are written.
/// InvalidJson as checkJson() says.
Result<QString> formatJson(const QString &text, JsonLayout layout);

} // namespace wsw
