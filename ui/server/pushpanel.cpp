// SPDX-License-Identifier: MIT
#include "ui/server/pushpanel.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/connection/composer/composer.h"
#include "ui/connection/saved/savedmessagespanel.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {
const QString splitterState = QStringLiteral("serverSavedMessages");
const QString shownState = QStringLiteral("serverSavedMessagesShown");
constexpr int usualWidth = 1000;
} // namespace

PushPanel::PushPanel(WorkspaceDocument &document, Settings &settings, std::shared_ptr<ComposerMemory> memory,
                     QWidget &scope)
    : QWidget(&scope)
    , m_document(document)
    , m_settings(settings)
    , m_composer(new Composer(std::move(memory), this))
    , m_saved(new SavedMessagesPanel(document, scope, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_buttons(new QWidget(this))
    , m_toSelected(new QPushButton(m_buttons))
    , m_toMatching(new QPushButton(m_buttons))
    , m_toAll(new QPushButton(m_buttons))
{
    buildLayout();
    connectSignals();
    retranslate();
    updateButtons();
}

void PushPanel::buildLayout()
{
    m_toSelected->setIcon(themeIcon(QStringLiteral("send")));
    m_toMatching->setIcon(themeIcon(QStringLiteral("filter")));
    m_toAll->setIcon(themeIcon(QStringLiteral("users")));
    auto *buttons = new QVBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_toSelected, m_toMatching, m_toAll})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_composer->setSendButtons(m_buttons);

    m_splitter->addWidget(m_composer);
    m_splitter->addWidget(m_saved);
    m_splitter->setChildrenCollapsible(false); // its button does that
    m_splitter->setStretchFactor(0, 1);
    if (!m_splitter->restoreState(m_settings.state(splitterState)))
        m_splitter->setSizes({usualWidth, usualWidth / 4});
    const QByteArray shown = m_settings.state(shownState);
    const bool isShown = shown.isEmpty() ? !m_document.workspace().savedMessages.isEmpty() : shown == "shown";
    m_saved->setVisible(isShown);
    m_composer->setSavedMessagesShown(isShown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void PushPanel::connectSignals()
{
    connect(m_composer, &Composer::draftChanged, this, [this] {
        showSample();
        emit edited();
    });
    connect(m_composer, &Composer::submitRequested, this, [this] { push(usualAudience()); });
    connect(m_composer, &Composer::submitted, this, [this](const MessageContent &content, const QVariant &context) {
        emit contentPushed(context.value<Audience>(), content);
    });
    connect(m_composer, &Composer::draftSubmitted, this, [this](const MessageDraft &draft, const QVariant &context) {
        emit draftPushed(context.value<Audience>(), draft);
    });
    connect(m_composer, &Composer::sendableChanged, this, &PushPanel::updateButtons);
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
    connect(m_saved, &SavedMessagesPanel::sendRequested, this,
            [this](const MessageDraft &draft) { m_composer->sendDraft(draft, QVariant::fromValue(usualAudience())); });
    connect(m_saved, &SavedMessagesPanel::loadRequested, m_composer, &Composer::loadDraft);
    connect(m_saved, &SavedMessagesPanel::replaceRequested, this,
            [this](const QString &id) { m_saved->replace(id, m_composer->draft()); });
    connect(m_toSelected, &QPushButton::clicked, this, [this] { push(Audience::only(m_selected)); });
    connect(m_toMatching, &QPushButton::clicked, this, [this] {
        if (m_filter)
            push(Audience::matching(*m_filter));
    });
    connect(m_toAll, &QPushButton::clicked, this, &PushPanel::pushToAll);
}

void PushPanel::loadDraft(const MessageDraft &draft)
{
    m_composer->loadDraft(draft);
}

void PushPanel::showFields(const DraftFields &fields)
{
    m_composer->showFields(fields);
    showSample();
}

DraftFields PushPanel::fields() const
{
    return m_composer->fields();
}

MessageDraft PushPanel::draft() const
{
    return m_composer->draft();
}

const std::shared_ptr<SendScope> &PushPanel::scope() const
{
    return m_composer->scope();
}

void PushPanel::setVariables(const VariableScope &variables)
{
    m_composer->setVariables(variables);
}

void PushPanel::setSample(const QHash<QString, QString> &variables)
{
    m_sample = variables;
    showSample();
}

void PushPanel::showSample()
{
    // A query parameter that the client does not have is empty, not unknown.
    QHash<QString, QString> sample = m_sample;
    const QString text = m_composer->draft().text;
    for (VariableUse use = nextVariable(text, 0); use.length > 0; use = nextVariable(text, use.position + use.length)) {
        if (use.inside.startsWith(QLatin1String("query.")) && !sample.contains(use.inside))
            sample.insert(use.inside, QString());
    }
    m_composer->setSampleVariables(sample);
}

void PushPanel::setListening(bool listening)
{
    m_listening = listening;
    updateButtons();
}

void PushPanel::setClients(const QList<quint32> &selected, const std::optional<ClientFilter> &filter, int matching,
                           int all)
{
    m_selected = selected;
    m_filter = filter;
    m_matching = matching;
    m_all = all;
    updateButtons();
}

void PushPanel::pushToAll()
{
    push(Audience());
}

Audience PushPanel::usualAudience() const
{
    if (!m_selected.isEmpty())
        return Audience::only(m_selected);
    return m_filter && !m_filter->isEmpty() ? Audience::matching(*m_filter) : Audience();
}

void PushPanel::push(const Audience &audience)
{
    m_composer->submit(QVariant::fromValue(audience));
}

void PushPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateButtons();
    }
    QWidget::changeEvent(event);
}

void PushPanel::updateButtons()
{
    const bool anybody = m_listening && m_all > 0;
    const QString reason = anybody       ? QString()
                           : m_listening ? tr("No client is connected: there is nobody to send to.")
                                         : tr("Start the server first: there is nobody to send to.");
    m_composer->setSendEnabled(anybody, reason);
    m_saved->setSendEnabled(anybody);
    const bool sendable = anybody && m_composer->isSendable();
    m_toSelected->setEnabled(sendable && !m_selected.isEmpty());
    m_toMatching->setEnabled(sendable && m_matching > 0);
    m_toAll->setEnabled(sendable);
    m_toMatching->setVisible(m_filter && !m_filter->isEmpty());
    const auto counted = [](const QString &text, qsizetype count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(text, QLocale().toString(count)) : text;
    };
    m_toSelected->setText(counted(tr("Send to selected"), m_selected.size()));
    m_toMatching->setText(counted(tr("Send to matching"), m_matching));
    m_toAll->setText(counted(tr("Send to all"), m_all));
    m_toAll->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return)); // a new text takes it away
}

void PushPanel::retranslate()
{
    m_toSelected->setAccessibleName(tr("Send to selected"));
    m_toSelected->setToolTip(tr("Send to the clients selected in the table (Ctrl+Enter)"));
    m_toMatching->setAccessibleName(tr("Send to matching"));
    m_toMatching->setToolTip(
        tr("Send to the clients that the filter above lets through (Ctrl+Enter when none is selected)"));
    m_toAll->setAccessibleName(tr("Send to all"));
    m_toAll->setToolTip(
        tr("Send to every client (Ctrl+Shift+Enter; Ctrl+Enter when none is selected and nothing is filtered)"));
}

} // namespace wsw
