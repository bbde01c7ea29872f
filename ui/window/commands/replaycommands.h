// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

#include "ui/workspace/workspaceitem.h"

class QWidget;

namespace wsw {

class MessageLog;
class ReplayDialog;
class WorkspaceDocument;
class Workbench;

/// Plays what a log has again: a dialog beside the window, one for each log.
class ReplayCommands : public QObject
{
    Q_OBJECT

public:
    ReplayCommands(WorkspaceDocument &document, Workbench &workbench, QWidget *window);

    /// Offers it in the log's menu.
    void attach(MessageLog &log);
    void open(MessageLog &log);
    /// Gives the page in front, which is to be replayed to if it is open.
    void setShownItem(std::function<WorkspaceItem()> shownItem) { m_shownItem = std::move(shownItem); }

private:
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    QWidget *m_window;
    std::function<WorkspaceItem()> m_shownItem;
    QHash<MessageLog *, QPointer<ReplayDialog>> m_dialogs;
};

} // namespace wsw
