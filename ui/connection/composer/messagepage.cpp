// SPDX-License-Identifier: MIT
#include "ui/connection/composer/messagepage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/connection/composer/composer.h"
#include "ui/connection/saved/savedmessagespanel.h"
#include "ui/settings.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {
const QString splitterState = QStringLiteral("savedMessages");
const QString shownState = QStringLiteral("savedMessagesShown");
} // namespace

MessagePage::MessagePage(const QString &profile, WorkspaceDocument &document, Workbench &workbench, Settings &settings,
                         QWidget &scope)
    : QWidget(&scope)
    , m_profile(profile)
    , m_document(document)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_composer(new Composer(this))
    , m_saved(new SavedMessagesPanel(document, scope, this))
{
    m_splitter->addWidget(m_composer);
    m_splitter->addWidget(m_saved);
    m_splitter->setChildrenCollapsible(false); // its button does that
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    restoreSplitter();
    connectSignals();
}

void MessagePage::restoreSplitter()
{
    if (!m_splitter->restoreState(m_settings.state(splitterState)))
        m_splitter->setSizes({3, 1});
    const QByteArray shown = m_settings.state(shownState);
    const bool isShown = shown.isEmpty() ? !m_document.workspace().savedMessages.isEmpty() : shown == "shown";
    m_saved->setVisible(isShown);
    m_composer->setSavedMessagesShown(isShown);
}

void MessagePage::connectSignals()
{
    connect(m_composer, &Composer::draftChanged, this, &MessagePage::edited);
    connect(m_composer, &Composer::submitted, this,
            [this](const MessageContent &content) { m_workbench.sendMessage(m_profile, content); });
    connect(m_composer, &Composer::saveRequested, this, [this] {
        m_composer->setSavedMessagesShown(true);
        m_saved->save(m_composer->draft());
    });
    connect(m_composer, &Composer::savedMessagesToggled, this, [this](bool shown) {
        m_saved->setVisible(shown);
        m_settings.setState(shownState, shown ? "shown" : "hidden");
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setState(splitterState, m_splitter->saveState()); });
    connect(m_saved, &SavedMessagesPanel::sendRequested, m_composer, &Composer::sendDraft);
    connect(m_saved, &SavedMessagesPanel::loadRequested, m_composer, &Composer::loadDraft);
    connect(m_saved, &SavedMessagesPanel::replaceRequested, this,
            [this](const QString &id) { m_saved->replace(id, m_composer->draft()); });
}

void MessagePage::showProfile(const ConnectionProfile &profile)
{
    m_composer->showProfile(profile);
}

void MessagePage::writeTo(ConnectionProfile &profile) const
{
    m_composer->writeTo(profile);
}

void MessagePage::showStatus(const ConnectionStatus &status)
{
    const bool open = status.state == ConnectionState::Open;
    m_composer->setSendEnabled(open, open ? QString() : tr("Connect first: there is nobody to send to."));
    m_saved->setSendEnabled(open);
}

void MessagePage::setVariables(const VariableScope &variables)
{
    m_composer->setVariables(variables);
}

} // namespace wsw
