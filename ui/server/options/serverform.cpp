// SPDX-License-Identifier: MIT
#include "ui/server/options/serverform.h"

#include <QEvent>

namespace wsw {

void ServerForm::showStatus(const ServerStatus &status)
{
    setEnabled(!isRunning(status));
}

bool ServerForm::isRunning(const ServerStatus &status)
{
    return status.state == ServerStatus::State::Listening || status.state == ServerStatus::State::Stopping;
}

void ServerForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wsw
