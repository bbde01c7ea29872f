// SPDX-License-Identifier: MIT
#include "ui/message/replay/replaytargetchooser.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/theme.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/workbench.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;

namespace {

constexpr int kindRole = Qt::UserRole + 1;

} // namespace

ReplayTargetChooser::ReplayTargetChooser(const WorkspaceDocument &document, const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_workbench(workbench)
    , m_targets(new QComboBox(this))
    , m_clientsLabel(new QLabel(this))
    , m_clients(new QLineEdit(this))
{
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targets->setMinimumContentsLength(18);
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    m_clients->setObjectName(QStringLiteral("clients"));
    m_clients->setClearButtonEnabled(true);
    m_clientsLabel->setBuddy(m_clients);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_targets, 1);
    layout->addWidget(m_clientsLabel);
    layout->addWidget(m_clients, 1);
    setFocusProxy(m_targets);

    connect(m_targets, &QComboBox::currentIndexChanged, this, [this] {
        showClients();
        emit changed();
    });
    connect(m_clients, &QLineEdit::textChanged, this, &ReplayTargetChooser::changed);
    connect(&m_update, &QTimer::timeout, this, &ReplayTargetChooser::showTargets);
    connect(&workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        noteState(status.profile, status.state == ConnectionState::Open);
    });
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        noteState(status.profile, status.state == ServerStatus::State::Listening);
    });
    connect(&document, &WorkspaceDocument::itemChanged, this, &ReplayTargetChooser::showTargets);
    connect(&document, &WorkspaceDocument::itemRemoved, this, &ReplayTargetChooser::showTargets);
    connect(&document, &WorkspaceDocument::reset, this, &ReplayTargetChooser::showTargets);
    retranslate();
    showTargets();
}

bool ReplayTargetChooser::isOpen(const WorkspaceItem &item) const
{
    return item.kind == Kind::Connection ? m_workbench.connectionStatus(item.id).state == ConnectionState::Open
                                         : m_workbench.serverStatus(item.id).state == ServerStatus::State::Listening;
}

void ReplayTargetChooser::noteState(const QString &profile, bool open)
{
    if (m_open.contains(profile) != open)
        m_update.start(); // once for all that come together
}

void ReplayTargetChooser::showTargets()
{
    QList<WorkspaceItem> open;
    m_open.clear();
    for (const Kind kind : {Kind::Connection, Kind::Server}) {
        const QStringList ids = m_document.ids(kind);
        for (const QString &id : ids) {
            if (isOpen({kind, id}))
                open.append({kind, id});
        }
    }
    for (const WorkspaceItem &item : std::as_const(open))
        m_open.insert(item.id);
    // An open list must not close under the pointer for nothing.
    bool same = open.size() == m_targets->count();
    for (int i = 0; same && i < m_targets->count(); ++i)
        same =
            m_targets->itemData(i).toString() == open.at(i).id && m_targets->itemText(i) == m_document.name(open.at(i));
    if (same)
        return;
    const WorkspaceItem chosen = current();
    {
        const QSignalBlocker blocker(m_targets);
        m_targets->clear();
        for (const WorkspaceItem &item : std::as_const(open)) {
            const bool isServer = item.kind == Kind::Server;
            m_targets->addItem(themeIcon(isServer ? QStringLiteral("server") : QStringLiteral("plug")),
                               m_document.name(item), item.id);
            m_targets->setItemData(m_targets->count() - 1, int(item.kind), kindRole);
        }
        m_targets->setCurrentIndex(qMax(m_targets->findData(chosen.id), m_targets->count() > 0 ? 0 : -1));
    }
    m_targets->setEnabled(m_targets->count() > 0);
    showClients();
    emit changed();
}

void ReplayTargetChooser::showClients()
{
    const bool isServer = current().isValid() && current().kind == Kind::Server;
    m_clientsLabel->setVisible(isServer);
    m_clients->setVisible(isServer);
}

WorkspaceItem ReplayTargetChooser::current() const
{
    if (m_targets->currentIndex() < 0)
        return {};
    return {Kind(m_targets->currentData(kindRole).toInt()), m_targets->currentData().toString()};
}

void ReplayTargetChooser::choose(const WorkspaceItem &item)
{
    const int index = item.isValid() ? m_targets->findData(item.id) : -1;
    if (index >= 0)
        m_targets->setCurrentIndex(index);
}

Result<ReplayDestination> ReplayTargetChooser::destination() const
{
    const WorkspaceItem item = current();
    if (!item.isValid())
        return failure(ErrorCode::NotOpen,
                       tr("Connect a connection or start a server: messages are replayed over it."));
    ReplayDestination destination;
    destination.profile = item.id;
    if (item.kind == Kind::Connection)
        return destination;
    destination.kind = ReplayDestination::Kind::Server;
    const Result<ClientFilter> filter = ClientFilter::parse(m_clients->text());
    if (!filter)
        return Failure(filter.error());
    if (!filter->isEmpty())
        destination.audience = Audience::matching(*filter);
    return destination;
}

void ReplayTargetChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReplayTargetChooser::retranslate()
{
    m_targets->setPlaceholderText(tr("nothing is open"));
    m_targets->setAccessibleName(tr("Replay to"));
    m_targets->setToolTip(tr("An open connection, or a listening server of the workspace"));
    m_clientsLabel->setText(tr("Clie&nts:"));
    m_clients->setPlaceholderText(tr("all"));
    m_clients->setToolTip(tr("Only clients that match, e.g. id = 3, or room = 7 and path != /chat/*. Empty: all."));
}

} // namespace wsw
