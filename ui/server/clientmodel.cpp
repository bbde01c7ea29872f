// SPDX-License-Identifier: MIT
#include "ui/server/clientmodel.h"

#include <QSet>

#include <algorithm>

#include "ui/server/clienttext.h"

namespace wsw {

namespace {

constexpr std::chrono::milliseconds sortInterval{500};

QVariant alignment(int column)
{
    const bool right = isNumberColumn(column) && column != ClientModel::Since;
    return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

/// Puts sid=9 before sid=10, whatever the locale: numbers get leading zeros.
QString naturalKey(const QString &text)
{
    constexpr qsizetype digits = 20;
    QString key;
    qsizetype number = 0; // where the last one began
    bool isNumber = false;
    const auto pad = [&] {
        if (isNumber)
            key.insert(number, QString(qMax(qsizetype(0), digits - (key.size() - number)), u'0'));
    };
    for (const QChar c : text) {
        if (c.isDigit() != isNumber) {
            pad();
            isNumber = c.isDigit();
            number = key.size();
        }
        key.append(c.toCaseFolded());
    }
    pad();
    return key;
}

/// Columns that are shown only if a client needs them.
bool isOptional(int column)
{
    return column == ClientModel::ForwardedFor || column == ClientModel::Parameters
           || column == ClientModel::Subprotocol || column == ClientModel::Dropped || column == ClientModel::Backlog
           || column == ClientModel::RoundTrip;
}

} // namespace

ClientModel::ClientModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int column = 0; column < ColumnCount; ++column)
        m_used[column] = !isOptional(column);
    m_sortTimer.setSingleShot(true);
    m_sortTimer.setInterval(sortInterval);
    connect(&m_sortTimer, &QTimer::timeout, this, &ClientModel::sortRows);
}

void ClientModel::reset(const QList<ClientStatus> &clients)
{
    beginResetModel();
    m_list = ClientList();
    m_rows.clear();
    ClientChanges all;
    all.connected = clients;
    m_list.apply(all);
    for (const ClientStatus &client : clients) {
        if (m_filter.matches(client.info))
            m_rows.append(client.client);
    }
    endResetModel();
    noteUse(clients);
    if (!isInOrderOfArrival())
        sortRows();
}

void ClientModel::apply(const ClientChanges &changes)
{
    const QSet<quint32> gone(changes.disconnected.cbegin(), changes.disconnected.cend());
    removeRowsOf(changes.disconnected);
    m_list.apply(changes);
    QList<ClientStatus> arrived;
    for (const ClientStatus &client : changes.connected) {
        if (!gone.contains(client.client) && m_filter.matches(client.info))
            arrived.append(client);
    }
    appendRowsOf(arrived);
    tellTraffic(changes.traffic);
    noteUse(changes.connected);
    const bool changesOrder = !arrived.isEmpty() || (!changes.traffic.isEmpty() && m_sortColumn >= In);
    if (changesOrder && !isInOrderOfArrival() && !m_sortTimer.isActive())
        m_sortTimer.start();
}

void ClientModel::setFilter(const ClientFilter &filter)
{
    m_filter = filter;
    QList<quint32> hidden;
    QList<ClientStatus> shown;
    const QSet<quint32> known(m_rows.cbegin(), m_rows.cend());
    for (const ClientStatus &client : m_list.clients()) {
        const bool matches = filter.matches(client.info);
        if (matches && !known.contains(client.client))
            shown.append(client);
        else if (!matches && known.contains(client.client))
            hidden.append(client.client);
    }
    removeRowsOf(hidden);
    appendRowsOf(shown);
    if (!shown.isEmpty())
        sortRows();
}

int ClientModel::row(quint32 client) const
{
    return int(m_rows.indexOf(client));
}

void ClientModel::removeRowsOf(const QList<quint32> &clients)
{
    if (clients.isEmpty())
        return;
    const QSet<quint32> gone(clients.cbegin(), clients.cend());
    // From the end, a run of neighbours at a time.
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!gone.contains(m_rows.at(last)))
            continue;
        int first = last;
        while (first > 0 && gone.contains(m_rows.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void ClientModel::appendRowsOf(const QList<ClientStatus> &clients)
{
    if (clients.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(clients.size()) - 1);
    for (const ClientStatus &client : clients)
        m_rows.append(client.client);
    endInsertRows();
}

void ClientModel::tellTraffic(const QList<ClientTraffic> &traffic)
{
    if (traffic.isEmpty())
        return;
    for (const ClientTraffic &client : traffic) {
        m_used[Dropped] |= client.dropped > 0;
        m_used[Backlog] |= client.backlog > 0;
        m_used[RoundTrip] |= client.roundTripMicroseconds >= 0;
    }
    emit usedColumnsChanged();
    if (m_rows.isEmpty())
        return;
    // One client: its row. More: all, a view looks at what it shows only.
    const int only = traffic.size() == 1 ? row(traffic.first().client) : -1;
    if (traffic.size() == 1 && only < 0)
        return;
    const int first = only >= 0 ? only : 0;
    const int last = only >= 0 ? only : int(m_rows.size()) - 1;
    emit dataChanged(index(first, In), index(last, ColumnCount - 1), {Qt::DisplayRole});
}

void ClientModel::noteUse(const QList<ClientStatus> &clients)
{
    for (const ClientStatus &client : clients) {
        m_used[ForwardedFor] |= !client.info.forwardedFor.isEmpty();
        m_used[Parameters] |= !client.info.params.isEmpty();
        m_used[Subprotocol] |= !client.info.subprotocol.isEmpty();
    }
    if (!clients.isEmpty())
        emit usedColumnsChanged();
}

void ClientModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(Id) : column;
    m_sortOrder = order;
    sortRows();
}

void ClientModel::sortRows()
{
    m_sortTimer.stop();
    QList<quint32> sorted = m_rows;
    const bool descends = m_sortOrder == Qt::DescendingOrder;
    const auto sortBy = [&](const auto &keys) {
        // Of equal ones the older comes first, whatever the order.
        std::stable_sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) {
            return descends ? keys.at(b) < keys.at(a) : keys.at(a) < keys.at(b);
        });
    };
    std::sort(sorted.begin(), sorted.end());
    if (isNumberColumn(m_sortColumn)) {
        std::unordered_map<quint32, qint64> keys;
        for (const quint32 client : std::as_const(m_rows))
            keys.emplace(client, clientNumber(*m_list.client(client), m_sortColumn));
        sortBy(keys);
    } else {
        std::unordered_map<quint32, QString> keys;
        for (const quint32 client : std::as_const(m_rows))
            keys.emplace(client, naturalKey(clientText(*m_list.client(client), m_sortColumn)));
        sortBy(keys);
    }
    if (sorted == m_rows)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QHash<quint32, int> newRows;
    if (!held.isEmpty()) {
        for (int i = 0; i < sorted.size(); ++i)
            newRows.insert(sorted.at(i), i);
    }
    QModelIndexList moved;
    for (const QModelIndex &old : held)
        moved.append(index(newRows.value(m_rows.at(old.row())), old.column()));
    m_rows = sorted;
    changePersistentIndexList(held, moved);
    emit layoutChanged({}, VerticalSortHint);
}

void ClientModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ClientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return clientText(*status(index.row()), index.column());
    case Qt::TextAlignmentRole: return alignment(index.column());
    default: return {};
    }
}

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case ForwardedFor: return tr("The client's address as the proxy tells it (X-Forwarded-For)");
        case In: return tr("Messages from the client");
        case Out: return tr("Messages to the client");
        case Dropped: return tr("Messages that the client did not get because it does not read");
        case Backlog: return tr("Bytes that wait to be sent because the client reads slowly");
        default: break;
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("Id");
    case Address: return tr("Address");
    case ForwardedFor: return tr("Forwarded for");
    case Path: return tr("Path");
    case Parameters: return tr("Parameters");
    case Subprotocol: return tr("Subprotocol");
    case Since: return tr("Since");
    case In: return tr("In");
    case Out: return tr("Out");
    case BytesIn: return tr("Bytes in");
    case BytesOut: return tr("Bytes out");
    case Dropped: return tr("Dropped");
    case Backlog: return tr("Backlog");
    case RoundTrip: return tr("Round trip");
    default: return {};
    }
}

} // namespace wsw
