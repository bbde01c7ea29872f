// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wsw {

/// Control characters as arrows (↵) or names (⟨ESC⟩), those that would reorder or hide text as their number, so that
/// nothing in a message can pretend to be something else.
QString withVisibleControls(QStringView text);

} // namespace wsw
