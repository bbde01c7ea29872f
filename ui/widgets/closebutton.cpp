// SPDX-License-Identifier: MIT
#include "ui/widgets/closebutton.h"

#include "ui/widgets/closeform.h"
#include "ui/widgets/popup.h"

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
        m_form->setDropOffered(m_offersDrop);
        connect(m_form, &CloseForm::accepted, this, &CloseButton::accepted);
        connect(m_form, &CloseForm::dropRequested, this, &CloseButton::dropRequested);
    }
    popUpBeneath(*m_form, *this);
}

} // namespace wsw
