// SPDX-License-Identifier: MIT
#include "ui/widgets/popup.h"

#include <QScreen>
#include <QWidget>

namespace wsw {

void popUpBeneath(QWidget &popup, const QWidget &button)
{
    popup.adjustSize();
    const QRect available = button.screen()->availableGeometry();
    QPoint corner = button.mapToGlobal(button.rect().bottomLeft());
    corner.setX(qBound(available.left(), corner.x(), qMax(available.left(), available.right() - popup.width())));
    if (corner.y() + popup.height() > available.bottom())
        corner.setY(button.mapToGlobal(button.rect().topLeft()).y() - popup.height());
    popup.move(corner);
    popup.show();
    popup.setFocus();
}

} // namespace wsw
