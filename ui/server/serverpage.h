// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include "workspace/workbench.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace wsw {

class BehavioursPanel;
class ClientsPage;
class ComposerMemories;
class ErrorLine;
class HandshakeView;
class ProfileStarter;
class ServerForm;
class Settings;
class StateLabel;
class WorkspaceDocument;

/// One server of the workspace: where it listens, who is connected, and what to send them.
class ServerPage : public QWidget
{
    Q_OBJECT

public:
    ServerPage(const QString &id, WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter,
               Settings &settings, ComposerMemories &memories, QWidget *parent = nullptr);

    void startOrStop();
    void focusAddress();
    /// Into the composer, with the focus, for this client if it is there.
    void loadDraft(const MessageDraft &draft, quint32 client);
    void showBehaviour(const QString &id);

signals:
    /// Connections of the recording whose messages alone are wanted in the log.
    void logRequested(const QSet<quint32> &connections);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QWidget *buildBehaviours();
    /// A tab for a part of the profile.
    template <typename MakeForm>
    void addForm(MakeForm make);
    void connectSignals();
    void store();
    void showProfile();
    void showStatus();
    void showHandshake();
    void useWireEngine();
    void retranslate();

    const QString m_id;
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    ProfileStarter &m_starter;
    ServerStatus m_status;
    QStringList m_blocked; ///< addresses, as the profile had them last
    QString m_flowError;   ///< why the last run that was asked for here was refused

    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_start;
    StateLabel *m_state;
    ErrorLine *m_error;
    QWidget *m_urlRow;
    QLabel *m_url;
    QToolButton *m_copyUrl;
    QTabWidget *m_tabs;
    ClientsPage *m_clients;
    BehavioursPanel *m_behaviours = nullptr; ///< once shown
    QList<ServerForm *> m_forms;             ///< those that were shown
    HandshakeView *m_handshake;
};

} // namespace wsw
