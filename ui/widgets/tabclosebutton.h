// SPDX-License-Identifier: MIT
#pragma once

class QTabBar;
class QToolButton;

namespace wsw {

/// Puts a close button into a tab; its name and tool tip are the caller's. Takes no focus: a shortcut is the keyboard's
/// way.
QToolButton *addTabCloseButton(QTabBar &bar, int tab);

} // namespace wsw
