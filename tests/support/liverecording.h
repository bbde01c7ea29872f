// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

#include "support/recordings.h"

namespace wsw::test {

/// A recording that a test goes on writing.
class LiveRecording
{
public:
    LiveRecording()
        : m_writer(RecordingWriter::create(m_directory.filePath(QStringLiteral("live.wsrecording"))).value())
    {
    }

    void append(const Message &message) { m_writer->append(message); }
    /// Texts "FROM" to "TO - 1", published.
    void appendNumbers(int from, int to)
    {
        for (int number = from; number < to; ++number)
            append(textMessage(QByteArray::number(number)));
        publish();
    }
    quint64 publish()
    {
        (void)m_writer->flush();
        return index()->count();
    }
    std::shared_ptr<const RecordingIndex> index() const { return m_writer->index(); }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<RecordingWriter> m_writer;
};

} // namespace wsw::test
