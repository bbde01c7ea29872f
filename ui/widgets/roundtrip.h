// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

/// "0.4 ms" in the window's language; empty if there is none (negative).
QString roundTripText(qint64 microseconds);

} // namespace wsw
