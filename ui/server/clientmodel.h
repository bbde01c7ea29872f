// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QTimer>

#include "workspace/server/clientfilter.h"
#include "workspace/server/clientlist.h"

namespace wsw {

/// A server's clients, a row each: those that a filter lets through, in the order of a column. Made for ten thousand
/// rows that change all the time: what changed is told, and rows whose order depends on what changes are put in order
/// anew only twice a second. A row stays itself, and so selected, while others come, go and move.
class ClientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Id,
        Address,
        ForwardedFor,
        Path,
        Parameters,
        Subprotocol,
        Since,
        In,
        Out,
        BytesIn,
        BytesOut,
        Dropped,
        Backlog,
        RoundTrip,
        ColumnCount
    };

    explicit ClientModel(QObject *parent = nullptr);

    void reset(const QList<ClientStatus> &clients);
    void apply(const ClientChanges &changes);
    void setFilter(const ClientFilter &filter);
    quint32 client(int row) const { return m_rows.at(row); }
    int row(quint32 client) const; ///< -1 if it is not shown
    const ClientStatus *status(int row) const { return m_list.client(m_rows.at(row)); }
    int clientCount() const { return int(m_list.clients().size()); } ///< shown or not
    /// Whether any client has something to say there.
    bool isUsed(Column column) const { return m_used[column]; }
    /// To be called on QEvent::LanguageChange.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void usedColumnsChanged();

private:
    void removeRowsOf(const QList<quint32> &clients);
    void appendRowsOf(const QList<ClientStatus> &clients);
    void tellTraffic(const QList<ClientTraffic> &traffic);
    void noteUse(const QList<ClientStatus> &clients);
    bool isInOrderOfArrival() const { return m_sortColumn == Id && m_sortOrder == Qt::AscendingOrder; }
    void sortRows();

    ClientList m_list;
    ClientFilter m_filter;
    QList<quint32> m_rows; ///< the shown clients' ids, in order
    int m_sortColumn = Id;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_sortTimer;
    bool m_used[ColumnCount];
};

} // namespace wsw
