// SPDX-License-Identifier: MIT
#include "ui/widgets/closebutton.h"

#include <QScreen>

#include "ui/widgets/closeform.h"

namespace wsw {

CloseButton::CloseButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::DelayedPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(this, &QToolButton::clicked, this, &CloseButton::openForm);
}

void CloseButton::openForm()
{
    if (!m_form) {
        m_form = new CloseForm(this);
        connect(m_form, &CloseForm::accepted, this, &CloseButton::accepted);
    }
    m_form->adjustSize();
    const QRect available = screen()->availableGeometry();
    QPoint corner = mapToGlobal(rect().bottomLeft());
    corner.setX(qBound(available.left(), corner.x(), qMax(available.left(), available.right() - m_form->width())));
    if (corner.y() + m_form->height() > available.bottom())
        corner.setY(mapToGlobal(rect().topLeft()).y() - m_form->height());
    m_form->move(corner);
    m_form->show();
    m_form->setFocus();
}

} // namespace wsw
