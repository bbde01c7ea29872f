// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/behaviourform.h"

#include <QEvent>

namespace wsw {

BehaviourChoices behaviourChoices(const QStringList &parameters, const QList<FlowGraph> &flows)
{
    BehaviourChoices choices{parameters, {}, {}};
    for (const FlowGraph &flow : flows) {
        choices.flows.append({flow.id, flow.name});
        choices.flowParameters.insert(flow.id, flow.parameters);
    }
    return choices;
}

void BehaviourForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wsw
