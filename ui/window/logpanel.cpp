// SPDX-License-Identifier: MIT
#include "ui/window/logpanel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

#include "ui/message/log/lognavigator.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {

enum Scope { AllConnections, ThisPage, ChosenConnections };

} // namespace

LogPanel::LogPanel(const WorkspaceDocument &document, Workbench &workbench, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_filters(settings)
    , m_tabs(new LogTabs(workbench.recording(), m_filters, this))
    , m_live(&m_tabs->live())
    , m_scopeLabel(new QLabel(this))
    , m_scope(new QComboBox(this))
{
    m_scope->addItems({QString(), QString()});
    m_scopeLabel->setBuddy(m_scope);
    m_live->addControl(m_scope);
    m_live->addControl(m_scopeLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &LogPanel::applyScope);
    connect(&workbench, &Workbench::recordingGrew, m_live, &MessageLog::showGrowth);
    connect(&workbench, &Workbench::recordingPartStarted, m_live,
            [this, &workbench] { m_live->continueIn(workbench.recording()); });
    connect(&workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        note(status.profile, status.connection, m_document.name({WorkspaceItem::Kind::Connection, status.profile}));
    });
    connect(&workbench, &Workbench::clientGroupChanged, this,
            [this](const ClientGroupStatus &status) { noteNumbered(status.profile, status.connections); });
    connect(&workbench, &Workbench::clientsChanged, this, &LogPanel::noteClients);
    retranslate();
}

void LogPanel::setPage(const WorkspaceItem &item)
{
    m_page = item;
    applyScope();
}

void LogPanel::showConnections(const QSet<quint32> &connections)
{
    m_chosen = connections;
    if (m_scope->count() <= ChosenConnections) // offered once there is something to choose
        m_scope->addItem(QString());
    retranslate();
    if (m_scope->currentIndex() == ChosenConnections)
        applyScope();
    else
        m_scope->setCurrentIndex(ChosenConnections);
}

void LogPanel::showPush(const FlowRunEvent &push, const QString &server)
{
    m_tabs->showLive();
    const auto isReceivers = [&](quint32 connection) {
        const ConnectionOwner whose = owner(connection);
        return whose.item.id == server && (push.client.isEmpty() || push.client == QString::number(whose.client));
    };
    const auto goThere = [&] {
        return m_live->navigator().goToSent(push.time, push.messageKind, push.content, isReceivers);
    };
    bool found = goThere();
    if (!found && m_scope->currentIndex() != AllConnections) {
        m_scope->setCurrentIndex(AllConnections);
        found = goThere();
    }
    if (!found) {
        QToolTip::showText(m_live->mapToGlobal(QPoint(0, 0)),
                           tr("The log does not show this message. Clear its filter, or look into the recording's "
                              "earlier part."),
                           m_live);
    }
}

MessageLog &LogPanel::log() const
{
    return m_tabs->current();
}

void LogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPanel::note(const QString &profile, quint32 connection, const QString &label)
{
    if (remember({{WorkspaceItem::Kind::Connection, profile}}, connection, label))
        widenScope(profile);
}

void LogPanel::noteNumbered(const QString &profile, const QList<quint32> &connections)
{
    const QString name = m_document.name({WorkspaceItem::Kind::Connection, profile});
    bool anyNew = false;
    // From the newest back: before one that is known all are.
    const QSet<quint32> &known = m_connections[profile];
    for (qsizetype i = connections.size() - 1; i >= 0 && !known.contains(connections.at(i)); --i)
        anyNew |= remember({{WorkspaceItem::Kind::Connection, profile}}, connections.at(i),
                           tr("%1 #%2").arg(name).arg(i + 1));
    if (anyNew) // once for all: it filters the whole log
        widenScope(profile);
}

void LogPanel::noteClients(const ClientChanges &changes)
{
    const QString name = m_document.name({WorkspaceItem::Kind::Server, changes.server});
    bool anyNew = false;
    for (const ClientStatus &client : changes.connected)
        anyNew |= remember({{WorkspaceItem::Kind::Server, changes.server}, client.client}, client.connection,
                           tr("%1 #%2").arg(name).arg(client.client));
    if (anyNew)
        widenScope(changes.server);
}

bool LogPanel::remember(const ConnectionOwner &owner, quint32 connection, const QString &label)
{
    QSet<quint32> &known = m_connections[owner.item.id];
    if (connection == 0 || known.contains(connection))
        return false;
    known.insert(connection);
    m_owners.insert(connection, owner);
    m_live->setConnectionLabel(connection, label);
    return true;
}

void LogPanel::widenScope(const QString &profile)
{
    if (profile == m_page.id && m_scope->currentIndex() == ThisPage)
        applyScope();
}

void LogPanel::applyScope()
{
    if (m_scope->currentIndex() == ChosenConnections) {
        m_live->setScope(m_chosen);
        return;
    }
    // A flow has no connections of its own: its pushes are its server's.
    const bool ofPage =
        m_scope->currentIndex() == ThisPage && m_page.isValid() && m_page.kind != WorkspaceItem::Kind::Flow;
    if (ofPage)
        m_live->setScope(m_connections.value(m_page.id));
    else
        m_live->clearScope();
}

void LogPanel::retranslate()
{
    m_scopeLabel->setText(tr("Messages of"));
    m_scope->setItemText(AllConnections, tr("all connections"));
    m_scope->setItemText(ThisPage, tr("this page"));
    if (m_scope->count() > ChosenConnections)
        m_scope->setItemText(ChosenConnections, tr("%n chosen client(s)", nullptr, int(m_chosen.size())));
    m_scope->setToolTip(tr("Whose messages the log shows"));
}

} // namespace wsw
