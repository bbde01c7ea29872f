// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "workspace/workbench.h"

namespace wsw {

/// A server's clients, a row each in order of arrival. Holds value snapshots; rows stay themselves (and selected) while
/// others come and go.
class ClientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Address, Path, Parameters, Subprotocol, Since, In, Out, Backlog, RoundTrip, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void update(const QList<ClientStatus> &clients);
    quint32 client(int row) const { return m_clients.at(row).client; }
    /// To be called on QEvent::LanguageChange.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ClientStatus &client, int column) const;
    void removeGone(const QList<ClientStatus> &clients);
    void appendNew(const QList<ClientStatus> &clients);

    QList<ClientStatus> m_clients;
};

} // namespace wsw
