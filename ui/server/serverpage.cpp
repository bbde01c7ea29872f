// SPDX-License-Identifier: MIT
#include "ui/server/serverpage.h"

#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "ui/profile/profilestarter.h"
#include "ui/server/behaviour/behaviourspanel.h"
#include "ui/server/clientspage.h"
#include "ui/server/options/httptriggerform.h"
#include "ui/server/options/serverlimitsform.h"
#include "ui/server/options/servernetworkform.h"
#include "ui/server/options/serversecurityform.h"
#include "ui/websocket/handshakeview.h"
#include "ui/widgets/detailtabs.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/widgets/lazypage.h"
#include "ui/workspace/itemstate.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

ServerPage::ServerPage(const QString &id, WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter,
                       Settings &settings, ComposerMemories &memories, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_document(document)
    , m_workbench(workbench)
    , m_starter(starter)
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_start(new QPushButton(this))
    , m_state(new StateLabel(this))
    , m_error(new ErrorLine(this))
    , m_urlRow(new QWidget(this))
    , m_url(new QLabel(this))
    , m_copyUrl(new QToolButton(this))
    , m_tabs(new DetailTabs(this))
    , m_clients(new ClientsPage(id, document, workbench, starter, settings, memories, *this))
    , m_handshake(new HandshakeView(this))
{
    buildLayout();
    m_status = workbench.serverStatus(id);
    retranslate();
    connectSignals();
}

void ServerPage::startOrStop()
{
    m_flowError.clear();
    if (m_status.state == ServerStatus::State::Listening) {
        m_workbench.stopServer(m_id);
        return;
    }
    m_starter.start(m_id);
}

void ServerPage::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void ServerPage::loadDraft(const MessageDraft &draft, quint32 client)
{
    m_tabs->setCurrentWidget(m_clients);
    m_clients->loadDraft(draft, client);
}

void ServerPage::showBehaviour(const QString &id)
{
    m_tabs->setCurrentIndex(1);
    if (m_behaviours) // built once its tab is seen
        m_behaviours->showBehaviour(id);
}

void ServerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ServerPage::buildLayout()
{
    m_address->setCompleter(new QCompleter(QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
                                                       QStringLiteral("0.0.0.0"), QStringLiteral("::")},
                                           m_address));
    m_port->setRange(0, 65535);
    m_addressLabel->setBuddy(m_address);
    m_portLabel->setBuddy(m_port);
    m_pathLabel->setBuddy(m_path);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyUrl->setIcon(themeIcon(QStringLiteral("copy")));
    m_copyUrl->setAutoRaise(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_addressLabel);
    row->addWidget(m_address, 3);
    row->addWidget(m_portLabel);
    row->addWidget(m_port);
    row->addWidget(m_pathLabel);
    row->addWidget(m_path, 3);
    row->addWidget(m_start);
    row->addWidget(m_state);

    auto *urlLayout = new QHBoxLayout(m_urlRow);
    urlLayout->setContentsMargins(0, 0, 0, 0);
    urlLayout->addWidget(m_url);
    urlLayout->addWidget(m_copyUrl);
    urlLayout->addStretch(1);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_clients, QString());
    m_tabs->addTab(new LazyPage([this] { return buildBehaviours(); }, this), QString());
    SecretVault &vault = m_starter.vault();
    addForm([] { return new ServerNetworkForm; });
    addForm([&vault] { return new ServerSecurityForm(vault); });
    addForm([] { return new ServerLimitsForm; });
    addForm([&vault] { return new HttpTriggerForm(vault); });
    m_tabs->addTab(m_handshake, QString());

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(m_urlRow);
    layout->addWidget(m_tabs, 1);
}

template <typename MakeForm>
void ServerPage::addForm(MakeForm make)
{
    const auto build = [this, make]() -> QWidget * {
        ServerForm *form = make();
        if (const ServerProfile *profile = m_document.server(m_id))
            form->showProfile(*profile);
        form->showStatus(m_status);
        connect(form, &ServerForm::edited, this, &ServerPage::store);
        m_forms.append(form);
        return form;
    };
    m_tabs->addTab(new LazyPage(build, this), QString());
}

QWidget *ServerPage::buildBehaviours()
{
    m_behaviours = new BehavioursPanel(m_id, m_document, m_starter);
    m_behaviours->showStatus(m_status);
    connect(m_behaviours, &BehavioursPanel::applyRequested, this, [this] {
        if (const ServerProfile *profile = m_document.server(m_id))
            m_workbench.applyBehaviours(*profile, servedFlows(m_document.workspace()));
    });
    return m_behaviours;
}

void ServerPage::connectSignals()
{
    connect(m_address, &QLineEdit::textChanged, this, &ServerPage::store);
    connect(m_address, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerPage::store);
    connect(m_path, &QLineEdit::textChanged, this, &ServerPage::store);
    connect(m_path, &QLineEdit::returnPressed, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, &ServerPage::startOrStop);
    connect(m_copyUrl, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    connect(&m_document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.id == m_id)
            showProfile();
    });
    connect(&m_workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        if (status.profile != m_id)
            return;
        m_status = status;
        showStatus();
    });
    connect(m_clients, &ClientsPage::edited, this, &ServerPage::store);
    connect(m_clients, &ClientsPage::clientChanged, this, &ServerPage::showHandshake);
    connect(m_clients, &ClientsPage::logRequested, this, &ServerPage::logRequested);
    connect(m_clients, &ClientsPage::flowRefused, this, [this](const QString &message) {
        m_flowError = message;
        showStatus();
    });
    connect(m_handshake, &HandshakeView::wireEngineRequested, this, &ServerPage::useWireEngine);
}

void ServerPage::store()
{
    const ServerProfile *known = m_document.server(m_id);
    if (!known)
        return;
    ServerProfile profile = *known;
    profile.listenAddress = m_address->text().trimmed();
    profile.port = quint16(m_port->value());
    profile.paths.first().pattern = m_path->text().trimmed();
    m_clients->writeTo(profile);
    for (const ServerForm *form : std::as_const(m_forms))
        form->writeTo(profile);
    m_document.changeServer(profile);
}

void ServerPage::useWireEngine()
{
    const ServerProfile *known = m_document.server(m_id);
    if (!known)
        return;
    ServerProfile profile = *known;
    profile.engine = EngineKind::Wire;
    m_document.changeServer(profile);
}

void ServerPage::showProfile()
{
    const ServerProfile *known = m_document.server(m_id);
    if (!known)
        return;
    const ServerProfile profile = *known;
    // Each field tells store() of its change, which finds the others still old: only what the user types counts.
    const QSignalBlocker blockers[] = {QSignalBlocker(m_address), QSignalBlocker(m_port), QSignalBlocker(m_path),
                                       QSignalBlocker(m_clients)};
    if (m_address->text().trimmed() != profile.listenAddress)
        m_address->setText(profile.listenAddress);
    m_port->setValue(profile.port);
    const QString pattern = profile.paths.first().pattern;
    m_path->setToolTip(
        profile.paths.size() > 1
            ? tr("The first of %n path(s): the others are among the behaviours.", nullptr, int(profile.paths.size()))
            : tr("For example /ws/{sid}: other paths are refused, and sid is a parameter."));
    if (m_path->text().trimmed() != pattern)
        m_path->setText(pattern);
    m_clients->showProfile(profile);
    if (m_status.state == ServerStatus::State::Listening && profile.access.blockedAddresses != m_blocked)
        m_workbench.blockAddresses(m_id, profile.access.blockedAddresses);
    m_blocked = profile.access.blockedAddresses;
    for (ServerForm *form : std::as_const(m_forms))
        form->showProfile(profile);
    m_handshake->setEngine(profile.engine);
}

void ServerPage::showStatus()
{
    const ItemState shown = itemState(m_status.state);
    m_state->setState(shown.icon, shown.tint, shown.text);
    const bool listening = m_status.state == ServerStatus::State::Listening;
    const bool stopping = m_status.state == ServerStatus::State::Stopping;
    m_start->setText(listening || stopping ? tr("Stop") : tr("Start"));
    m_start->setAccessibleName(m_start->text());
    m_start->setIcon(themeIcon(listening || stopping ? QStringLiteral("square") : QStringLiteral("play")));
    m_start->setEnabled(!stopping);
    for (QWidget *field :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_path)})
        field->setEnabled(!listening && !stopping);
    for (ServerForm *form : std::as_const(m_forms))
        form->showStatus(m_status);
    m_error->setError(m_status.error.message.isEmpty() ? m_flowError : m_status.error.message);
    const ServerProfile *profile = m_document.server(m_id);
    m_url->setText(m_status.url() + (profile ? profile->paths.first().pattern : QString()));
    m_urlRow->setVisible(listening && !m_status.urls.isEmpty());
    m_clients->showStatus(m_status);
    if (m_behaviours)
        m_behaviours->showStatus(m_status);
    const int count = m_status.clientCount;
    const QString title = count ? tr("Clients (%1)").arg(QLocale().toString(count)) : tr("Clients");
    if (m_tabs->tabText(0) != title) // setting it lays out anew, even if it is the same
        m_tabs->setTabText(0, title);
    showHandshake();
}

void ServerPage::showHandshake()
{
    if (const ClientStatus *client = m_clients->client())
        m_handshake->showHandshake(client->info.handshake, client->info.subprotocol, false);
    else
        m_handshake->showNone(tr("Select a client to see its opening handshake."));
}

void ServerPage::retranslate()
{
    m_addressLabel->setText(tr("Listen address:"));
    m_address->setAccessibleName(tr("Listen address"));
    m_address->setToolTip(tr("127.0.0.1: this computer only. 0.0.0.0 or ::: every network."));
    m_portLabel->setText(tr("Port:"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(tr("0: any free port"));
    m_pathLabel->setText(tr("Path pattern:"));
    m_path->setAccessibleName(tr("Path pattern"));
    m_path->setPlaceholderText(tr("Every path"));
    m_state->setAccessibleName(tr("Server state"));
    m_copyUrl->setAccessibleName(tr("Copy URL"));
    m_copyUrl->setToolTip(tr("Copy URL"));
    m_tabs->setTabText(1, tr("Behaviours"));
    m_tabs->setTabText(2, tr("Network"));
    m_tabs->setTabText(3, tr("Security"));
    m_tabs->setTabText(4, tr("Limits"));
    m_tabs->setTabText(5, tr("HTTP trigger"));
    m_tabs->setTabToolTip(5, tr("Let other programs push through this server"));
    m_tabs->setTabText(6, tr("Handshake"));
    m_tabs->setAccessibleName(tr("Server details"));
    showProfile();
    showStatus();
}

} // namespace wsw
