// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/status.h"

class QLabel;
class QPushButton;

namespace wsw {

class BehaviourEditor;
class BehaviourList;
class ProfileStarter;
class TryOutBar;
class WorkspaceDocument;

/// What a server does by itself: its paths and behaviours, the form of the one that is selected, and what would become
/// of a message.
class BehavioursPanel : public QWidget
{
    Q_OBJECT

public:
    BehavioursPanel(const QString &server, WorkspaceDocument &document, ProfileStarter &starter,
                    QWidget *parent = nullptr);

    void showStatus(const ServerStatus &status);
    void showBehaviour(const QString &id);

signals:
    void applyRequested(); ///< to the running server

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void store();
    void showCurrent();
    void updateContext();
    void tryOut();
    void retranslate();

    const QString m_server;
    WorkspaceDocument &m_document;
    ProfileStarter &m_starter;
    BehaviourList *m_list;
    BehaviourEditor *m_editor;
    QWidget *m_runningRow;
    QLabel *m_running;
    QPushButton *m_apply;
    TryOutBar *m_tryOut;
};

} // namespace wsw
