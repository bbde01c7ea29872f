// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace wsw {

/// Shows a Qt::Popup beneath a button, or above where there is no room, whole on the button's screen, with the focus.
void popUpBeneath(QWidget &popup, const QWidget &button);

} // namespace wsw
