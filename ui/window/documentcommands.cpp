// SPDX-License-Identifier: MIT
#include "ui/window/documentcommands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "ui/settings.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {

const QString noticeKey = QStringLiteral("workspace-file");

} // namespace

DocumentCommands::DocumentCommands(WorkspaceDocument &document, WorkspaceAutosave &autosave, Settings &settings,
                                   NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_autosave(autosave)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
{
}

void DocumentCommands::newWorkspace()
{
    leave([this] {
        m_notices.dismiss(noticeKey);
        m_settings.setLastWorkspace({});
        m_document.clear();
    });
}

void DocumentCommands::openWorkspace()
{
    leave([this] {
        QFileDialog *dialog = fileDialog(tr("Open Workspace"));
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &DocumentCommands::load);
        dialog->open();
    });
}

void DocumentCommands::openPath(const QString &path)
{
    leave([this, path] { load(path); });
}

void DocumentCommands::openLast()
{
    const QString last = m_settings.lastWorkspace();
    if (!last.isEmpty() && QFileInfo::exists(last))
        load(last);
    else
        offerRestored({});
}

void DocumentCommands::save(const std::function<void()> &then)
{
    if (m_document.path().isEmpty()) {
        saveAs(then);
        return;
    }
    m_notices.dismiss(noticeKey);
    if (const Result<void> saved = m_document.save(); !saved)
        m_notices.showError(noticeKey, saved.error());
    else
        then();
}

void DocumentCommands::saveAs(const std::function<void()> &then)
{
    QFileDialog *dialog = fileDialog(tr("Save Workspace"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wsworkspace"));
    dialog->selectFile(m_document.displayName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) {
        m_notices.dismiss(noticeKey);
        if (const Result<void> saved = m_document.saveAs(path); !saved) {
            m_notices.showError(noticeKey, saved.error());
            return;
        }
        m_settings.addRecentWorkspace(m_document.path());
        m_settings.setLastWorkspace(m_document.path());
        then();
    });
    dialog->open();
}

void DocumentCommands::leave(const std::function<void()> &then)
{
    if (!m_document.isModified()) {
        then();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Save the workspace?"),
                                tr("The workspace “%1” has unsaved changes.").arg(m_document.displayName()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Without saving they are lost."));
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Save) {
            save(then);
        } else if (answer == QMessageBox::Discard) {
            m_autosave.discard();
            then();
        }
    });
    box->open();
}

void DocumentCommands::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &path : m_settings.recentWorkspaces()) {
        QString label = QDir::toNativeSeparators(path);
        QAction *action = menu.addAction(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openPath(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No workspaces yet"))->setEnabled(false);
}

void DocumentCommands::load(const QString &path)
{
    m_notices.dismiss(noticeKey);
    if (const Result<void> opened = m_document.open(path); !opened) {
        m_notices.showError(noticeKey, opened.error());
        return;
    }
    m_settings.addRecentWorkspace(m_document.path());
    m_settings.setLastWorkspace(m_document.path());
    offerRestored(m_document.path());
}

void DocumentCommands::offerRestored(const QString &path)
{
    const std::optional<WorkspaceAutosave::Leftover> leftover = m_autosave.takeLeftover(path);
    if (!leftover)
        return;
    const Workspace before = m_document.workspace();
    using Unsaved = WorkspaceDocument::Unsaved;
    m_document.load(leftover->workspace, path, leftover->modified ? Unsaved::Edits : Unsaved::Drafts);
    if (!leftover->modified)
        return;
    const auto giveUp = [this, before, path] { m_document.load(before, path); };
    m_notices.showNotice(
        noticeKey, {Notice::Severity::Information,
                    [] { return tr("Changes that were not saved when the program last ended were brought back."); },
                    {{[] { return tr("Drop These Changes"); }, giveUp}}});
}

QFileDialog *DocumentCommands::fileDialog(const QString &title) const
{
    const QString folder = m_document.path().isEmpty() ? QDir::homePath() : QFileInfo(m_document.path()).path();
    auto *dialog = new QFileDialog(m_window, title, folder, tr("Workspaces (*.wsworkspace);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace wsw
