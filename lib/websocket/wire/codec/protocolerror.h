// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace wsw::wire {

/// What a peer can do wrong once the connection is open.
enum class Rule {
    ReservedBits,
    CompressedControl,
    CompressedContinuation,
    ReservedOpcode,
    MaskMissing,
    MaskForbidden,
    LengthNotShortest,
    LengthHighBit,
    ControlFragmented,
    ControlTooLong,
    ContinuationWithoutStart,
    MessageInsideMessage,
    CloseTooShort,
    CloseCodeInvalid,
    CloseReasonNotUtf8,
    TextNotUtf8,
    DeflateInvalid,
    FrameTooBig,
    MessageTooBig,
    Stalled,
};

struct ProtocolError
{
    Rule rule = Rule::ReservedBits;
    quint64 offset = 0; ///< of the offending byte, counted from the first after the opening handshake

    bool operator==(const ProtocolError &) const = default;
};

/// What the connection is closed with: RFC 6455 section 7.4.1.
quint16 closeCode(Rule rule);
/// A short one for the close frame, in English: at most 123 bytes.
QString closeReason(Rule rule);
/// The rule with its section, and the offset, for people.
Error toError(const ProtocolError &error);

} // namespace wsw::wire
