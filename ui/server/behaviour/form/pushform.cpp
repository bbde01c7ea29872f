// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/pushform.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/field/schedulefield.h"
#include "ui/server/behaviour/field/templatefield.h"

namespace wsw {

PushForm::PushForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_scheduleLabel(new QLabel(this))
    , m_schedule(new ScheduleField(this))
    , m_textLabel(new QLabel(this))
    , m_text(new TemplateField(this))
    , m_toLabel(new QLabel(this))
    , m_to(new QLineEdit(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_scheduleLabel, m_schedule}, {m_textLabel, m_text}, {m_toLabel, m_to}});
    connect(m_schedule, &ScheduleField::edited, this, &BehaviourForm::edited);
    connect(m_text, &TemplateField::edited, this, &BehaviourForm::edited);
    connect(m_to, &QLineEdit::textChanged, this, &BehaviourForm::edited);
    PushForm::retranslate();
}

void PushForm::setChoices(const BehaviourChoices &choices)
{
    m_text->setVariables(templateVariables(PushBehaviour(), choices.parameters));
    m_to->setPlaceholderText(choices.parameters.isEmpty()
                                 ? tr("All clients")
                                 : tr("All clients, or e.g. %1 = 7").arg(choices.parameters.first()));
}

void PushForm::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    const auto &push = std::get<PushBehaviour>(what);
    m_schedule->showSchedule(push.schedule);
    m_text->setText(push.text);
    if (m_to->text().trimmed() != push.to)
        m_to->setText(push.to);
}

BehaviourKind PushForm::behaviour() const
{
    return PushBehaviour{m_schedule->schedule(), m_text->text(), m_to->text().trimmed()};
}

void PushForm::retranslate()
{
    m_scheduleLabel->setText(tr("When:"));
    m_textLabel->setText(tr("Text:"));
    m_text->setName(tr("Text"));
    m_toLabel->setText(tr("To:"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("Which clients of the path, by their parameters, e.g. room = 7. Empty: all."));
}

} // namespace wsw
