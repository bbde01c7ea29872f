// SPDX-License-Identifier: MIT
#include "ui/workspace/workspaceautosave.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include "ui/workspace/workspacedocument.h"
#include "workspace/workspacefile.h"

namespace wsw {

namespace {

// Unknown to WorkspaceFile, so both travel in Workspace::extra.
const QLatin1String pathKey("unsavedEditsOf");
const QLatin1String modifiedKey("unsavedEditsModified");

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // stale only if its process is gone
    return lock;
}

} // namespace

WorkspaceAutosave::WorkspaceAutosave(WorkspaceDocument &document, QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(m_folder + QLatin1Char('/') + newProfileId() + QStringLiteral(".unsaved"))
    , m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &WorkspaceAutosave::store);
    connect(&document, &WorkspaceDocument::edited, &m_timer, qOverload<>(&QTimer::start));
    connect(&document, &WorkspaceDocument::saved, this, &WorkspaceAutosave::discard);
    connect(&document, &WorkspaceDocument::reset, this, [this] {
        discard();
        if (m_document.hasUnsaved())
            store();
    });
}

WorkspaceAutosave::~WorkspaceAutosave() = default;

std::optional<WorkspaceAutosave::Leftover> WorkspaceAutosave::takeLeftover(const QString &path)
{
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.unsaved")}, QDir::Files, QDir::Time);
    for (const QString &name : files) {
        const QString file = folder.filePath(name);
        const std::unique_ptr<QLockFile> lock = lockOf(file);
        if (file == m_file || !lock->tryLock())
            continue;
        Result<Workspace> workspace = readWorkspaceFile(file);
        if (!workspace || workspace->extra.value(pathKey).toString() != path)
            continue;
        Leftover leftover;
        leftover.modified = workspace->extra.value(modifiedKey).toBool();
        workspace->extra.remove(pathKey);
        workspace->extra.remove(modifiedKey);
        leftover.workspace = *workspace;
        QFile::remove(file);
        return leftover;
    }
    return std::nullopt;
}

void WorkspaceAutosave::flush()
{
    if (m_timer.isActive())
        store();
}

void WorkspaceAutosave::discard()
{
    m_timer.stop();
    QFile::remove(m_file);
    m_lock.reset();
}

void WorkspaceAutosave::store()
{
    m_timer.stop();
    QDir().mkpath(m_folder);
    if (!m_lock) {
        m_lock = lockOf(m_file);
        m_lock->tryLock();
    }
    Workspace workspace = m_document.workspace();
    workspace.extra.insert(pathKey, m_document.path());
    workspace.extra.insert(modifiedKey, m_document.isModified());
    // A failure is no news here: the edits are still in the window, and saving them will say what is wrong.
    (void)writeWorkspaceFile(m_file, workspace);
}

} // namespace wsw
