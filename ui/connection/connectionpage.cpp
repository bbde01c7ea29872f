// SPDX-License-Identifier: MIT
#include "ui/connection/connectionpage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "ui/connection/addressfield.h"
#include "ui/connection/certificate/certificatepanel.h"
#include "ui/connection/clientgroup/clientgrouppanel.h"
#include "ui/connection/composer/messagepage.h"
#include "ui/connection/faultpanel.h"
#include "ui/connection/latency/latencypanel.h"
#include "ui/connection/ping/pingbutton.h"
#include "ui/connection/profile/authenticationform.h"
#include "ui/connection/profile/connectionoptionsform.h"
#include "ui/connection/profile/networkform.h"
#include "ui/connection/profile/tlsform.h"
#include "ui/profile/namedvalueeditor.h"
#include "ui/profile/profilestarter.h"
#include "ui/websocket/handshakeview.h"
#include "ui/widgets/closebutton.h"
#include "ui/widgets/detailtabs.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/widgets/roundtrip.h"
#include "ui/workspace/itemstate.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/interchange/clientcommand.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

namespace {
constexpr std::chrono::milliseconds countdownInterval{250};
}

ConnectionPage::ConnectionPage(const QString &id, WorkspaceDocument &document, Workbench &workbench,
                               ProfileStarter &starter, Settings &settings, ComposerMemories &memories, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_document(document)
    , m_workbench(workbench)
    , m_starter(starter)
    , m_address(new AddressField(settings, this))
    , m_connect(new QPushButton(this))
    , m_close(new CloseButton(this))
    , m_state(new StateLabel(this))
    , m_error(new ErrorLine(this))
    , m_certificate(new CertificatePanel(this))
    , m_outcome(new QLabel(this))
    , m_tabs(new DetailTabs(this))
    , m_message(new MessagePage(id, document, workbench, settings, memories, *this))
    , m_headers(new NamedValueEditor(this))
    , m_cookies(new NamedValueEditor(this))
    , m_authentication(new AuthenticationForm(starter.vault(), this))
    , m_tls(new TlsForm(starter.vault(), this))
    , m_options(new ConnectionOptionsForm(this))
    , m_network(new NetworkForm(starter.vault(), this))
    , m_handshake(new HandshakeView(this))
    , m_latency(new LatencyPanel(this))
    , m_faults(new FaultPanel(id, workbench, this))
    , m_clients(new ClientGroupPanel(id, workbench, this))
    , m_counters(new QLabel(this))
    , m_ping(new PingButton(this))
{
    buildLayout();
    connectSignals();
    m_status = workbench.connectionStatus(id);
    retranslate();
    showProfile();
    starter.withVariables(this, [this] { showVariables(); });
}

void ConnectionPage::connectOrDisconnect()
{
    if (m_status.state == ConnectionState::Open || m_status.state == ConnectionState::Connecting
        || m_status.isWaiting()) {
        m_workbench.closeConnection(m_id);
        return;
    }
    m_address->remember();
    m_starter.start(m_id);
}

void ConnectionPage::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void ConnectionPage::loadDraft(const MessageDraft &draft)
{
    m_tabs->setCurrentWidget(m_message);
    m_message->loadDraft(draft);
}

void ConnectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionPage::buildLayout()
{
    m_close->offerDrop();
    m_close->setIcon(themeIcon(QStringLiteral("chevron-down")));
    m_ping->setIcon(themeIcon(QStringLiteral("activity")));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    m_counters->setForegroundRole(QPalette::PlaceholderText);

    auto *corner = new QWidget(this);
    auto *cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(0, 0, 0, 2);
    cornerLayout->addWidget(m_counters);
    cornerLayout->addWidget(m_ping);

    auto *headersPage = new QWidget(this);
    auto *headersLayout = new QHBoxLayout(headersPage);
    headersLayout->addWidget(m_headers, 3);
    headersLayout->addWidget(m_cookies, 2);
    auto *securityPage = new QWidget(this);
    auto *securityLayout = new QHBoxLayout(securityPage);
    securityLayout->setContentsMargins(0, 0, 0, 0);
    securityLayout->addWidget(m_authentication, 1, Qt::AlignTop);
    securityLayout->addWidget(m_tls, 1, Qt::AlignTop);
    // The widest and tallest tab scrolls by itself rather than the whole page for its sake.
    auto *faultsArea = new QScrollArea(this);
    faultsArea->setWidgetResizable(true);
    faultsArea->setFrameShape(QFrame::NoFrame);
    faultsArea->setFocusPolicy(Qt::NoFocus);
    faultsArea->setWidget(m_faults);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_message, QString());
    m_tabs->addTab(headersPage, QString());
    m_tabs->addTab(securityPage, QString());
    m_tabs->addTab(m_network, QString());
    m_tabs->addTab(m_options, QString());
    m_tabs->addTab(m_handshake, QString());
    m_tabs->addTab(m_latency, QString());
    m_tabs->addTab(faultsArea, QString());
    m_tabs->addTab(m_clients, QString());
    m_tabs->setCornerWidget(corner);

    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_connect);
    row->addWidget(m_close);
    row->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(m_certificate);
    layout->addWidget(m_outcome);
    layout->addWidget(m_tabs, 1);
}

void ConnectionPage::connectSignals()
{
    // Not textEdited: assistive technology sets the text without typing.
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionPage::store);
    connect(m_address, &AddressField::commandPasted, this, &ConnectionPage::takeCommand);
    connect(m_address, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionPage::connectOrDisconnect);
    connect(m_close, &CloseButton::accepted, this,
            [this](quint16 code, const QString &reason) { m_workbench.closeConnection(m_id, code, reason); });
    connect(m_close, &CloseButton::dropRequested, this, [this] { m_workbench.dropConnection(m_id); });
    connect(m_ping, &PingButton::pingRequested, this,
            [this](const QByteArray &payload) { m_workbench.ping(m_id, payload); });
    connect(&m_countdown, &QTimer::timeout, this, [this] { m_outcome->setText(waitText()); });
    connect(m_certificate, &CertificatePanel::trusted, this, [this](const TrustedCertificate &certificate) {
        m_starter.trust(certificate);
        m_starter.start(m_id);
    });
    connect(m_message, &MessagePage::edited, this, &ConnectionPage::store);
    connect(&m_document, &WorkspaceDocument::variablesChanged, this,
            [this] { m_starter.withVariables(this, [this] { showVariables(); }); });
    connect(&m_starter.vault(), &SecretVault::changed, this, &ConnectionPage::showVariables);
    connect(m_headers, &NamedValueEditor::edited, this, &ConnectionPage::store);
    connect(m_cookies, &NamedValueEditor::edited, this, &ConnectionPage::store);
    connect(m_authentication, &AuthenticationForm::edited, this, &ConnectionPage::store);
    connect(m_tls, &TlsForm::edited, this, &ConnectionPage::store);
    connect(m_network, &NetworkForm::edited, this, &ConnectionPage::store);
    connect(m_options, &ConnectionOptionsForm::edited, this, &ConnectionPage::store);
    connect(m_handshake, &HandshakeView::wireEngineRequested, this, &ConnectionPage::useWireEngine);
    connect(m_latency, &LatencyPanel::pairKeyEdited, this, [this](const QString &key) {
        store();
        m_workbench.setPairKey(m_id, key);
    });
    connect(m_latency, &LatencyPanel::resetRequested, this, [this] { m_workbench.resetLatency(m_id); });
    connect(m_clients, &ClientGroupPanel::edited, this, &ConnectionPage::store);
    connect(m_clients, &ClientGroupPanel::openRequested, this,
            [this](const ClientGroupOptions &options) { m_starter.startGroup(m_id, options); });
    connect(m_clients, &ClientGroupPanel::sendRequested, this, [this] { m_clients->send(m_message->draft()); });
    connect(m_faults, &FaultPanel::wireEngineRequested, this, &ConnectionPage::useWireEngine);
    connect(&m_document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.id == m_id)
            showProfile();
    });
    connect(&m_workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        if (status.profile != m_id)
            return;
        m_status = status;
        showStatus();
    });
}

void ConnectionPage::store()
{
    const ConnectionProfile *known = m_document.connection(m_id);
    if (!known)
        return;
    ConnectionProfile profile = *known;
    profile.address = m_address->text();
    profile.headers = m_headers->values();
    profile.cookies = m_cookies->values();
    profile.pairKey = m_latency->pairKey();
    m_authentication->writeTo(profile);
    m_tls->writeTo(profile);
    profile.clients = m_clients->options();
    m_network->writeTo(profile);
    m_message->writeTo(profile);
    m_options->writeTo(profile);
    m_document.changeConnection(profile);
}

void ConnectionPage::takeCommand(const QString &command)
{
    const ConnectionProfile *known = m_document.connection(m_id);
    if (!known)
        return;
    const Result<ReadCommand> read = readClientCommand(command, *known);
    if (!read) {
        m_error->setError(read.error().message);
        return;
    }
    m_document.changeConnection(read->profile);
    m_error->setError(
        read->ignored.isEmpty()
            ? QString()
            : tr("Taken over, but for what has no counterpart here: %1").arg(read->ignored.join(QLatin1String(", "))));
}

void ConnectionPage::useWireEngine()
{
    const ConnectionProfile *known = m_document.connection(m_id);
    if (!known)
        return;
    ConnectionProfile profile = *known;
    profile.engine = EngineKind::Wire;
    m_document.changeConnection(profile);
}

void ConnectionPage::showProfile()
{
    const ConnectionProfile *known = m_document.connection(m_id);
    if (!known)
        return;
    const ConnectionProfile profile = *known;
    m_address->showAddress(profile.address);
    m_headers->setValues(profile.headers);
    m_cookies->setValues(profile.cookies);
    m_authentication->show(profile);
    m_tls->show(profile);
    m_network->show(profile);
    m_message->showProfile(profile);
    m_options->show(profile);
    m_latency->setPairKey(profile.pairKey);
    m_clients->setOptions(profile.clients);
    m_handshake->setEngine(profile.engine);
    m_faults->setEngine(profile.engine);
    const qsizetype headers = profile.headers.size() + profile.cookies.size();
    const QString title = headers ? tr("Headers (%1)").arg(headers) : tr("Headers");
    if (m_tabs->tabText(1) != title) // setting it lays out anew, even if it is the same
        m_tabs->setTabText(1, title);
}

void ConnectionPage::showVariables()
{
    m_message->setVariables(m_starter.variables());
}

void ConnectionPage::showStatus()
{
    const ConnectionState state = m_status.state;
    const ItemState shown = itemState(state);
    m_state->setState(shown.icon, shown.tint, shown.text);

    const bool open = state == ConnectionState::Open;
    const bool connecting = state == ConnectionState::Connecting || m_status.isWaiting();
    m_connect->setText(open || state == ConnectionState::Closing ? tr("Disconnect")
                       : connecting                              ? tr("Cancel")
                                                                 : tr("Connect"));
    m_connect->setIcon(themeIcon(open || connecting ? QStringLiteral("unplug") : QStringLiteral("plug")));
    m_connect->setAccessibleName(m_connect->text());
    m_connect->setEnabled(state != ConnectionState::Closing);
    m_close->setVisible(open);
    m_ping->setVisible(open);
    m_message->showStatus(m_status);
    m_error->setError(m_status.error.message);
    m_certificate->showHandshake(state == ConnectionState::Failed ? m_status.failedHandshake : HandshakeInfo());
    if (m_status.isWaiting())
        m_countdown.start(countdownInterval);
    else
        m_countdown.stop();
    const QString text = outcome();
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    m_counters->setText(counters());
    m_latency->showReport(m_status.latency);
    m_faults->showStatus(m_status);
    showHandshake();
}

void ConnectionPage::showHandshake()
{
    const bool failed = m_status.state == ConnectionState::Failed;
    const HandshakeInfo &handshake = failed ? m_status.failedHandshake : m_status.info.handshake;
    const bool connecting = m_status.state == ConnectionState::Connecting;
    if (!connecting && HandshakeView::hasSomethingOf(handshake))
        m_handshake->showHandshake(handshake, m_status.info.subprotocol, failed);
    else
        m_handshake->showNone(failed       ? tr("The connection failed before the opening handshake began.")
                              : connecting ? tr("The opening handshake is under way.")
                                           : tr("Connect to see the opening handshake."));
}

void ConnectionPage::retranslate()
{
    m_state->setAccessibleName(tr("Connection state"));
    m_connect->setToolTip(tr("Enter in the address field does the same."));
    m_close->setText(tr("Close with…"));
    m_close->setToolTip(tr("Close with a code and a reason of your choice"));
    m_ping->setText(tr("Ping"));
    m_ping->setToolTip(tr("Send a ping and measure the round trip"));
    m_headers->setTexts(tr("Headers"), tr("Sent with the opening request, from the next connection on."));
    m_cookies->setTexts(tr("Cookies"), tr("Cookies: sent in one Cookie header."));
    m_tabs->setTabText(0, tr("Message"));
    m_tabs->setTabText(2, tr("Security"));
    m_tabs->setTabText(3, tr("Network"));
    m_tabs->setTabText(4, tr("Options"));
    m_tabs->setTabText(5, tr("Handshake"));
    m_tabs->setTabText(6, tr("Latency"));
    m_tabs->setTabText(7, tr("Raw frame"));
    m_tabs->setTabToolTip(7, tr("Break the protocol on purpose, to see what the other side does"));
    m_tabs->setTabText(8, tr("Virtual clients"));
    m_tabs->setTabToolTip(8, tr("Open this connection many times over"));
    m_tabs->setAccessibleName(tr("Connection details"));
    showProfile();
    showStatus();
}

QString ConnectionPage::waitText() const
{
    const qint64 seconds = std::max<qint64>(0, (m_status.nextAttempt - currentTime() + 999'999) / 1'000'000);
    return tr("Reconnecting in %1 s (attempt %2).").arg(seconds).arg(m_status.attempt);
}

QString ConnectionPage::outcome() const
{
    if (m_status.isWaiting())
        return waitText();
    if (m_status.state == ConnectionState::Open && !m_status.info.subprotocol.isEmpty())
        return tr("Subprotocol: %1").arg(m_status.info.subprotocol);
    if (m_status.state != ConnectionState::Closed || !m_status.wasOpen)
        return {};
    const CloseInfo &close = m_status.close;
    QString text;
    switch (close.by) {
    case ClosedBy::Peer: text = tr("Closed by the peer with code %1.").arg(close.code); break;
    case ClosedBy::Us: text = tr("Closed by you with code %1.").arg(close.code); break;
    case ClosedBy::Abnormal: text = tr("The connection was lost: no close frame came (code 1006)."); break;
    }
    if (!close.reason.isEmpty())
        text += QLatin1Char(' ') + tr("Reason: %1").arg(close.reason);
    return text;
}

QString ConnectionPage::counters() const
{
    if (m_status.connection == 0)
        return {};
    const QLocale locale;
    QString text = tr("Sent %1 · Received %2").arg(locale.toString(m_status.sent), locale.toString(m_status.received));
    if (m_status.roundTripMicroseconds >= 0)
        text += QStringLiteral(" · ") + tr("Round trip %1").arg(roundTripText(m_status.roundTripMicroseconds));
    return text;
}

} // namespace wsw
