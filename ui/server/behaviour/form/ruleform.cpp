// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/ruleform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/field/ruleactionfield.h"
#include "ui/server/behaviour/field/ruleconditionfield.h"

namespace wsw {

namespace {
constexpr int dayMs = 24 * 60 * 60 * 1000;
}

RuleForm::RuleForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_whenLabel(new QLabel(this))
    , m_when(new RuleConditionField(this))
    , m_thenLabel(new QLabel(this))
    , m_then(new RuleActionField(this))
    , m_delayLabel(new QLabel(this))
    , m_delay(new QSpinBox(this))
    , m_last(new QCheckBox(this))
{
    m_delay->setRange(0, dayMs);
    m_delay->setGroupSeparatorShown(true);
    m_delay->setAccelerated(true);
    buildLayout();

    connect(m_when, &RuleConditionField::edited, this, &BehaviourForm::edited);
    connect(m_name, &QLineEdit::textChanged, this, &BehaviourForm::edited);
    connect(m_last, &QCheckBox::toggled, this, &BehaviourForm::edited);
    connect(m_then, &RuleActionField::edited, this, &BehaviourForm::edited);
    connect(m_delay, &QSpinBox::valueChanged, this, &BehaviourForm::edited);
    RuleForm::retranslate();
}

void RuleForm::buildLayout()
{
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_delay);
    rest->addSpacing(fontMetrics().averageCharWidth() * 2);
    rest->addWidget(m_last, 1);
    m_delayLabel->setBuddy(m_delay);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_nameLabel, m_name}, {m_whenLabel, m_when}, {m_thenLabel, m_then}});
    layout->addRow(m_delayLabel, rest);
}

void RuleForm::setChoices(const BehaviourChoices &choices)
{
    m_then->setChoices(choices);
}

void RuleForm::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    const auto &rule = std::get<RuleBehaviour>(what);
    if (m_name->text() != rule.name)
        m_name->setText(rule.name);
    m_when->showCondition(rule.condition);
    m_then->showAction(rule.action);
    m_delay->setValue(rule.delayMs);
    m_last->setChecked(rule.isLast);
}

BehaviourKind RuleForm::behaviour() const
{
    return RuleBehaviour{m_name->text(), m_when->condition(), m_then->action(), m_delay->value(), m_last->isChecked()};
}

void RuleForm::retranslate()
{
    m_nameLabel->setText(tr("Name:"));
    m_name->setAccessibleName(tr("Name"));
    m_whenLabel->setText(tr("When:"));
    m_thenLabel->setText(tr("Then:"));
    m_last->setToolTip(tr("A message that matches reaches no behaviour below this one."));
    m_delayLabel->setText(tr("After:"));
    m_delay->setAccessibleName(tr("Delay in milliseconds"));
    m_delay->setSuffix(tr(" ms"));
    m_last->setText(tr("Stop here"));
}

} // namespace wsw
