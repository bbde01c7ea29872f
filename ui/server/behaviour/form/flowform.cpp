// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/flowform.h"

#include <QFormLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourtext.h"

namespace wsw {

using Moment = FlowBehaviour::Moment;

FlowForm::FlowForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_momentLabel(new QLabel(this))
    , m_moment(new QComboBox(this))
    , m_flowLabel(new QLabel(this))
    , m_flow(new ChoiceBox(this))
{
    for (Moment moment : {Moment::Connect, Moment::Message, Moment::Disconnect})
        m_moment->addItem(QString(), int(moment));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addRows(*layout, {{m_momentLabel, m_moment}, {m_flowLabel, m_flow}});
    connect(m_moment, &QComboBox::currentIndexChanged, this, &BehaviourForm::edited);
    connect(m_flow, &ChoiceBox::edited, this, &BehaviourForm::edited);
    FlowForm::retranslate();
}

void FlowForm::setChoices(const BehaviourChoices &choices)
{
    m_flow->setChoices(choices.flows);
}

void FlowForm::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    const auto &flow = std::get<FlowBehaviour>(what);
    m_moment->setCurrentIndex(m_moment->findData(int(flow.moment)));
    m_flow->choose(flow.flow);
}

BehaviourKind FlowForm::behaviour() const
{
    return FlowBehaviour{Moment(m_moment->currentData().toInt()), m_flow->chosen()};
}

void FlowForm::retranslate()
{
    m_momentLabel->setText(tr("When:"));
    m_moment->setAccessibleName(tr("When"));
    for (int i = 0; i < m_moment->count(); ++i)
        m_moment->setItemText(i, momentName(Moment(m_moment->itemData(i).toInt())));
    m_flowLabel->setText(tr("Flow:"));
    m_flow->setTexts(tr("Flow"), tr("Choose a flow"));
    m_flow->setToolTip(tr("One of the workspace's. It has the client's number in wsSessionId and the message in "
                          "textMessage."));
}

} // namespace wsw
