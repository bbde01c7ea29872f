// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "workspace/recording/sessionrecordings.h"

namespace wsw {

/// The recordings that are kept of sessions, newest first.
class RecordingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Started, Size, State, Columns };

    explicit RecordingsModel(SessionRecordings &recordings, QObject *parent = nullptr);

    void reload();
    QString path(int row) const { return m_rows.at(row).path; }
    qint64 bytes() const; ///< of all

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    SessionRecordings &m_recordings;
    QList<SessionRecordings::Leftover> m_rows;
};

} // namespace wsw
