// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/ruleactionfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/field/templatefield.h"
#include "ui/widgets/label/unseenlabel.h"

namespace wsw {

using Kind = RuleAction::Kind;

RuleActionField::RuleActionField(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_text(new TemplateField(this))
    , m_code(new QSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_flow(new ChoiceBox(this))
{
    for (Kind kind : {Kind::Answer, Kind::PushToAll, Kind::Disconnect, Kind::RunFlow})
        m_kind->addItem(QString(), int(kind));
    m_code->setRange(1000, 4999);
    setFocusProxy(m_kind);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kind, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_code);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_flow, 1);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        emit edited();
    });
    connect(m_text, &TemplateField::edited, this, &RuleActionField::edited);
    connect(m_code, &QSpinBox::valueChanged, this, &RuleActionField::edited);
    connect(m_reason, &QLineEdit::textChanged, this, &RuleActionField::edited);
    connect(m_flow, &ChoiceBox::edited, this, &RuleActionField::edited);
    retranslate();
}

void RuleActionField::setChoices(const BehaviourChoices &choices)
{
    m_text->setVariables(templateVariables(RuleBehaviour(), choices.parameters));
    m_flow->setChoices(choices.flows);
}

void RuleActionField::showAction(const RuleAction &action)
{
    const QSignalBlocker blocker(this);
    m_kind->setCurrentIndex(m_kind->findData(int(action.kind)));
    m_text->setText(action.text);
    m_code->setValue(action.code);
    if (m_reason->text() != action.reason)
        m_reason->setText(action.reason);
    m_flow->choose(action.flow);
    updateFields();
}

RuleAction RuleActionField::action() const
{
    return {kind(), m_text->text(), quint16(m_code->value()), m_reason->text(), m_flow->chosen()};
}

RuleAction::Kind RuleActionField::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void RuleActionField::updateFields()
{
    m_text->setVisible(kind() == Kind::Answer || kind() == Kind::PushToAll);
    m_code->setVisible(kind() == Kind::Disconnect);
    m_reason->setVisible(kind() == Kind::Disconnect);
    m_flow->setVisible(kind() == Kind::RunFlow);
}

void RuleActionField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleActionField::retranslate()
{
    nameUnlabelled(*m_kind, tr("Then"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, actionName(Kind(m_kind->itemData(i).toInt())));
    m_text->setName(tr("Text to send"));
    m_code->setAccessibleName(tr("Close code"));
    m_code->setToolTip(tr("1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent."));
    m_reason->setAccessibleName(tr("Close reason"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_flow->setTexts(tr("Flow"), tr("Choose a flow"));
}

} // namespace wsw
