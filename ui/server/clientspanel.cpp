// SPDX-License-Identifier: MIT
#include "ui/server/clientspanel.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/widgets/closebutton.h"

namespace wsw {

ClientsPanel::ClientsPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_message(new QPlainTextEdit(this))
    , m_sendToSelected(new QPushButton(this))
    , m_sendToAll(new QPushButton(this))
    , m_runFlow(new QToolButton(this))
    , m_flows(new QMenu(this))
    , m_ping(new QToolButton(this))
    , m_disconnect(new CloseButton(this))
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {4, 18, 10, 11, 14, 9, 6, 6, 9, 10};
    for (int column = 0; column < ClientModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * character + 12);
    m_message->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_message->setTabChangesFocus(true);
    m_message->installEventFilter(this);
    m_sendToSelected->setIcon(themeIcon(QStringLiteral("send")));
    m_sendToAll->setIcon(themeIcon(QStringLiteral("users")));
    m_runFlow->setIcon(themeIcon(QStringLiteral("workflow")));
    m_runFlow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_runFlow->setPopupMode(QToolButton::InstantPopup);
    m_runFlow->setMenu(m_flows);
    m_ping->setIcon(themeIcon(QStringLiteral("activity")));
    m_ping->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disconnect->setIcon(themeIcon(QStringLiteral("user-x")));
    buildLayout();

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientsPanel::enableButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ClientsPanel::selectionChanged);
    connect(m_message, &QPlainTextEdit::textChanged, this, &ClientsPanel::draftChanged);
    connect(m_sendToSelected, &QPushButton::clicked, this, &ClientsPanel::sendToSelected);
    connect(m_sendToAll, &QPushButton::clicked, this, &ClientsPanel::sendToAll);
    connect(m_ping, &QToolButton::clicked, this, [this] { emit pingRequested(selectedClients()); });
    connect(m_disconnect, &CloseButton::accepted, this,
            [this](quint16 code, const QString &reason) { emit disconnectRequested(selectedClients(), code, reason); });
    retranslate();
    enableButtons();
}

void ClientsPanel::setListening(bool listening)
{
    m_listening = listening;
    enableButtons();
}

void ClientsPanel::update(const QList<ClientStatus> &clients)
{
    m_model.update(clients);
    // Most servers have none, and the table is wide enough without.
    const bool subprotocols = std::any_of(
        clients.begin(), clients.end(), [](const ClientStatus &client) { return !client.info.subprotocol.isEmpty(); });
    m_table->setColumnHidden(ClientModel::Subprotocol, !subprotocols);
    enableButtons();
}

void ClientsPanel::setFlows(const QList<FlowGraph> &flows)
{
    m_flows->clear();
    for (const FlowGraph &flow : flows) {
        QAction *action = m_flows->addAction(flow.name);
        connect(action, &QAction::triggered, this, [this, id = flow.id] { emit flowRequested(id, selectedClients()); });
    }
    enableButtons();
}

QString ClientsPanel::draft() const
{
    return m_message->toPlainText();
}

void ClientsPanel::setDraft(const QString &text)
{
    if (text != draft())
        m_message->setPlainText(text);
}

QList<quint32> ClientsPanel::selectedClients() const
{
    QList<quint32> clients;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        clients.append(m_model.client(index.row()));
    return clients;
}

void ClientsPanel::sendToAll()
{
    emit sendToAllRequested(draft());
}

void ClientsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ClientsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_message && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            (m_sendToSelected->isEnabled() ? m_sendToSelected : m_sendToAll)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ClientsPanel::buildLayout()
{
    auto *clients = new QWidget(this);
    auto *clientButtons = new QHBoxLayout;
    clientButtons->addWidget(m_runFlow);
    clientButtons->addWidget(m_ping);
    clientButtons->addWidget(m_disconnect);
    clientButtons->addStretch(1);
    auto *clientLayout = new QVBoxLayout(clients);
    clientLayout->setContentsMargins(0, 0, 0, 0);
    clientLayout->addWidget(m_table, 1);
    clientLayout->addLayout(clientButtons);

    auto *message = new QWidget(this);
    auto *messageButtons = new QHBoxLayout;
    messageButtons->addStretch(1);
    messageButtons->addWidget(m_sendToSelected);
    messageButtons->addWidget(m_sendToAll);
    auto *messageLayout = new QVBoxLayout(message);
    messageLayout->setContentsMargins(0, 0, 0, 0);
    messageLayout->addWidget(m_message, 1);
    messageLayout->addLayout(messageButtons);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(clients);
    splitter->addWidget(message);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
}

void ClientsPanel::sendToSelected()
{
    emit sendRequested(selectedClients(), draft());
}

void ClientsPanel::enableButtons()
{
    const bool selected = m_listening && m_table->selectionModel()->hasSelection();
    m_sendToSelected->setEnabled(selected);
    m_ping->setEnabled(selected);
    m_disconnect->setEnabled(selected);
    m_runFlow->setEnabled(selected && !m_flows->isEmpty());
    m_sendToAll->setEnabled(m_listening && m_model.rowCount() > 0);
}

void ClientsPanel::retranslate()
{
    m_table->setAccessibleName(tr("Clients"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setPlaceholderText(tr("Type a text message for the clients."));
    m_sendToSelected->setText(tr("Send to selected"));
    m_sendToSelected->setToolTip(tr("Send to the clients selected in the table (Ctrl+Enter)"));
    m_sendToAll->setText(tr("Send to all"));
    m_sendToAll->setToolTip(tr("Send to every client (Ctrl+Enter when none is selected)"));
    m_runFlow->setText(tr("Run flow"));
    m_runFlow->setToolTip(tr("Run a flow of the workspace for each selected client"));
    m_ping->setText(tr("Ping"));
    m_ping->setToolTip(tr("Send a ping to the selected clients and measure the round trip"));
    m_disconnect->setText(tr("Disconnect client"));
    m_disconnect->setToolTip(tr("Close the selected clients' connections with a code and a reason"));
    m_model.retranslate();
}

} // namespace wsw
