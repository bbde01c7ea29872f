// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/behaviourform.h"

#include <QEvent>

namespace wsw {

void BehaviourForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wsw
