// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wsw::wire {

/// Validates UTF-8 as it arrives in pieces, and fails at the first byte that no valid text has in its place
/// (RFC 3629 section 4; RFC 6455 section 8.1).
class Utf8Validator
{
public:
    /// The index of the first bad byte, or -1. After a bad byte only reset() makes sense.
    qsizetype feed(const char *data, qsizetype size);
    /// No character has been begun and not ended.
    bool isComplete() const { return m_missing == 0; }
    void reset() { *this = {}; }

private:
    quint8 m_missing = 0; ///< bytes of the character that has begun
    quint8 m_low = 0x80;  ///< what the next one may be
    quint8 m_high = 0xbf;
};

} // namespace wsw::wire
