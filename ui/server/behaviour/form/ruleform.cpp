// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/ruleform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/form/ruleactionfield.h"

namespace wsw {

using Kind = RuleCondition::Kind;

namespace {
constexpr int dayMs = 24 * 60 * 60 * 1000;
}

RuleForm::RuleForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_whenLabel(new QLabel(this))
    , m_when(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_value(new QLineEdit(this))
    , m_caseSensitive(new QCheckBox(this))
    , m_thenLabel(new QLabel(this))
    , m_then(new RuleActionField(this))
    , m_delayLabel(new QLabel(this))
    , m_delay(new QSpinBox(this))
    , m_last(new QCheckBox(this))
{
    for (Kind kind : {Kind::Equals, Kind::Contains, Kind::RegularExpression, Kind::JsonPath})
        m_when->addItem(QString(), int(kind));
    m_delay->setRange(0, dayMs);
    m_delay->setGroupSeparatorShown(true);
    m_delay->setAccelerated(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    buildLayout();

    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        emit edited();
    });
    for (QLineEdit *field : {m_name, m_text, m_value})
        connect(field, &QLineEdit::textChanged, this, &BehaviourForm::edited);
    for (QCheckBox *box : {m_caseSensitive, m_last})
        connect(box, &QCheckBox::toggled, this, &BehaviourForm::edited);
    connect(m_then, &RuleActionField::edited, this, &BehaviourForm::edited);
    connect(m_delay, &QSpinBox::valueChanged, this, &BehaviourForm::edited);
    RuleForm::retranslate();
}

void RuleForm::buildLayout()
{
    auto *when = new QHBoxLayout;
    when->addWidget(m_when);
    when->addWidget(m_text, 2);
    when->addWidget(m_value, 1);
    when->addWidget(m_caseSensitive);
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_delay);
    rest->addSpacing(fontMetrics().averageCharWidth() * 2);
    rest->addWidget(m_last, 1);
    m_whenLabel->setBuddy(m_when);
    m_delayLabel->setBuddy(m_delay);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_nameLabel, m_name}});
    layout->addRow(m_whenLabel, when);
    addRows(*layout, {{m_thenLabel, m_then}});
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
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_name, rule.name);
    m_when->setCurrentIndex(m_when->findData(int(rule.condition.kind)));
    show(m_text, rule.condition.text);
    show(m_value, rule.condition.value);
    m_caseSensitive->setChecked(rule.condition.caseSensitive);
    m_then->showAction(rule.action);
    m_delay->setValue(rule.delayMs);
    m_last->setChecked(rule.isLast);
    updateFields();
}

RuleCondition RuleForm::condition() const
{
    return {Kind(m_when->currentData().toInt()), m_text->text(), m_value->text(), m_caseSensitive->isChecked()};
}

BehaviourKind RuleForm::behaviour() const
{
    return RuleBehaviour{m_name->text(), condition(), m_then->action(), m_delay->value(), m_last->isChecked()};
}

void RuleForm::updateFields()
{
    const bool isPath = condition().kind == Kind::JsonPath;
    const bool isPattern = condition().kind == Kind::RegularExpression;
    m_value->setVisible(isPath);
    m_caseSensitive->setVisible(!isPath);
    m_text->setAccessibleName(isPath ? tr("JSON path") : isPattern ? tr("Regular expression") : tr("Text to match"));
    m_text->setPlaceholderText(isPath      ? QStringLiteral("$.order.state")
                               : isPattern ? QStringLiteral("^order (\\d+)$")
                                           : QString());
}

void RuleForm::retranslate()
{
    m_nameLabel->setText(tr("Name:"));
    m_name->setAccessibleName(tr("Name"));
    m_whenLabel->setText(tr("When:"));
    m_when->setAccessibleName(tr("When"));
    for (int i = 0; i < m_when->count(); ++i)
        m_when->setItemText(i, conditionName(Kind(m_when->itemData(i).toInt())));
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("anything"));
    m_value->setToolTip(tr("What must stand there, as JSON, or as plain text. Empty: anything."));
    m_caseSensitive->setText(tr("Case"));
    m_caseSensitive->setToolTip(tr("Capitals and small letters differ"));
    m_thenLabel->setText(tr("Then:"));
    m_last->setToolTip(tr("A message that matches reaches no behaviour below this one."));
    m_delayLabel->setText(tr("After:"));
    m_delay->setAccessibleName(tr("Delay in milliseconds"));
    m_delay->setSuffix(tr(" ms"));
    m_last->setText(tr("Stop here"));
    updateFields();
}

} // namespace wsw
