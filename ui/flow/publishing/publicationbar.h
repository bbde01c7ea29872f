// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/workspace/workspaceitem.h"

class QAction;
class QPushButton;
class QToolButton;

namespace wsw {

class StateLabel;
class Workbench;
class WorkspaceDocument;
struct ServerProfile;

/// Whether servers run a flow as it is drawn, and the way to make them do so.
class PublicationBar : public QWidget
{
    Q_OBJECT

public:
    /// Document and workbench outlive it.
    PublicationBar(WorkspaceDocument &document, Workbench &workbench, const QString &flow, QWidget *parent = nullptr);

    /// Asks where it is to run.
    void publish();
    /// Of a published one: servers run what is drawn now, where they did before.
    void publishAgain();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QList<ServerProfile> &servers);
    void withdraw();
    void tellServers(QStringList changed = {});
    void showState();
    void retranslate();

    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    const QString m_flow;
    StateLabel *m_state;
    QPushButton *m_publish;
    QToolButton *m_more;
    QAction *m_again;
    QAction *m_withdraw;
};

} // namespace wsw
