// SPDX-License-Identifier: MIT
#include "ui/connection/ping/pingbutton.h"

#include <QMenu>
#include <QWidgetAction>

#include "ui/connection/ping/pingform.h"

namespace wsw {

PingButton::PingButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *form = new PingForm(this);
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(form);
    auto *popup = new QMenu(this);
    popup->addAction(action);
    setMenu(popup);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);

    connect(popup, &QMenu::aboutToShow, form, [form] { form->setFocus(); });
    connect(this, &QToolButton::clicked, this, [this] { emit pingRequested({}); });
    connect(form, &PingForm::accepted, this, [this, popup](const QByteArray &payload) {
        popup->close();
        emit pingRequested(payload);
    });
}

} // namespace wsw
