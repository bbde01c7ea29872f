// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/flowform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/field/flowvaluesfield.h"
#include "ui/server/behaviour/field/ruleconditionfield.h"
#include "ui/server/behaviour/field/schedulefield.h"

namespace wsw {

using Moment = FlowBehaviour::Moment;

FlowForm::FlowForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_momentLabel(new QLabel(this))
    , m_moment(new QComboBox(this))
    , m_conditional(new QCheckBox(this))
    , m_condition(new RuleConditionField(this))
    , m_schedule(new ScheduleField(this))
    , m_eachClient(new QCheckBox(this))
    , m_flowLabel(new QLabel(this))
    , m_flow(new ChoiceBox(this))
    , m_valuesLabel(new QLabel(this))
    , m_values(new FlowValuesField(this))
{
    for (Moment moment : {Moment::Connect, Moment::Message, Moment::Disconnect, Moment::Schedule, Moment::Hand})
        m_moment->addItem(QString(), int(moment));
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_momentLabel, m_moment}});
    for (QWidget *detail : std::initializer_list<QWidget *>{m_conditional, m_condition, m_schedule, m_eachClient})
        layout->addRow(QString(), detail);
    addRows(*layout, {{m_flowLabel, m_flow}, {m_valuesLabel, m_values}});
    connect(m_moment, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        emit edited();
    });
    connect(m_conditional, &QCheckBox::toggled, this, [this] {
        updateFields();
        emit edited();
    });
    connect(m_eachClient, &QCheckBox::toggled, this, &BehaviourForm::edited);
    connect(m_condition, &RuleConditionField::edited, this, &BehaviourForm::edited);
    connect(m_schedule, &ScheduleField::edited, this, &BehaviourForm::edited);
    connect(m_flow, &ChoiceBox::edited, this, [this] {
        m_values->showValues({}); // the other flow's
        updateParameters();
        emit edited();
    });
    connect(m_values, &FlowValuesField::edited, this, &BehaviourForm::edited);
    FlowForm::retranslate();
}

void FlowForm::setChoices(const BehaviourChoices &choices)
{
    m_flow->setChoices(choices.flows);
    m_parameters = choices.flowParameters;
    updateParameters();
}

void FlowForm::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    const auto &flow = std::get<FlowBehaviour>(what);
    m_moment->setCurrentIndex(m_moment->findData(int(flow.moment)));
    m_conditional->setChecked(flow.condition.has_value());
    m_condition->showCondition(flow.condition.value_or(RuleCondition()));
    m_schedule->showSchedule(flow.schedule);
    m_eachClient->setChecked(flow.forEachClient);
    m_flow->choose(flow.flow);
    updateParameters();
    m_values->showValues(flow.values);
    updateFields();
}

BehaviourKind FlowForm::behaviour() const
{
    FlowBehaviour flow{Moment(m_moment->currentData().toInt()), m_flow->chosen()};
    if (flow.moment == Moment::Message && m_conditional->isChecked())
        flow.condition = m_condition->condition();
    if (flow.moment == Moment::Schedule) {
        flow.schedule = m_schedule->schedule();
        flow.forEachClient = m_eachClient->isChecked();
    }
    flow.values = m_values->values();
    return flow;
}

QString FlowForm::valuesProblem() const
{
    return m_values->problem();
}

void FlowForm::setFlowShown(bool shown)
{
    m_flowLabel->setVisible(shown);
    m_flow->setVisible(shown);
}

void FlowForm::updateFields()
{
    const Moment moment = Moment(m_moment->currentData().toInt());
    m_conditional->setVisible(moment == Moment::Message);
    m_condition->setVisible(moment == Moment::Message && m_conditional->isChecked());
    m_schedule->setVisible(moment == Moment::Schedule);
    m_eachClient->setVisible(moment == Moment::Schedule);
    m_valuesLabel->setVisible(!m_values->isEmpty());
    m_values->setVisible(!m_values->isEmpty());
}

void FlowForm::updateParameters()
{
    m_values->setParameters(m_parameters.value(m_flow->chosen()));
    updateFields();
}

void FlowForm::retranslate()
{
    m_momentLabel->setText(tr("When:"));
    m_moment->setAccessibleName(tr("When"));
    for (int i = 0; i < m_moment->count(); ++i)
        m_moment->setItemText(i, momentName(Moment(m_moment->itemData(i).toInt())));
    m_conditional->setText(tr("Only for a message that"));
    m_eachClient->setText(tr("A run for each client"));
    m_eachClient->setToolTip(tr("wsSessionId is the client's number. Otherwise there is one run for no client, whose "
                                "pushes to nobody in particular reach all."));
    m_flowLabel->setText(tr("Flow:"));
    m_flow->setTexts(tr("Flow"), tr("Choose a flow"));
    m_flow->setToolTip(tr("One of the workspace's. It has the client's number in wsSessionId and the message in "
                          "textMessage."));
    m_valuesLabel->setText(tr("Parameters:"));
    updateFields();
}

} // namespace wsw
