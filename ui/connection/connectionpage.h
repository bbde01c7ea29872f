// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "workspace/workbench.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace wsw {

class AddressField;
class CertificatePanel;
class ClientGroupPanel;
class AuthenticationForm;
class CloseButton;
class ConnectionOptionsForm;
class ComposerMemories;
class ProfileStarter;
class ErrorLine;
class FaultPanel;
class HandshakeView;
class LatencyPanel;
class MessagePage;
class NamedValueEditor;
class NetworkForm;
class PingButton;
class Settings;
class StateLabel;
class TlsForm;
class WorkspaceDocument;

/// One connection of the workspace: where to, how it stands, and what to send.
class ConnectionPage : public QWidget
{
    Q_OBJECT

public:
    ConnectionPage(const QString &id, WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter,
                   Settings &settings, ComposerMemories &memories, QWidget *parent = nullptr);

    void connectOrDisconnect();
    void focusAddress();
    /// Into the composer, with the focus.
    void loadDraft(const MessageDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    void store();
    void showProfile();
    void showVariables();
    void showStatus();
    void showHandshake();
    /// A command that was pasted for an address becomes this profile.
    void takeCommand(const QString &command);
    void useWireEngine();
    void retranslate();
    QString outcome() const;
    QString waitText() const;
    QString counters() const;

    const QString m_id;
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    ProfileStarter &m_starter;
    ConnectionStatus m_status;
    QTimer m_countdown; ///< to the next attempt to connect

    AddressField *m_address;
    QPushButton *m_connect;
    CloseButton *m_close;
    StateLabel *m_state;
    ErrorLine *m_error;
    CertificatePanel *m_certificate;
    QLabel *m_outcome;
    QTabWidget *m_tabs;
    MessagePage *m_message;
    NamedValueEditor *m_headers;
    NamedValueEditor *m_cookies;
    AuthenticationForm *m_authentication;
    TlsForm *m_tls;
    ConnectionOptionsForm *m_options;
    NetworkForm *m_network;
    HandshakeView *m_handshake;
    LatencyPanel *m_latency;
    FaultPanel *m_faults;
    ClientGroupPanel *m_clients;
    QLabel *m_counters;
    PingButton *m_ping;
};

} // namespace wsw
