// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "message/message.h"

namespace wsw {

/// toJson() backwards, as far as contract.md's object tells: nothing for an event that is no record. Its time is 0 if
/// there is none. An error's message is half a sentence.
Result<std::optional<Message>> messageFromJson(const QJsonObject &object);

/// "2026-01-31T12:00:00.123456+01:00" in microseconds since 1970; fraction and offset may be missing (UTC).
std::optional<qint64> parseIsoTime(const QString &text);

} // namespace wsw
