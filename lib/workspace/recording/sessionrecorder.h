// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>

#include "message/recordingwriter.h"

namespace wsw {

/// Writes the session's recording, in one part or several: a part ends where startPart() is called, and the next one
/// begins with the Open records of the connections that are open, so that each part tells whose its messages are.
/// On the network thread.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    explicit SessionRecorder(std::unique_ptr<RecordingWriter> writer);
    ~SessionRecorder() override;

    void append(const Message &message);
    Result<void> flush();
    /// Goes on in a new recording at the path, be it that the present part's file was deleted. Fails as
    /// RecordingWriter::create() does, or if what is pending cannot be written; then the present part goes on.
    Result<void> startPart(const QString &path);

    /// Of the present part.
    std::shared_ptr<const RecordingIndex> index() const { return m_writer->index(); }
    /// Any thread: see RecordingWriter::abandon().
    void abandon();

signals:
    void grew();
    void writeFailed(const wsw::Error &error);
    void writeRecovered();

private:
    void connectWriter();
    Result<QHash<quint32, quint64>> repeatOpenRecords(RecordingWriter &writer) const;

    std::mutex m_mutex; ///< for abandon(): guards which writer it is
    std::unique_ptr<RecordingWriter> m_writer;
    quint64 m_rows = 0;                ///< of the present part
    QHash<quint32, quint64> m_openRow; ///< of each open connection, in the present part
};

} // namespace wsw
