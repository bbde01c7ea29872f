// SPDX-License-Identifier: MIT
#include "ui/window/commands/recordingcommands.h"

#include <QFileDialog>
#include <QFileInfo>

#include "message/recordings/saverecording.h"
#include "ui/message/files/recordingjob.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"

namespace wsw {

namespace {

QString importText(const QString &source, const ImportReport &report)
{
    constexpr int told = 3;
    QString text = RecordingCommands::tr("Imported %1. Records: %2").arg(source, QLocale().toString(report.records));
    if (report.skipped > 0)
        text +=
            RecordingCommands::tr(", skipped because they are no records: %1").arg(QLocale().toString(report.skipped));
    text += QLatin1Char('.');
    if (!report.problems.isEmpty())
        text += QLatin1Char(' ') + RecordingCommands::tr("Wrong lines or entries: %1.").arg(report.problems.size());
    for (const ImportProblem &problem : report.problems.mid(0, told))
        text += QLatin1Char('\n') + RecordingCommands::tr("Number %1: %2.").arg(problem.number).arg(problem.text);
    return text;
}

/// Next to what it is made of, under a name that is free.
QString suggestion(const QString &source)
{
    const QFileInfo info(source);
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName();
    QString path = stem + QStringLiteral(".wsrecording");
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QStringLiteral("%1-%2.wsrecording").arg(stem).arg(i);
    return path;
}

} // namespace

QFileDialog *recordingSaveDialog(QWidget *window, const QString &title)
{
    auto *dialog =
        new QFileDialog(window, title, QString(), RecordingCommands::tr("Recordings (*.wsrecording);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wsrecording"));
    return dialog;
}

RecordingCommands::RecordingCommands(LogTabs &logs, QWidget *window)
    : QObject(window)
    , m_logs(logs)
    , m_window(window)
{
}

void RecordingCommands::importRecording()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Recording"), QString(),
                                   tr("HAR and JSON Lines (*.har *.jsonl *.ndjson *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &source) {
        QFileDialog *target = recordingSaveDialog(m_window, tr("Save What Is Imported As"));
        target->selectFile(suggestion(source));
        connect(target, &QFileDialog::fileSelected, this,
                [this, source](const QString &path) { importFrom(source, path); });
        target->open();
    });
    dialog->open();
}

void RecordingCommands::mergeRecordings()
{
    auto *dialog = new QFileDialog(m_window, tr("Choose Recordings to Merge"), QString(),
                                   tr("Recordings (*.wsrecording);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &sources) {
        QFileDialog *target = recordingSaveDialog(m_window, tr("Save the Merged Recording As"));
        connect(target, &QFileDialog::fileSelected, this,
                [this, sources](const QString &path) { mergeTo(sources, path); });
        target->open();
    });
    dialog->open();
}

void RecordingCommands::saveRecording()
{
    QFileDialog *dialog = recordingSaveDialog(m_window, tr("Save Recording"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingCommands::saveTo);
    dialog->open();
}

void RecordingCommands::importFrom(const QString &source, const QString &target)
{
    const auto run = [source, target](const RecordingProgress &proceed) {
        return wsw::importRecording(source, target, {proceed}).map([&source](const ImportReport &report) {
            return importText(source, report);
        });
    };
    m_logs.start({tr("Importing %1 …").arg(source), run, target});
}

void RecordingCommands::mergeTo(const QStringList &sources, const QString &target)
{
    const auto run = [sources, target](const RecordingProgress &proceed) {
        return wsw::mergeRecordings(sources, target, proceed).map([&target](quint64 records) {
            return tr("Merged into %1. Records: %2").arg(target, QLocale().toString(records));
        });
    };
    m_logs.start({tr("Merging into %1 …").arg(target), run, target});
}

void RecordingCommands::saveTo(const QString &target)
{
    const auto run = [recording = m_logs.current().recording(),
                      target](const RecordingProgress &proceed) -> Result<QString> {
        const auto reader = RecordingReader::attach(recording);
        if (!reader)
            return Failure(reader.error());
        return saveRecordingAs(**reader, target, {}, proceed).map([&target](quint64 records) {
            return tr("The recording was saved as %1. Records: %2").arg(target, QLocale().toString(records));
        });
    };
    m_logs.start({tr("Saving the recording as %1 …").arg(target), run, {}});
}

} // namespace wsw
