// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "result.h"

namespace wsw {

/// Longest payload of a control frame, in bytes (RFC 6455 section 5.5).
constexpr int maxControlPayload = 125;
/// Longest reason in UTF-8: what the code leaves of a control frame (section 5.5.1).
constexpr int maxCloseReason = maxControlPayload - 2;

/// An endpoint goes away: a program ends, somebody leaves a page (section 7.4.1).
constexpr quint16 goingAwayCode = 1001;

/// Never on the wire (section 7.4.1): a close frame came without a code; none came.
constexpr quint16 noStatusCode = 1005;
constexpr quint16 abnormalCode = 1006;

/// Whether an endpoint may put the code into a close frame: RFC 6455 section 7.4 and the IANA registry.
bool isSendableCloseCode(quint16 code);
/// InvalidArgument for a code that may not be sent or a reason that is too long.
Result<void> checkClose(quint16 code, const QString &reason);
/// The registry's name, e.g. "normal closure"; empty for codes without one.
QString closeCodeName(quint16 code);

} // namespace wsw
