// SPDX-License-Identifier: MIT
#include "ui/server/clientmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include "ui/message/messagetext.h"
#include "ui/widgets/roundtrip.h"

namespace wsw {

namespace {

QVariant alignment(int column)
{
    const bool number = column == ClientModel::Id || column >= ClientModel::In;
    return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void ClientModel::update(const QList<ClientStatus> &clients)
{
    removeGone(clients);
    appendNew(clients);
    m_clients = clients;
    if (!m_clients.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_clients.size()) - 1, ColumnCount - 1));
}

void ClientModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_clients.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_clients.size()) - 1, ColumnCount - 1));
}

int ClientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clients.size());
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
    case Qt::ToolTipRole: return text(m_clients.at(index.row()), index.column());
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
    if (role == Qt::ToolTipRole && section == Backlog)
        return tr("Bytes that wait to be sent because the client reads slowly");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("Id");
    case Address: return tr("Address");
    case Path: return tr("Path");
    case Parameters: return tr("Parameters");
    case Subprotocol: return tr("Subprotocol");
    case Since: return tr("Since");
    case In: return tr("In");
    case Out: return tr("Out");
    case Backlog: return tr("Backlog");
    case RoundTrip: return tr("Round trip");
    default: return {};
    }
}

QString ClientModel::text(const ClientStatus &client, int column) const
{
    const QLocale locale;
    switch (column) {
    case Id: return QString::number(client.client);
    case Address: return client.info.peer;
    case Path:
        return client.info.query.isEmpty() ? client.info.path : client.info.path + QLatin1Char('?') + client.info.query;
    case Parameters: {
        QStringList parts;
        for (auto it = client.info.params.begin(); it != client.info.params.end(); ++it)
            parts.append(it.key() + QLatin1Char('=') + it.value());
        return parts.join(QStringLiteral(", "));
    }
    case Subprotocol: return client.info.subprotocol;
    case Since: return QDateTime::fromMSecsSinceEpoch(client.since / 1000).toString(QStringLiteral("HH:mm:ss"));
    case In: return locale.toString(client.traffic.received);
    case Out: return locale.toString(client.traffic.sent);
    case Backlog: return client.traffic.backlog > 0 ? sizeText(client.traffic.backlog) : QString();
    case RoundTrip: return roundTripText(client.traffic.roundTripMicroseconds);
    default: return {};
    }
}

void ClientModel::removeGone(const QList<ClientStatus> &clients)
{
    QSet<quint32> present;
    for (const ClientStatus &client : clients)
        present.insert(client.client);
    for (int row = int(m_clients.size()) - 1; row >= 0; --row) {
        if (present.contains(m_clients.at(row).client))
            continue;
        beginRemoveRows({}, row, row);
        m_clients.removeAt(row);
        endRemoveRows();
    }
}

void ClientModel::appendNew(const QList<ClientStatus> &clients)
{
    // Both lists are in order of arrival and what is gone is out, so the old ones are the new list's beginning.
    const int known = int(m_clients.size());
    if (known >= clients.size())
        return;
    beginInsertRows({}, known, int(clients.size()) - 1);
    m_clients.append(clients.mid(known));
    endInsertRows();
}

} // namespace wsw
