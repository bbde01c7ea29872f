// SPDX-License-Identifier: MIT
#include "ui/connection/composer/messagepage.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/connection/composer/composer.h"
#include "ui/connection/composer/repeatbar.h"
#include "ui/connection/saved/savedmessagespanel.h"
#include "ui/settings.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {
const QString splitterState = QStringLiteral("savedMessages");
constexpr int usualWidth = 1000;
const QString shownState = QStringLiteral("savedMessagesShown");
} // namespace

MessagePage::MessagePage(const QString &profile, WorkspaceDocument &document, Workbench &workbench, Settings &settings,
                         ComposerMemories &memories, QWidget &scope)
    : QWidget(&scope)
    , m_profile(profile)
    , m_document(document)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_composer(new Composer(memories.of(profile), this))
    , m_repeat(new RepeatBar(this))
    , m_saved(new SavedMessagesPanel(document, scope, this))
{
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_composer, 1);
    leftLayout->addWidget(m_repeat);
    m_repeat->hide();
    m_splitter->addWidget(left);
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
        m_splitter->setSizes({usualWidth, usualWidth / 4});
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
    connect(m_composer, &Composer::repeatToggled, m_repeat, &QWidget::setVisible);
    connect(m_composer, &Composer::sendableChanged, m_repeat, &RepeatBar::setStartEnabled);
    connect(m_repeat, &RepeatBar::edited, this, &MessagePage::edited);
    connect(m_repeat, &RepeatBar::startRequested, this, [this] {
        m_workbench.startRepeating(m_profile, m_composer->draft(), m_composer->scope(), m_repeat->options());
    });
    connect(m_repeat, &RepeatBar::stopRequested, this, [this] { m_workbench.stopRepeating(m_profile); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setState(splitterState, m_splitter->saveState()); });
    connect(m_saved, &SavedMessagesPanel::sendRequested, m_composer,
            [this](const MessageDraft &draft) { m_composer->sendDraft(draft); });
    connect(m_saved, &SavedMessagesPanel::loadRequested, m_composer, &Composer::loadDraft);
    connect(m_saved, &SavedMessagesPanel::replaceRequested, this,
            [this](const QString &id) { m_saved->replace(id, m_composer->draft()); });
}

void MessagePage::showProfile(const ConnectionProfile &profile)
{
    m_composer->showFields(draftFields(profile));
    m_repeat->showOptions(profile.repeat);
}

void MessagePage::writeTo(ConnectionProfile &profile) const
{
    setDraftFields(profile, m_composer->fields());
    profile.repeat = m_repeat->options();
}

void MessagePage::showStatus(const ConnectionStatus &status)
{
    const bool open = status.state == ConnectionState::Open;
    m_composer->setSendEnabled(open, open ? QString() : tr("Connect first: there is nobody to send to."));
    m_saved->setSendEnabled(open);
    if (status.repeat.sent != m_repeated)
        m_composer->refreshPreview(); // $counter went on
    m_repeated = status.repeat.sent;
    m_repeat->showStatus(status.repeat);
    if (status.repeat.active)
        m_composer->setRepeatShown(true);
}

MessageDraft MessagePage::draft() const
{
    return m_composer->draft();
}

void MessagePage::loadDraft(const MessageDraft &draft)
{
    m_composer->loadDraft(draft);
}

void MessagePage::setVariables(const VariableScope &variables)
{
    m_composer->setVariables(variables);
}

} // namespace wsw
