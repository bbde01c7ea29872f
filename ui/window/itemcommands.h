// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/workspace/workspaceitem.h"
#include "workspace/interchange/clientcommand.h"

class QWidget;

namespace wsw {

class ProfileStarter;
class NoticeArea;
class Workbench;
class WorkspaceDocument;

/// What can be done to one thing of the workspace from menus and the tree. Also stops what runs for a thing that is
/// removed, or for a workspace that is left.
class ItemCommands : public QObject
{
    Q_OBJECT

public:
    ItemCommands(WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter, NoticeArea &notices,
                 QWidget *window);

    WorkspaceItem addConnection();
    WorkspaceItem addServer();
    WorkspaceItem addFlow();
    void chooseFlowTemplate(); ///< in a dialog; then a new flow is added()
    void importFlow();
    void importFlowFile(const QString &path);
    void exportFlow(const WorkspaceItem &item);
    WorkspaceItem duplicate(const WorkspaceItem &item); ///< with its secrets
    void remove(const WorkspaceItem &item);             ///< with a way back in a notice
    void start(const WorkspaceItem &item);              ///< connects, or listens
    void stop(const WorkspaceItem &item);
    void startAll(const QList<WorkspaceItem> &items);
    void stopAll(const QList<WorkspaceItem> &items);
    /// By so many places among those of its folder.
    void shift(const WorkspaceItem &item, int by);
    void moveToFolder(const WorkspaceItem &item); ///< asks for it
    void ping(const WorkspaceItem &item);
    void copyUrl(const WorkspaceItem &item);
    /// A server has but one dialect: ours.
    void copyCommand(const WorkspaceItem &item, CommandDialect dialect);
    bool isRunning(const WorkspaceItem &item) const;

signals:
    void added(const wsw::WorkspaceItem &item); ///< by a command whose result came later

private:
    void noteStarted(const WorkspaceItem &item);
    void forget(const WorkspaceItem &item);
    void forgetWhatIsGone();

    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    ProfileStarter &m_starter;
    NoticeArea &m_notices;
    QWidget *m_window;
    QList<WorkspaceItem> m_started; ///< what may be running
};

} // namespace wsw
