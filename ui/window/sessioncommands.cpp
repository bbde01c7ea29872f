// SPDX-License-Identifier: MIT
#include "ui/window/sessioncommands.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QUrl>

#include "ui/message/logtabs.h"
#include "ui/message/messagetext.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/commands/recordingcommands.h"
#include "workspace/workbench.h"

namespace wsw {

namespace {

const QString leftoverKey = QStringLiteral("leftover");
const QString recordingKey = QStringLiteral("recording-file");

} // namespace

SessionCommands::SessionCommands(SessionRecordings &recordings, Workbench &workbench, LogTabs &logs,
                                 NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_recordings(recordings)
    , m_workbench(workbench)
    , m_logs(logs)
    , m_notices(notices)
    , m_window(window)
{
    connect(&workbench, &Workbench::recordingFailed, this,
            [this](const Error &error) { m_notices.showError(QStringLiteral("recording"), error); });
    connect(&workbench, &Workbench::recordingRecovered, this,
            [this] { m_notices.dismiss(QStringLiteral("recording")); });
}

void SessionCommands::offerLeftovers()
{
    for (const SessionRecordings::Leftover &leftover : m_recordings.leftovers()) {
        if (!leftover.crashed)
            continue;
        offer(leftover);
        return;
    }
}

void SessionCommands::openRecording()
{
    auto *dialog =
        new QFileDialog(m_window, tr("Open Recording"), QString(), tr("Recordings (*.wsrecording);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionCommands::open);
    dialog->open();
}

void SessionCommands::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_workbench.recordingPath()).absolutePath()));
}

void SessionCommands::fillSessions(QMenu &menu)
{
    menu.clear();
    const QLocale locale;
    for (const SessionRecordings::Leftover &leftover : m_recordings.leftovers().mid(0, 20)) {
        QAction *action = menu.addAction(
            tr("%1 (%2)").arg(locale.toString(leftover.started, QLocale::ShortFormat), sizeText(leftover.bytes)));
        connect(action, &QAction::triggered, this, [this, path = leftover.path] { open(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No earlier sessions"))->setEnabled(false);
}

void SessionCommands::open(const QString &path)
{
    m_notices.dismiss(recordingKey);
    if (const Result<void> opened = m_logs.openFile(path); !opened)
        m_notices.showError(recordingKey, opened.error());
}

void SessionCommands::offer(const SessionRecordings::Leftover &leftover)
{
    const auto text = [leftover] {
        const QLocale locale;
        return tr("The session of %1 did not end well. Its recording (%2) is safe.")
            .arg(locale.toString(leftover.started, QLocale::ShortFormat), sizeText(leftover.bytes));
    };
    const auto discard = [this, path = leftover.path] {
        SessionRecordings::discard(path);
        emit recordingsChanged();
        // The notice whose button this is goes first.
        QMetaObject::invokeMethod(this, &SessionCommands::offerLeftovers, Qt::QueuedConnection);
    };
    m_notices.showNotice(leftoverKey,
                         {Notice::Severity::Warning,
                          text,
                          {{[] { return tr("Open"); }, [this, path = leftover.path] { open(path); }, false},
                           {[] { return tr("Save as…"); }, [this, path = leftover.path] { saveLeftover(path); }, false},
                           {[] { return tr("Discard"); }, discard, true}}});
}

void SessionCommands::saveLeftover(const QString &path)
{
    QFileDialog *dialog = recordingSaveDialog(m_window, tr("Save Recording"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &target) {
        // The dialog has asked whether an existing file may be replaced.
        if (const Result<void> saved = SessionRecordings::saveAs(path, target); !saved) {
            m_notices.showError(recordingKey, saved.error());
            return;
        }
        m_notices.dismiss(leftoverKey);
        offerLeftovers();
        emit recordingsChanged();
    });
    dialog->open();
}

} // namespace wsw
