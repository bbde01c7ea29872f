// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "ui/workspace/workspaceitem.h"
#include "workspace/replay/replayoptions.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

class WorkspaceDocument;
class Workbench;

/// Chooses to whom a replay goes: one of the workspace's open connections, or a listening server, all of its clients or
/// those that a filter lets through.
class ReplayTargetChooser : public QWidget
{
    Q_OBJECT

public:
    ReplayTargetChooser(const WorkspaceDocument &document, const Workbench &workbench, QWidget *parent = nullptr);

    /// NotOpen if there is none, or the filter's error.
    Result<ReplayDestination> destination() const;
    /// If it is there.
    void choose(const WorkspaceItem &item);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isOpen(const WorkspaceItem &item) const;
    /// Statuses come with every message, of thousands of connections: only changes count.
    void noteState(const QString &profile, bool open);
    void showTargets();
    void showClients();
    WorkspaceItem current() const;
    void retranslate();

    const WorkspaceDocument &m_document;
    const Workbench &m_workbench;
    QSet<QString> m_open; ///< that are offered
    QTimer m_update;
    QComboBox *m_targets;
    QLabel *m_clientsLabel;
    QLineEdit *m_clients;
};

} // namespace wsw
