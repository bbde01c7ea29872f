// SPDX-License-Identifier: MIT
#include "ui/message/log/recordingmodel.h"

#include <QLocale>

#include <limits>

#include "message/frameinfo.h"

namespace wsw {

namespace {

// More than fits into any window's width.
constexpr int previewCharacters = 512;
// What a preview looks at of a message; of an event it needs all.
constexpr quint64 headBytes = 64 * 1024;

} // namespace

RecordingModel::RecordingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_scan, &LogScan::found, this, &RecordingModel::onFound);
    connect(&m_scan, &LogScan::gaveUp, this, &RecordingModel::searchGaveUp);
}

Result<void> RecordingModel::setRecording(std::shared_ptr<const RecordingIndex> recording)
{
    beginResetModel();
    auto reader = RecordingReader::attach(std::move(recording));
    m_reader = reader ? std::move(*reader) : nullptr;
    m_total = m_reader ? m_reader->count() : 0;
    m_first = 0;
    m_rows = {};
    m_searched = 0;
    m_shown = m_query;
    m_scan.stop();
    if (m_reader && !m_query.takesAll())
        m_scan.start(m_reader->index(), m_query, m_total);
    m_count = rowsNow();
    endResetModel();
    emit progressChanged();
    return reader ? Result<void>() : Failure(reader.error());
}

std::shared_ptr<const RecordingIndex> RecordingModel::recording() const
{
    return m_reader ? m_reader->index() : nullptr;
}

void RecordingModel::grow(quint64 count)
{
    if (!m_reader || count <= m_total)
        return;
    m_total = qMin(count, m_reader->count());
    m_scan.grow(m_total);
    if (showsAll())
        showRows();
    emit progressChanged();
}

void RecordingModel::setQuery(const LogQuery &query)
{
    m_query = query;
    m_query.notes = query.filter.needsNotes() ? m_notes : RecordingNotes();
    m_searched = 0;
    if (m_query.takesAll()) {
        m_scan.stop();
        m_shown = m_query;
        m_rows = {};
        reset();
    } else if (m_reader) {
        m_scan.start(m_reader->index(), m_query, m_total);
    }
    emit progressChanged();
}

void RecordingModel::setFirstRecord(quint64 record)
{
    m_first = record;
    reset();
    emit progressChanged();
}

void RecordingModel::onFound(const RowSet &rows, quint64 scanned)
{
    const bool firstResult = m_searched == 0;
    m_rows = rows;
    m_searched = scanned;
    if (firstResult) {
        m_shown = m_query;
        reset();
    } else {
        showRows();
    }
    emit progressChanged();
}

int RecordingModel::rowsNow() const
{
    const quint64 rows = showsAll() ? m_total - qMin(m_first, m_total) : m_rows.count() - m_rows.rank(m_first);
    return int(qMin(rows, quint64(std::numeric_limits<int>::max())));
}

/// Tells views of rows that came at the end.
void RecordingModel::showRows()
{
    const int count = rowsNow();
    if (count <= m_count)
        return;
    beginInsertRows({}, m_count, count - 1);
    m_count = count;
    endInsertRows();
}

void RecordingModel::reset()
{
    beginResetModel();
    m_count = rowsNow();
    endResetModel();
}

void RecordingModel::setConnectionLabel(quint32 connection, const QString &label)
{
    m_labels.insert(connection, withVisibleControls(label));
    emit connectionLabelChanged();
}

QString RecordingModel::connectionLabel(quint32 connection) const
{
    if (connection == 0)
        return {};
    const QString label = m_labels.value(connection);
    return label.isEmpty() ? QString::number(connection) : label;
}

quint64 RecordingModel::record(int row) const
{
    return showsAll() ? m_first + quint64(row) : m_rows.at(m_rows.rank(m_first) + quint64(row));
}

int RecordingModel::rowOf(quint64 record) const
{
    const bool shown = record >= m_first && (showsAll() ? record < m_total : m_rows.contains(record));
    if (!shown)
        return -1;
    const quint64 row = showsAll() ? record - m_first : m_rows.rank(record) - m_rows.rank(m_first);
    return row < quint64(m_count) ? int(row) : -1;
}

MessageView RecordingModel::message(quint64 record) const
{
    return m_reader->at(record);
}

MessageView RecordingModel::messageHead(quint64 record) const
{
    const MessageHead head = m_reader->head(record, headBytes);
    return head.isCut() && isEvent(head.message.kind) ? m_reader->at(record) : head.message;
}

MessageHead RecordingModel::head(quint64 record, quint64 bytes) const
{
    return m_reader->head(record, bytes);
}

quint64 RecordingModel::payloadSize(quint64 record) const
{
    return m_reader->head(record, 0).payloadSize;
}

qint64 RecordingModel::timeOf(quint64 record) const
{
    return m_reader->head(record, 0).message.time;
}

/// What the time of the row is told from.
qint64 RecordingModel::timeBefore(int row) const
{
    switch (m_timeMode) {
    case TimeMode::Clock:
    case TimeMode::DateTime: break;
    case TimeMode::SinceStart: return timeOf(record(0));
    case TimeMode::SincePrevious: return timeOf(record(qMax(0, row - 1)));
    }
    return 0;
}

LogRow RecordingModel::row(int row) const
{
    const quint64 number = record(row);
    const qint64 since = timeBefore(row);
    const qint64 wholeSize = qint64(payloadSize(number)); // before the view, which the next reading ends
    const MessageView view = messageHead(number);
    LogRow result;
    result.record = number;
    result.time = view.time;
    result.connection = view.connection;
    result.direction = view.direction;
    result.kind = view.kind;
    result.size = wholeSize - (view.payload.size() - contentOf(view).size());
    result.preview = previewOf(view, previewCharacters);
    result.since = since;
    result.note = m_notes.note(number);
    return result;
}

int RecordingModel::rowNear(quint64 record) const
{
    if (m_count == 0)
        return -1;
    const quint64 wanted = qMax(record, m_first);
    const quint64 row = showsAll() ? wanted - m_first : m_rows.rank(wanted) - m_rows.rank(m_first);
    return int(qMin(row, quint64(m_count - 1)));
}

int RecordingModel::rowAtTime(qint64 time) const
{
    if (m_count == 0)
        return -1;
    int first = 0;
    int last = m_count - 1;
    while (first < last) {
        const int middle = first + (last - first) / 2;
        if (timeOf(record(middle)) < time)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

void RecordingModel::setTimeMode(TimeMode mode)
{
    if (mode == m_timeMode)
        return;
    m_timeMode = mode;
    emit timeModeChanged();
}

void RecordingModel::setNotes(RecordingNotes notes)
{
    m_notes = std::move(notes);
    onNotesChanged();
}

void RecordingModel::setNote(quint64 record, const RecordNote &note)
{
    m_notes.setNote(record, note);
    onNotesChanged();
}

void RecordingModel::onNotesChanged()
{
    if (m_query.filter.needsNotes())
        setQuery(m_query);
    emit notesChanged();
}

QString RecordingModel::cellText(const LogRow &row, int column) const
{
    switch (column) {
    case Number: return QLocale().toString(row.record + 1);
    case Time:
        return row.since != 0                     ? timeSinceText(row.time - row.since)
               : m_timeMode == TimeMode::DateTime ? dateTimeText(row.time)
                                                  : clockText(row.time);
    case Connection: return connectionLabel(row.connection);
    case DirectionColumn: return directionText(row.direction);
    case Type: return kindText(row.kind);
    case Size: return isEvent(row.kind) ? QString() : sizeText(row.size);
    case MessageColumn: return row.preview.cut ? row.preview.text + QStringLiteral("…") : row.preview.text;
    case NoteColumn: return row.note.pinned ? QStringLiteral("★ ") + row.note.text : row.note.text;
    default: return {};
    }
}

int RecordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RecordingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant RecordingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(row(index.row()), index.column());
    return {};
}

QVariant RecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == Number || section == Size ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Time: return tr("Time");
    case Connection: return tr("Connection");
    case DirectionColumn: return tr("Direction");
    case Type: return tr("Type");
    case Size: return tr("Size");
    case MessageColumn: return tr("Message");
    case NoteColumn: return tr("Note");
    default: return {};
    }
}

} // namespace wsw
