// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/relayform.h"

#include <QFormLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/field/templatefield.h"

namespace wsw {

RelayForm::RelayForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_sameLabel(new QLabel(this))
    , m_same(new ChoiceBox(this))
    , m_textLabel(new QLabel(this))
    , m_text(new TemplateField(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addRows(*layout, {{m_sameLabel, m_same}, {m_textLabel, m_text}});
    connect(m_same, &ChoiceBox::edited, this, &BehaviourForm::edited);
    connect(m_text, &TemplateField::edited, this, &BehaviourForm::edited);
    RelayForm::retranslate();
}

void RelayForm::setChoices(const BehaviourChoices &choices)
{
    m_same->setChoices(choicesOf(choices.parameters));
    m_text->setVariables(templateVariables(RelayBehaviour(), choices.parameters));
}

void RelayForm::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    const auto &relay = std::get<RelayBehaviour>(what);
    m_same->choose(relay.sameParameter);
    m_text->setText(relay.text);
}

BehaviourKind RelayForm::behaviour() const
{
    return RelayBehaviour{m_same->chosen(), m_text->text()};
}

void RelayForm::retranslate()
{
    m_sameLabel->setText(tr("Only of the same:"));
    m_same->setTexts(tr("Only of the same"), tr("To all others"));
    m_same->setToolTip(tr("With a parameter of the path, e.g. room: only to clients that have the same value of it."));
    m_textLabel->setText(tr("Text:"));
    m_text->setName(tr("Text"));
}

} // namespace wsw
