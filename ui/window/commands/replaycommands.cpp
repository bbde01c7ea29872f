// SPDX-License-Identifier: MIT
#include "ui/window/commands/replaycommands.h"

#include <QAction>
#include <QMenu>

#include "ui/message/messagelog.h"
#include "ui/message/replay/replaydialog.h"
#include "ui/theme.h"

namespace wsw {

ReplayCommands::ReplayCommands(WorkspaceDocument &document, Workbench &workbench, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_workbench(workbench)
    , m_window(window)
{
}

void ReplayCommands::attach(MessageLog &log)
{
    connect(&log, &MessageLog::menuAboutToShow, this, [this, &log](QMenu &menu) {
        menu.addSeparator();
        QAction *action = menu.addAction(themeIcon(QStringLiteral("repeat")), tr("Repla&y …"));
        connect(action, &QAction::triggered, this, [this, &log] { open(log); });
    });
    connect(&log, &QObject::destroyed, this, [this, &log] { m_dialogs.remove(&log); });
}

void ReplayCommands::open(MessageLog &log)
{
    QPointer<ReplayDialog> &dialog = m_dialogs[&log];
    if (!dialog) {
        dialog = new ReplayDialog(log, m_document, m_workbench, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        if (m_shownItem)
            dialog->chooseTarget(m_shownItem());
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace wsw
