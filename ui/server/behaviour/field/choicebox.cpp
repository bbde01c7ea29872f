// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/field/choicebox.h"

#include <QEvent>

namespace wsw {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    build({});
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::edited);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    build(chosen());
}

void ChoiceBox::setTexts(const QString &accessibleName, const QString &none)
{
    setAccessibleName(accessibleName);
    m_none = none;
    build(chosen());
}

QString ChoiceBox::chosen() const
{
    return currentData().toString();
}

void ChoiceBox::choose(const QString &id)
{
    if (id != chosen())
        build(id);
}

void ChoiceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build(chosen());
    QComboBox::changeEvent(event);
}

void ChoiceBox::build(const QString &chosen)
{
    const QSignalBlocker blocker(this);
    clear();
    addItem(m_none, QString());
    for (const Choice &choice : std::as_const(m_choices))
        addItem(choice.text, choice.id);
    if (findData(chosen) < 0)
        addItem(tr("%1 (missing)").arg(chosen), chosen);
    setCurrentIndex(findData(chosen));
}

QList<Choice> choicesOf(const QStringList &names)
{
    QList<Choice> choices;
    for (const QString &name : names)
        choices.append({name, name});
    return choices;
}

} // namespace wsw
