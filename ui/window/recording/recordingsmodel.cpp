// SPDX-License-Identifier: MIT
#include "ui/window/recording/recordingsmodel.h"

#include <QLocale>

#include "ui/message/messagetext.h"

namespace wsw {

RecordingsModel::RecordingsModel(SessionRecordings &recordings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_recordings(recordings)
    , m_rows(recordings.leftovers())
{
}

void RecordingsModel::reload()
{
    beginResetModel();
    m_rows = m_recordings.leftovers();
    endResetModel();
}

qint64 RecordingsModel::bytes() const
{
    qint64 sum = 0;
    for (const SessionRecordings::Leftover &row : m_rows)
        sum += row.bytes;
    return sum;
}

int RecordingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecordingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SessionRecordings::Leftover &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole)
        return row.path;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Started: return QLocale().toString(row.started, QLocale::ShortFormat);
    case Size: return sizeText(row.bytes);
    case State:
        return row.ofThisSession ? tr("Earlier part of this session")
               : row.crashed     ? tr("The session did not end well")
                                 : tr("Ended");
    default: return {};
    }
}

QVariant RecordingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Started: return tr("Began");
    case Size: return tr("Size");
    case State: return tr("Session");
    default: return {};
    }
}

} // namespace wsw
