// SPDX-License-Identifier: MIT
#include "ui/workspace/environment/environmentchooser.h"

#include <QActionGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include "ui/workspace/workspacedocument.h"

namespace wsw {

EnvironmentChooser::EnvironmentChooser(WorkspaceDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_label(new QLabel(this))
    , m_choice(new QComboBox(this))
{
    m_label->setBuddy(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, &EnvironmentChooser::onActivated);
    connect(&document, &WorkspaceDocument::variablesChanged, this, &EnvironmentChooser::showEnvironments);
    connect(&document, &WorkspaceDocument::reset, this, &EnvironmentChooser::showEnvironments);
    retranslate();
}

void EnvironmentChooser::fillMenu(QMenu &menu) const
{
    menu.clear();
    auto *group = new QActionGroup(&menu);
    const QString chosen = m_document.workspace().environment;
    const auto add = [&](const QString &name, const QString &id) {
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(id == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, &m_document, [this, id] { m_document.chooseEnvironment(id); });
    };
    add(tr("None"), {});
    for (const Environment &environment : m_document.workspace().environments)
        add(environment.name, environment.id);
}

void EnvironmentChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnvironmentChooser::showEnvironments()
{
    m_choice->clear();
    m_choice->addItem(tr("None"), QString());
    for (const Environment &environment : m_document.workspace().environments)
        m_choice->addItem(environment.name, environment.id);
    m_choice->insertSeparator(m_choice->count());
    m_choice->addItem(tr("Variables…"));
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(m_document.workspace().environment)));
}

void EnvironmentChooser::onActivated(int index)
{
    if (index < m_choice->count() - 1) {
        m_document.chooseEnvironment(m_choice->itemData(index).toString());
        return;
    }
    showEnvironments(); // the last entry is no choice
    emit variablesWanted();
}

void EnvironmentChooser::retranslate()
{
    m_label->setText(tr("Environment:"));
    m_choice->setToolTip(tr("Which variables hold: {{name}} in addresses, headers and messages"));
    showEnvironments();
}

} // namespace wsw
