// SPDX-License-Identifier: MIT
#include "message/export.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QJsonDocument>
#include <QSet>

#include "message/exporters.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Export)
};

} // namespace

ExportRun::ExportRun(RecordingReader &reader, QIODevice &out, const ExportOptions &options)
    : m_reader(reader)
    , m_out(out)
    , m_options(options)
    , m_count(reader.count())
{
}

Result<void> ExportRun::write(QByteArrayView bytes)
{
    if (m_out.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(&m_out);
    const QString name = file ? file->fileName() : Text::tr("the output");
    if (file && file->error() == QFileDevice::ResourceError)
        return failure(ErrorCode::DiskFull,
                       Text::tr("The export to %1 stopped: the disk is full. Make room or choose another disk.").arg(name));
    return failure(ErrorCode::FileUnwritable, Text::tr("The export to %1 stopped: %2. Choose another place for it.")
                                                  .arg(name, m_out.errorString()));
}

Result<void> ExportRun::proceed(quint64 row) const
{
    if (row % progressStep != 0 || !m_options.proceed || m_options.proceed(row, m_count))
        return {};
    return failure(ErrorCode::Stopped, Text::tr("The export was cancelled."));
}

Result<ExportFormat> exportFormat(const QString &name)
{
    if (name == QLatin1String("jsonl"))
        return ExportFormat::JsonLines;
    if (name == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (name == QLatin1String("har"))
        return ExportFormat::Har;
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("There is no export format '%1'. Choose jsonl, csv or har.").arg(name));
}

Result<quint64> exportJsonLines(ExportRun &run)
{
    quint64 written = 0;
    const auto done = run.forEach([&](quint64, const MessageView &message) {
        ++written;
        return run.write(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact) + '\n');
    });
    return done.map([written] { return written; });
}

Result<quint64> exportRecording(RecordingReader &reader, ExportFormat format, QIODevice &out,
                                const ExportOptions &options)
{
    ExportRun run(reader, out, options);
    switch (format) {
    case ExportFormat::JsonLines: return exportJsonLines(run);
    case ExportFormat::Csv: return exportCsv(run);
    case ExportFormat::Har: break;
    }
    return exportHar(run);
}

RecordingSummary summarize(RecordingReader &reader)
{
    RecordingSummary summary;
    QSet<quint32> connections;
    reader.forEach(0, reader.count(), [&](quint64 row, const MessageView &message) {
        if (row == 0)
            summary.firstTime = summary.lastTime = message.time;
        // A system clock that was set back must not make a negative span.
        summary.firstTime = qMin(summary.firstTime, message.time);
        summary.lastTime = qMax(summary.lastTime, message.time);
        ++summary.records;
        summary.payloadBytes += quint64(message.payload.size());
        if (message.connection != 0)
            connections.insert(message.connection);
        summary.errors += message.kind == MessageKind::Error;
        summary.text += message.kind == MessageKind::Text;
        summary.binary += message.kind == MessageKind::Binary;
        if (message.kind == MessageKind::Text || message.kind == MessageKind::Binary) {
            summary.received += message.direction == Direction::In;
            summary.sent += message.direction == Direction::Out;
        }
        return true;
    });
    summary.connections = quint64(connections.size());
    return summary;
}

} // namespace wsw
