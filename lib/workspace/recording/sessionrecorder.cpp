// SPDX-License-Identifier: MIT
#include "workspace/recording/sessionrecorder.h"

#include <QFile>

#include <algorithm>

#include "message/recordingreader.h"

namespace wsw {

SessionRecorder::SessionRecorder(std::unique_ptr<RecordingWriter> writer)
    : m_writer(std::move(writer))
{
    connectWriter();
}

SessionRecorder::~SessionRecorder()
{
    m_writer->setParent(nullptr);
}

void SessionRecorder::connectWriter()
{
    m_writer->setParent(this); // moves to another thread together with us
    connect(m_writer.get(), &RecordingWriter::grew, this, &SessionRecorder::grew);
    connect(m_writer.get(), &RecordingWriter::writeFailed, this, &SessionRecorder::writeFailed);
    connect(m_writer.get(), &RecordingWriter::writeRecovered, this, &SessionRecorder::writeRecovered);
}

void SessionRecorder::append(const Message &message)
{
    if (message.kind == MessageKind::Open)
        m_openRow.insert(message.connection, m_rows);
    else if (message.kind == MessageKind::Close)
        m_openRow.remove(message.connection);
    ++m_rows;
    m_writer->append(message);
}

Result<void> SessionRecorder::flush()
{
    return m_writer->flush();
}

/// Tells where each is in the new part.
Result<QHash<quint32, quint64>> SessionRecorder::repeatOpenRecords(RecordingWriter &writer) const
{
    const auto reader = RecordingReader::attach(m_writer->index());
    QList<quint64> rows = reader ? m_openRow.values() : QList<quint64>();
    std::sort(rows.begin(), rows.end());
    QHash<quint32, quint64> openRow;
    for (const quint64 row : std::as_const(rows)) {
        const MessageView message = (*reader)->at(row);
        if (message.kind != MessageKind::Open)
            continue; // the present part was changed or deleted: all the more reason for a new one
        openRow.insert(message.connection, quint64(openRow.size()));
        writer.append(message);
    }
    return writer.flush().map([&openRow] { return openRow; });
}

Result<void> SessionRecorder::startPart(const QString &path)
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    auto next = RecordingWriter::create(path);
    if (!next)
        return Failure(next.error());
    const auto repeated = repeatOpenRecords(**next);
    if (!repeated) {
        (*next)->abandon();
        next->reset();
        QFile::remove(path);
        return Failure(repeated.error());
    }
    m_openRow = *repeated;
    m_rows = quint64(m_openRow.size());
    {
        const std::lock_guard lock(m_mutex);
        m_writer->setParent(nullptr);
        m_writer.swap(*next);
    }
    connectWriter();
    return {};
}

void SessionRecorder::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_writer->abandon();
}

} // namespace wsw
