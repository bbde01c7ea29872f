// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

#include "message/notes/recordingnotes.h"
#include "message/recordingreader.h"
#include "ui/message/log/logtime.h"
#include "ui/message/messagetext.h"
#include "ui/message/search/logscan.h"

namespace wsw {

/// One row as it is shown. Made when asked for, never kept.
struct LogRow
{
    quint64 record = 0; ///< its number in the recording, from 0
    qint64 time = 0;
    quint32 connection = 0;
    Direction direction = Direction::In;
    MessageKind kind = MessageKind::Text;
    qint64 size = 0; ///< of what it says, see contentOf()
    Preview preview;
    qint64 since = 0; ///< what the time column counts from: another record's time; 0 for the clock
    RecordNote note;
};

/// The rows of a recording that match a query, read from the mapped file when they are looked at. Every update costs
/// the same whatever the recording's length. Shows at most INT_MAX rows.
class RecordingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Connection, DirectionColumn, Type, Size, MessageColumn, NoteColumn, Columns };

    explicit RecordingModel(QObject *parent = nullptr);

    /// Shows another recording, all that is in it now. Fails as RecordingReader::attach() does; then shows nothing.
    Result<void> setRecording(std::shared_ptr<const RecordingIndex> recording);
    std::shared_ptr<const RecordingIndex> recording() const;
    /// Shows rows up to `count`.
    void grow(quint64 count);
    /// While the first results are not there, the old rows stay.
    void setQuery(const LogQuery &query);
    const LogQuery &query() const { return m_query; }
    /// Rows before this one are not shown. 0: all are.
    void setFirstRecord(quint64 record);
    quint64 firstRecord() const { return m_first; }

    /// Rows of the recording that were told of, shown or not.
    quint64 total() const { return m_total; }
    /// How many of them the search has looked at; total() while there is no query.
    quint64 searched() const { return m_query.takesAll() ? m_total : m_searched; }

    void setConnectionLabel(quint32 connection, const QString &label);
    QString connectionLabel(quint32 connection) const;

    void setTimeMode(TimeMode mode);
    TimeMode timeMode() const { return m_timeMode; }

    void setNotes(RecordingNotes notes);
    void setNote(quint64 record, const RecordNote &note);
    const RecordingNotes &notes() const { return m_notes; }

    LogRow row(int row) const;
    quint64 record(int row) const;   ///< its number in the recording
    int rowOf(quint64 record) const; ///< -1 if it is not shown
    /// The row of this record, or of the next that is shown; the last if there is none; -1 without rows.
    int rowNear(quint64 record) const;
    /// The first row that is not older, in a recording whose times ascend; the last if all are, -1 without rows.
    int rowAtTime(qint64 time) const;
    /// Points into the reader's window, until the next call on this model. `record` < total().
    MessageView message(quint64 record) const;
    /// The same, of a longer message its beginning only; of events all.
    MessageView messageHead(quint64 record) const;
    /// The same with its size; of events their beginning, too.
    MessageHead head(quint64 record, quint64 bytes) const;
    quint64 payloadSize(quint64 record) const; ///< without reading the payload
    QString cellText(const LogRow &row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// total(), searched() or the number of rows changed.
    void progressChanged();
    void connectionLabelChanged();
    /// As LogScan::gaveUp().
    void searchGaveUp(quint64 records);
    void timeModeChanged();
    void notesChanged();

private:
    bool showsAll() const { return m_shown.takesAll(); }
    int rowsNow() const;
    void showRows();
    void reset();
    void onFound(const RowSet &rows, quint64 scanned);
    void onNotesChanged();
    qint64 timeOf(quint64 record) const;
    qint64 timeBefore(int row) const;

    std::unique_ptr<RecordingReader> m_reader;
    LogScan m_scan;
    LogQuery m_query; ///< what is asked for
    LogQuery m_shown; ///< what the rows are of: the query before, until the first results are there
    RowSet m_rows;    ///< unless showsAll()
    quint64 m_total = 0;
    quint64 m_searched = 0;
    quint64 m_first = 0;
    int m_count = 0; ///< rows that views know of
    QHash<quint32, QString> m_labels;
    TimeMode m_timeMode = TimeMode::Clock;
    RecordingNotes m_notes;
};

} // namespace wsw
