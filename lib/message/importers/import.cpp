// SPDX-License-Identifier: MIT
#include "message/importers/import.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "message/importers/importrun.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

Result<void> openSource(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return {};
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, Text::tr("There is no file %1.").arg(file.fileName()));
    return failure(ErrorCode::FileUnreadable,
                   Text::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
}

} // namespace

Result<ImportFormat> importFormatOf(const QString &path)
{
    QFile file(path);
    if (const auto opened = openSource(file); !opened)
        return Failure(opened.error());
    static const QRegularExpression har(QStringLiteral("^\\x{feff}?\\s*\\{\\s*\"log\"\\s*:"));
    static const QRegularExpression object(QStringLiteral("^\\x{feff}?\\s*\\{"));
    const QString beginning = QString::fromUtf8(file.read(64 * 1024));
    if (har.match(beginning).hasMatch())
        return ImportFormat::Har;
    if (object.match(beginning).hasMatch())
        return ImportFormat::JsonLines;
    return failure(ErrorCode::InvalidDocument,
                   Text::tr("%1 is neither a HAR nor JSON Lines (one object a line). Choose another file.").arg(path));
}

Result<ImportReport> importRecording(const QString &source, const QString &target, const ImportOptions &options)
{
    if (isSameFile(source, target))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("%1 is what is to be imported. Choose another name for the recording.").arg(target));
    const auto format = importFormatOf(source);
    if (!format)
        return Failure(format.error());
    QFile file(source);
    if (const auto opened = openSource(file); !opened)
        return Failure(opened.error());
    const auto recording = NewRecording::create(target);
    if (!recording)
        return Failure(recording.error());
    ImportRun run(file, **recording, options);
    const Result<void> imported = *format == ImportFormat::Har ? importHar(run) : importJsonLines(run);
    if (!imported)
        return Failure(imported.error());
    return (*recording)->commit().map([&run] { return run.report(); });
}

} // namespace wsw
