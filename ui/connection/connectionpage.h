// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workbench.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace wsw {

class AddressField;
class CloseButton;
class ConnectionOptionsForm;
class ErrorLine;
class FaultPanel;
class HandshakeView;
class MessagePage;
class NamedValueEditor;
class PingButton;
class Settings;
class StateLabel;
class WorkspaceDocument;

/// One connection of the workspace: where to, how it stands, and what to send.
class ConnectionPage : public QWidget
{
    Q_OBJECT

public:
    ConnectionPage(const QString &id, WorkspaceDocument &document, Workbench &workbench, Settings &settings,
                   QWidget *parent = nullptr);

    void connectOrDisconnect();
    void focusAddress();

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
    QString counters() const;

    const QString m_id;
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    ConnectionStatus m_status;

    AddressField *m_address;
    QPushButton *m_connect;
    CloseButton *m_close;
    StateLabel *m_state;
    ErrorLine *m_error;
    QLabel *m_outcome;
    QTabWidget *m_tabs;
    MessagePage *m_message;
    NamedValueEditor *m_headers;
    NamedValueEditor *m_cookies;
    ConnectionOptionsForm *m_options;
    HandshakeView *m_handshake;
    FaultPanel *m_faults;
    QLabel *m_counters;
    PingButton *m_ping;
};

} // namespace wsw
