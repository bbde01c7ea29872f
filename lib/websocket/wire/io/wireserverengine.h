// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QTcpServer>

#include <map>
#include <memory>
#include <vector>

#include "websocket/server/servercertificate.h"
#include "websocket/server/serverengine.h"
#include "websocket/serveroptions.h"
#include "websocket/wire/io/serveropening.h"

namespace wsw::wire {

class EpollSet;

/// Listens and shakes hands on our own protocol engine. On Linux plain clients share one epoll descriptor; elsewhere,
/// and with TLS, each has a socket of Qt's.
class WireServerEngine final : public ServerEngine, private ServerOpeningListener
{
    Q_OBJECT

public:
    /// `portable`: Qt's sockets everywhere.
    explicit WireServerEngine(const ServerOptions &options, bool portable = false);
    ~WireServerEngine() override;

    Result<quint16> listen(const QHostAddress &address, quint16 port) override;
    void stopListening() override;
    bool isListening() const override;
    std::unique_ptr<ConnectionEngine> takeConnection() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    class Listener;

    void onIncoming(qintptr descriptor);
    void beginPlain(qintptr descriptor);
    void beginTls(qintptr descriptor);
    void begin(std::unique_ptr<Transport> transport, const QHostAddress &address, quint16 port);
    void startDeadline();
    void warnLater(const Error &error);

    ServerVerdict judgeRequest(const HttpHead &head, const ServerOpening &opening) override;
    void openingAccepted(ServerOpening &opening) override;
    void openingRefused(const Error &error) override;
    void openingEnded(ServerOpening &opening) override;

    struct Pending
    {
        QDeadlineTimer deadline;
        std::unique_ptr<ServerOpening> opening;
    };

    const ServerOptions &m_options;
    const bool m_portable;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    std::unique_ptr<EpollSet> m_epoll;
    ServerCertificate m_certificate;
    std::map<quint64, Pending> m_openings; ///< by id: in order of their deadlines
    quint64 m_lastOpening = 0;
    QBasicTimer m_deadline; ///< of the first
    std::unique_ptr<ConnectionEngine> m_accepted;
};

} // namespace wsw::wire
