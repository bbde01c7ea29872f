// SPDX-License-Identifier: MIT
#pragma once

#include "message/export.h"

namespace wsw {

/// What the formats share: walks the accepted records, masks them if that is wanted, and knows whether writing works.
class ExportRun
{
public:
    /// Without a device, for a format that writes its file itself: then only forEach() and proceed() may be used.
    ExportRun(RecordingReader &reader, QIODevice *out, const ExportOptions &options);

    /// Calls f(row, message) for each accepted record.
    template <typename F>
    Result<void> forEach(F f)
    {
        for (quint64 row = 0; row < m_count; ++row) {
            if (const Result<void> go = proceed(row); !go)
                return go;
            const MessageView message = m_reader.at(row);
            if (m_options.accept && !m_options.accept(row, message))
                continue;
            if (const Result<void> done = f(row, shown(message)); !done)
                return done;
        }
        return m_reader.allRead();
    }

    /// A record as it is to be written; valid until the next one is asked for.
    MessageView at(quint64 row) { return shown(m_reader.at(row)); }

    /// What is appended here reaches the device with the next write() or finish().
    QByteArray &buffer() { return m_buffer; }
    /// To be called now and then while the buffer is filled; writes it when it is large.
    Result<void> writeFullBuffer() { return m_buffer.size() < blockSize ? Result<void>() : flush(); }
    Result<void> write(QByteArrayView bytes);
    /// Writes what is left. Fails also if a record could not be read.
    Result<void> finish();
    /// Tells how far we are, now and then; Stopped if that is far enough.
    Result<void> proceed(quint64 row) const;

private:
    static constexpr quint64 progressStep = 1024;
    static constexpr qsizetype blockSize = 1024 * 1024;

    MessageView shown(const MessageView &message);
    Result<void> flush();

    RecordingReader &m_reader;
    QIODevice *m_out;
    const ExportOptions &m_options;
    const quint64 m_count;
    QByteArray m_buffer;
    Message m_masked;
};

/// Each returns how many records it wrote.
Result<quint64> exportJsonLines(ExportRun &run);
Result<quint64> exportCsv(ExportRun &run);
Result<quint64> exportHar(ExportRun &run);
Result<quint64> exportText(ExportRun &run);
/// Into a new file; what is half written stays there for the caller to remove.
Result<quint64> exportSqlite(ExportRun &run, const QString &path);

} // namespace wsw
