// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <map>
#include <memory>

#include "flow/flow.h"
#include "result.h"
#include "ui/workspace/workspaceitem.h"

namespace wsw {

/// The open workspace: sole mutator of its value, its file and whether that is up to date. Owns a Flow for each flow.
///
/// A composer's draft counts as unsaved (it is kept by WorkspaceAutosave) but does not make the document modified:
/// nobody wants to be asked about a message that was sent long ago.
class WorkspaceDocument : public QObject
{
    Q_OBJECT

public:
    explicit WorkspaceDocument(QObject *parent = nullptr);
    ~WorkspaceDocument() override;

    const Workspace &workspace() const { return m_workspace; }
    QString path() const { return m_path; }
    QString displayName() const;
    bool isModified() const { return m_modified; }
    bool hasUnsavedDrafts() const { return m_unsavedDrafts; }
    bool hasUnsaved() const { return m_modified || m_unsavedDrafts; }
    bool isEmpty() const;

    enum class Unsaved { Nothing, Drafts, Edits };
    /// Replaces the document's content. `unsaved`: in what it differs from the file.
    void load(const Workspace &workspace, const QString &path = {}, Unsaved unsaved = Unsaved::Nothing);
    void clear() { load({}); }
    Result<void> open(const QString &path);
    Result<void> save() { return saveAs(m_path); }
    Result<void> saveAs(const QString &path);

    /// nullptr if the workspace has none of that id (any more).
    const ConnectionProfile *connection(const QString &id) const;
    const ServerProfile *server(const QString &id) const;
    Flow *flow(const QString &id) const;
    bool contains(const WorkspaceItem &item) const;
    WorkspaceItem find(const QString &id) const; ///< not valid if there is none
    QString name(const WorkspaceItem &item) const;
    QStringList ids(WorkspaceItem::Kind kind) const; ///< in the workspace's order

    /// Gives it an id if it has none or one that is taken. Row -1: last.
    WorkspaceItem insert(WorkspaceProfile profile, qsizetype row = -1);
    WorkspaceItem duplicate(const WorkspaceItem &item);
    RemovedItem remove(const WorkspaceItem &item);
    void rename(const WorkspaceItem &item, const QString &name);
    QString folder(const WorkspaceItem &item) const;
    QStringList folders(WorkspaceItem::Kind kind) const; ///< each that something is in, sorted
    /// Puts it into the folder, before the item of that id; `before` empty: last.
    void move(const WorkspaceItem &item, const QString &folder, const QString &before = {});
    void renameFolder(WorkspaceItem::Kind kind, const QString &path, const QString &newPath);
    void changeConnection(const ConnectionProfile &profile); ///< by its id
    void changeServer(const ServerProfile &profile);

    /// Servers run it as it is now, until it is published again or taken back: see servedFlows().
    void publishFlow(const QString &id);
    void withdrawFlow(const QString &id);

    void changeSavedMessages(const QList<SavedMessage> &messages);
    void changeVariables(const QList<Variable> &variables, const QList<Environment> &environments);
    /// Empty: none. Like a draft it is kept without making the document modified.
    void chooseEnvironment(const QString &id);

    QList<std::pair<QString, QString>> serverNames() const; ///< id and name of each server

    /// "New connection", or "New connection 2" if that is taken.
    QString unusedName(WorkspaceItem::Kind kind, const QString &base) const;

signals:
    void itemAdded(const wsw::WorkspaceItem &item, qsizetype row);
    void itemChanged(const wsw::WorkspaceItem &item);
    void itemMoved(const wsw::WorkspaceItem &item); ///< within the order, or to another folder
    void itemRemoved(const wsw::WorkspaceItem &item);
    void savedMessagesChanged();
    void variablesChanged(); ///< or another environment was chosen
    void reset();
    void edited();       ///< anything that is not in the file yet, drafts included
    void stateChanged(); ///< path or isModified()
    void saved();

private:
    void adoptFlow(const FlowGraph &graph);
    void storeFlow(const QString &id);
    void finishChange(const WorkspaceItem &item, bool onlyDraft);
    void markModified();
    void setState(const QString &path, bool modified);

    Workspace m_workspace;
    std::map<QString, std::unique_ptr<Flow>> m_flows;
    QString m_path;
    bool m_modified = false;
    bool m_unsavedDrafts = false;
};

} // namespace wsw
