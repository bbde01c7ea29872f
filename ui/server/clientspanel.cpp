// SPDX-License-Identifier: MIT
#include "ui/server/clientspanel.h"

#include <QAction>
#include <QClipboard>
#include <QCompleter>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStringListModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/widgets/closebutton.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

ClientsPanel::ClientsPanel(QWidget *parent)
    : QWidget(parent)
    , m_filterField(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_error(new ErrorLine(this))
    , m_table(new QTableView(this))
    , m_runFlow(new QToolButton(this))
    , m_flows(new QMenu(this))
    , m_ping(new QToolButton(this))
    , m_disconnect(new CloseButton(this))
    , m_more(new QToolButton(this))
    , m_copy(new QAction(themeIcon(QStringLiteral("copy")), QString(), this))
    , m_showLog(new QAction(themeIcon(QStringLiteral("filter")), QString(), this))
    , m_drop(new QAction(themeIcon(QStringLiteral("unplug")), QString(), this))
    , m_block(new QAction(themeIcon(QStringLiteral("ban")), QString(), this))
{
    buildTable();
    buildLayout();
    connectSignals();
    retranslate();
    showUsedColumns();
    enableActions();
}

void ClientsPanel::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setSortIndicator(ClientModel::Id, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = {5, 20, 16, 26, 18, 14, 10, 8, 8, 10, 10, 9, 10, 11};
    static_assert(std::size(widths) == ClientModel::ColumnCount);
    for (int column = 0; column < ClientModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * character + 14);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
}

void ClientsPanel::buildLayout()
{
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(themeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    m_filterField->setCompleter(completer);
    m_runFlow->setIcon(themeIcon(QStringLiteral("workflow")));
    m_runFlow->setPopupMode(QToolButton::InstantPopup);
    m_runFlow->setMenu(m_flows);
    m_ping->setIcon(themeIcon(QStringLiteral("activity")));
    m_disconnect->setIcon(themeIcon(QStringLiteral("user-x")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->addActions({m_showLog, m_copy});
    m_more->menu()->addSeparator();
    m_more->menu()->addActions({m_drop, m_block});
    for (QToolButton *button : {m_runFlow, m_ping})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *row = new QHBoxLayout;
    row->addWidget(m_filterField, 1);
    row->addWidget(m_count);
    row->addSpacing(columnSpacing / 2);
    row->addWidget(m_runFlow);
    row->addWidget(m_ping);
    row->addWidget(m_disconnect);
    row->addWidget(m_more);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_error);
    layout->addWidget(m_table, 1);
}

void ClientsPanel::connectSignals()
{
    connect(m_filterField, &QLineEdit::textChanged, this, [this] {
        applyFilter();
        emit filterEdited();
    });
    connect(m_filterField, &QLineEdit::returnPressed, this, &ClientsPanel::focusTable);
    connect(&m_model, &ClientModel::usedColumnsChanged, this, &ClientsPanel::showUsedColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        enableActions();
        emit clientsChanged();
    });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ClientsPanel::showMenu);
    connect(m_ping, &QToolButton::clicked, this, [this] { emit pingRequested(selectedClients()); });
    connect(m_disconnect, &CloseButton::accepted, this,
            [this](quint16 code, const QString &reason) { emit disconnectRequested(selectedClients(), code, reason); });
    connect(m_copy, &QAction::triggered, this, &ClientsPanel::copySelected);
    connect(m_showLog, &QAction::triggered, this, [this] { emit logRequested(selectedClients()); });
    connect(m_drop, &QAction::triggered, this, [this] { emit dropRequested(selectedClients()); });
    connect(m_block, &QAction::triggered, this, [this] { emit blockRequested(selectedClients()); });
}

void ClientsPanel::setListening(bool listening)
{
    m_listening = listening;
    enableActions();
}

void ClientsPanel::reset(const QList<ClientStatus> &clients)
{
    m_model.reset(clients);
    showCount();
    emit clientsChanged();
}

void ClientsPanel::apply(const ClientChanges &changes)
{
    m_model.apply(changes);
    if (changes.connected.isEmpty() && changes.disconnected.isEmpty())
        return;
    showCount();
    emit clientsChanged();
}

void ClientsPanel::setFlows(const QList<FlowGraph> &flows)
{
    m_flows->clear();
    for (const FlowGraph &flow : flows) {
        QAction *action = m_flows->addAction(flow.name);
        connect(action, &QAction::triggered, this, [this, id = flow.id] { emit flowRequested(id, selectedClients()); });
    }
    enableActions();
}

void ClientsPanel::setParameters(const QStringList &parameters)
{
    if (parameters == m_parameters)
        return;
    m_parameters = parameters;
    QStringList examples;
    for (const QString &parameter : parameters)
        examples.append(parameter + QStringLiteral(" = "));
    examples += {QStringLiteral("path = /"), QStringLiteral("address = "), QStringLiteral("subprotocol = "),
                 QStringLiteral("query."), QStringLiteral("id = ")};
    qobject_cast<QStringListModel *>(m_filterField->completer()->model())->setStringList(examples);
    retranslate();
}

QString ClientsPanel::filterText() const
{
    return m_filterField->text().trimmed();
}

void ClientsPanel::setFilterText(const QString &text)
{
    const QSignalBlocker blocker(m_filterField);
    if (text != filterText())
        m_filterField->setText(text);
    applyFilter();
}

void ClientsPanel::selectClient(quint32 client)
{
    if (const int row = m_model.row(client); row >= 0)
        m_table->selectRow(row);
}

QList<quint32> ClientsPanel::selectedClients() const
{
    QList<quint32> clients;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        clients.append(m_model.client(index.row()));
    return clients;
}

const ClientStatus *ClientsPanel::client(quint32 id) const
{
    const int row = m_model.row(id);
    return row >= 0 ? m_model.status(row) : nullptr;
}

void ClientsPanel::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    // The focus makes a row the current one, but selects none: whom would the next message be for?
    if (!m_table->selectionModel()->hasSelection() && m_model.rowCount() > 0)
        m_table->selectRow(qMax(0, m_table->currentIndex().row()));
}

void ClientsPanel::focusFilter()
{
    m_filterField->setFocus(Qt::ShortcutFocusReason);
    m_filterField->selectAll();
}

void ClientsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientsPanel::showMenu(const QPoint &position)
{
    if (m_table->selectionModel()->hasSelection())
        m_more->menu()->popup(m_table->viewport()->mapToGlobal(position));
}

void ClientsPanel::copySelected() const
{
    QStringList lines;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < ClientModel::ColumnCount; ++column) {
            if (!m_table->isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ClientsPanel::applyFilter()
{
    const Result<ClientFilter> parsed = ClientFilter::parse(m_filterField->text());
    m_error->setError(parsed ? QString() : parsed.error().message);
    m_filter = parsed ? std::optional(*parsed) : std::nullopt;
    if (parsed) // what can't be read yet is being typed: the rows stay
        m_model.setFilter(*parsed);
    showCount();
    emit clientsChanged();
}

void ClientsPanel::showUsedColumns()
{
    for (int column = 0; column < ClientModel::ColumnCount; ++column) {
        const bool hidden = !m_model.isUsed(ClientModel::Column(column));
        if (m_table->isColumnHidden(column) != hidden)
            m_table->setColumnHidden(column, hidden);
    }
}

void ClientsPanel::showCount()
{
    const QLocale locale;
    const bool filtered = m_filter && !m_filter->isEmpty();
    m_count->setText(filtered ? tr("%1 of %2", "clients that are shown, all")
                                    .arg(locale.toString(m_model.rowCount()), locale.toString(m_model.clientCount()))
                              : QString());
    m_count->setVisible(filtered);
}

void ClientsPanel::enableActions()
{
    const bool hasSelection = m_table->selectionModel()->hasSelection();
    const bool selected = m_listening && hasSelection;
    m_ping->setEnabled(selected);
    m_disconnect->setEnabled(selected);
    m_runFlow->setEnabled(selected && !m_flows->isEmpty());
    m_drop->setEnabled(selected);
    m_block->setEnabled(selected);
    m_copy->setEnabled(hasSelection);
    m_showLog->setEnabled(hasSelection);
    m_more->setEnabled(hasSelection);
}

void ClientsPanel::retranslate()
{
    m_filterField->setAccessibleName(tr("Filter clients"));
    const QString example =
        m_parameters.isEmpty() ? QStringLiteral("address = 127.*") : m_parameters.first() + QStringLiteral(" = 7");
    m_filterField->setPlaceholderText(tr("Filter: a word, or for example %1").arg(example));
    m_filterField->setToolTip(
        tr("NAME = VALUE or NAME != VALUE, joined by “and”. Names are the path's parameters, id, address, path, "
           "subprotocol and query.NAME; * stands for anything, | for “or”. A word is looked for everywhere."));
    m_table->setAccessibleName(tr("Clients"));
    m_runFlow->setText(tr("Run flow"));
    m_runFlow->setToolTip(tr("Run a flow of the workspace for each selected client"));
    m_ping->setText(tr("Ping"));
    m_ping->setToolTip(tr("Send a ping to the selected clients and measure the round trip"));
    m_disconnect->setText(tr("Disconnect client"));
    m_disconnect->setToolTip(tr("Close the selected clients' connections with a code and a reason"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More that can be done with the selected clients"));
    m_showLog->setText(tr("Show only their messages in the log"));
    m_copy->setText(tr("Copy"));
    m_drop->setText(tr("Drop without a close frame"));
    m_block->setText(tr("Block address"));
    m_block->setToolTip(tr("Drops all clients of the address and refuses new ones; the server's Security tab has the "
                           "list."));
    m_model.retranslate();
    showCount();
}

} // namespace wsw
