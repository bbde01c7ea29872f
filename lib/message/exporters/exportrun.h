// SPDX-License-Identifier: MIT
#pragma once

#include "message/export.h"

namespace wsw {

/// What the formats share: walks the accepted records, and knows whether writing works.
class ExportRun
{
public:
    ExportRun(RecordingReader &reader, QIODevice &out, const ExportOptions &options);

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
            if (const Result<void> done = f(row, message); !done)
                return done;
        }
        return {};
    }

    Result<void> write(QByteArrayView bytes);
    /// Tells how far we are, now and then; Stopped if that is far enough.
    Result<void> proceed(quint64 row) const;
    RecordingReader &reader() { return m_reader; }

private:
    static constexpr quint64 progressStep = 1024;

    RecordingReader &m_reader;
    QIODevice &m_out;
    const ExportOptions &m_options;
    const quint64 m_count;
};

/// Each returns how many records it wrote.
Result<quint64> exportJsonLines(ExportRun &run);
Result<quint64> exportCsv(ExportRun &run);
Result<quint64> exportHar(ExportRun &run);

} // namespace wsw
