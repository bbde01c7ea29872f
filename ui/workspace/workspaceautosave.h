// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

#include "workspace/workspace.h"

namespace wsw {

class WorkspaceDocument;

/// Keeps unsaved edits in a file of the data folder, a second after the last one, so that nothing typed is lost. A
/// lock beside it tells a living program's edits from those of one that is gone.
class WorkspaceAutosave : public QObject
{
    Q_OBJECT

public:
    WorkspaceAutosave(WorkspaceDocument &document, QString folder, QObject *parent = nullptr);
    ~WorkspaceAutosave() override;

    struct Leftover
    {
        Workspace workspace;
        bool modified = false; ///< more than drafts
    };
    /// The unsaved edits that a program which is gone left for the workspace file (empty: the untitled one). They are
    /// taken out of the folder: load them into the document, whose edits are kept again.
    std::optional<Leftover> takeLeftover(const QString &path);

    /// Writes what is not written yet. On leaving without a question, e.g. after SIGTERM.
    void flush();
    /// Removes this program's file: the edits are saved or not wanted.
    void discard();

private:
    void store();
    QString m_folder;
    QString m_file;
    WorkspaceDocument &m_document;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

} // namespace wsw
