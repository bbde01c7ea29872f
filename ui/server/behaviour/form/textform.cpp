// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/form/textform.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/field/templatefield.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::TextForm)
};

} // namespace

template <typename Kind>
TextForm<Kind>::TextForm(QWidget *parent)
    : BehaviourForm(parent)
    , m_label(new QLabel(this))
    , m_text(new TemplateField(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addRows(*layout, {{m_label, m_text}});
    connect(m_text, &TemplateField::edited, this, &BehaviourForm::edited);
    TextForm::retranslate();
}

template <typename Kind>
void TextForm<Kind>::setChoices(const BehaviourChoices &choices)
{
    m_text->setVariables(templateVariables(Kind(), choices.parameters));
}

template <typename Kind>
void TextForm<Kind>::showBehaviour(const BehaviourKind &what)
{
    const QSignalBlocker blocker(this);
    m_text->setText(std::get<Kind>(what).text);
}

template <typename Kind>
BehaviourKind TextForm<Kind>::behaviour() const
{
    return Kind{m_text->text()};
}

template <typename Kind>
void TextForm<Kind>::retranslate()
{
    m_label->setText(Words::tr("Text:"));
    m_text->setName(Words::tr("Text"));
}

template class TextForm<GreetingBehaviour>;
template class TextForm<EchoBehaviour>;

} // namespace wsw
