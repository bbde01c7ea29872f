// SPDX-License-Identifier: MIT
#include "message/export.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include "message/exporters/exportrun.h"
#include "message/recordings/newfile.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Export)
};

Error unwritable(const QString &path, const QString &why)
{
    return {
        ErrorCode::FileUnwritable,
        Text::tr("%1 cannot be written: %2. What was there before is unchanged. Choose another place.").arg(path, why)};
}

/// SQLite writes its file itself: beside the old one, which it then replaces.
Result<quint64> exportToDatabase(RecordingReader &reader, const QString &path, const ExportOptions &options)
{
#ifdef WSW_HAS_SQL
    NewFile file(path);
    ExportRun run(reader, nullptr, options);
    const auto written = exportSqlite(run, file.temporaryPath());
    if (!written && written.error().code == ErrorCode::Stopped)
        return written;
    if (!written)
        return failure(written.error().code, QStringLiteral("%1: %2").arg(path, written.error().message));
    if (!file.commit())
        return Failure(unwritable(path, file.errorString()));
    return written;
#else
    Q_UNUSED(reader)
    Q_UNUSED(path)
    Q_UNUSED(options)
    return Failure(exportFormat(QStringLiteral("sqlite")).error());
#endif
}

} // namespace

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats{ExportFormat::JsonLines, ExportFormat::Csv, ExportFormat::Har, ExportFormat::Text};
#ifdef WSW_HAS_SQL
    formats.append(ExportFormat::Sqlite);
#endif
    return formats;
}

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::JsonLines: return QStringLiteral("jsonl");
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::Har: return QStringLiteral("har");
    case ExportFormat::Text: return QStringLiteral("text");
    case ExportFormat::Sqlite: break;
    }
    return QStringLiteral("sqlite");
}

Result<ExportFormat> exportFormat(const QString &name)
{
    QStringList names;
    for (const ExportFormat format : exportFormats()) {
        names.append(exportFormatName(format));
        if (names.last() == name)
            return format;
    }
    if (name == exportFormatName(ExportFormat::Sqlite))
        return failure(
            ErrorCode::Unsupported,
            Text::tr("This program was built without SQLite. Choose %1.").arg(names.join(QStringLiteral(", "))));
    return failure(ErrorCode::InvalidArgument,
                   Text::tr("There is no export format '%1'. Choose %2.").arg(name, names.join(QStringLiteral(", "))));
}

Result<quint64> exportRecording(RecordingReader &reader, ExportFormat format, QIODevice &out,
                                const ExportOptions &options)
{
    ExportRun run(reader, &out, options);
    Result<quint64> written = 0;
    switch (format) {
    case ExportFormat::JsonLines: written = exportJsonLines(run); break;
    case ExportFormat::Csv: written = exportCsv(run); break;
    case ExportFormat::Har: written = exportHar(run); break;
    case ExportFormat::Text: written = exportText(run); break;
    case ExportFormat::Sqlite:
        return failure(ErrorCode::Unsupported, Text::tr("A database is written into a file only. Name one."));
    }
    if (!written)
        return written;
    return run.finish().map([&written] { return *written; });
}

Result<quint64> exportRecordingToFile(RecordingReader &reader, ExportFormat format, const QString &path,
                                      const ExportOptions &options)
{
    if (isSameFile(path, reader.path()))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("%1 is the recording itself, which stays as it is. Choose another name.").arg(path));
    if (format == ExportFormat::Sqlite)
        return exportToDatabase(reader, path, options);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(unwritable(path, file.errorString()));
    const auto written = exportRecording(reader, format, file, options);
    if (written && !file.commit())
        return Failure(unwritable(path, file.errorString()));
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
