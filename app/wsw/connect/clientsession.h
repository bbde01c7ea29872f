// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

#include "console/linesource.h"
#include "console/terminationwatcher.h"
#include "websocket/client/reconnector.h"
#include "websocket/connection.h"
#include "websocket/server.h"
#include "wsw/connect/consolecommand.h"
#include "wsw/eventprinter.h"
#include "wsw/outgoing.h"

namespace wsw {

/// What `wsw connect` was asked to do with its connection.
struct ClientPlan
{
    QList<Outgoing> outgoing; ///< empty: standard input is read instead
    qint64 count = 0;         ///< 0: no matter how many
    std::chrono::milliseconds timeout{0};
    quint16 closeCode = 1000;
    QString closeReason;
    ReconnectOptions reconnect;
    bool echo = false;          ///< each received message is sent back, standard input is not read
    bool takesCommands = false; ///< somebody types: lines that start with a slash are commands
};

/// Carries the plan out and ends the application with contract.md's exit status.
class ClientSession : public QObject
{
    Q_OBJECT

public:
    /// `input`: where the lines to send come from.
    ClientSession(ConnectionOptions options, ClientPlan plan, EventPrinter &printer, LineSource &input);
    void start();

private:
    void connectAgain();
    void onOpened();
    void onLine(const QByteArray &line);
    void execute(const ConsoleCommand &command);
    void onMessageReceived(const Message &message);
    void onFailed(const Error &error);
    void onClosed(const CloseInfo &info);
    void onTimeout();
    void send(const Outgoing &message);
    void finish(int status, quint16 code, const QString &reason = {});
    /// False: not wanted, or given up.
    bool retryLater();
    bool keepsWaiting() const { return m_plan.count > 0 || m_plan.timeout.count() > 0; }

    const ConnectionOptions m_options;
    const ClientPlan m_plan;
    EventPrinter &m_printer;
    ConnectionIds m_ids;
    std::unique_ptr<Connection> m_connection;
    LineSource &m_input;
    TerminationWatcher m_termination;
    QTimer m_timeout;
    QTimer m_backlogTimer; ///< reading goes on once the peer has caught up
    Reconnector m_reconnector;
    qint64 m_received = 0;
    bool m_outgoingSent = false;
    bool m_finishing = false;
    int m_status = 0;
};

} // namespace wsw
