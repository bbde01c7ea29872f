// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wsw {

/// With WSW_REPORT_FIRST_PAINT set: a line "first paint" on standard output once the window is painted, for
/// tests/benchmarks/startup.
void reportFirstPaint(QWidget &window);

} // namespace wsw
