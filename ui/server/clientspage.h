// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include "workspace/workbench.h"

class QSplitter;

namespace wsw {

class ClientsPanel;
class ComposerMemories;
class ProfileStarter;
class PushPanel;
class Settings;
class WorkspaceDocument;

/// Who is connected to a server, and what is pushed to them.
class ClientsPage : public QWidget
{
    Q_OBJECT

public:
    /// Shortcuts of saved messages work while `scope`, the server's page, is shown.
    ClientsPage(const QString &server, WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter,
                Settings &settings, ComposerMemories &memories, QWidget &scope);

    void showProfile(const ServerProfile &profile);
    void writeTo(ServerProfile &profile) const;
    void showStatus(const ServerStatus &status);
    /// The only client, or the first that is selected; nullptr for none. Valid until control returns to the event loop.
    const ClientStatus *client() const;
    /// Into the composer, for this client if it is there.
    void loadDraft(const MessageDraft &draft, quint32 client);

signals:
    void edited();
    void clientChanged(); ///< client()
    void flowRefused(const QString &message);
    /// Connections of the recording whose messages alone are wanted in the log.
    void logRequested(const QSet<quint32> &connections);

private:
    void connectSignals();
    void connectClients();
    void showFlows();
    void showVariables();
    void showClients();
    void block(const QList<quint32> &clients);
    void showLog(const QList<quint32> &clients);
    void runFlow(const QString &flow, const QList<quint32> &clients);

    const QString m_server;
    WorkspaceDocument &m_document;
    Workbench &m_workbench;
    ProfileStarter &m_starter;
    Settings &m_settings;
    QSplitter *m_splitter;
    ClientsPanel *m_clients;
    PushPanel *m_push;
    QSet<quint64> m_tickets; ///< runs that were asked for here
};

} // namespace wsw
