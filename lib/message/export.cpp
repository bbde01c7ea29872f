// SPDX-License-Identifier: MIT
#include "message/export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include "message/exporters/exportrun.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Export)
};

} // namespace

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

Result<quint64> exportRecordingToFile(RecordingReader &reader, ExportFormat format, const QString &path,
                                      const ExportOptions &options)
{
    if (QFileInfo(path) == QFileInfo(reader.path()))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("%1 is the recording itself, which stays as it is. Choose another name.").arg(path));
    QSaveFile file(path);
    const auto unwritable = [&file, &path] {
        return failure(ErrorCode::FileUnwritable,
                       Text::tr("%1 cannot be written: %2. What was there before is unchanged. Choose another place.")
                           .arg(path, file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const auto written = exportRecording(reader, format, file, options);
    if (written && !file.commit())
        return unwritable();
    return written;
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
