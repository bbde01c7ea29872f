// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <map>
#include <set>
#include <vector>

#include "websocket/server.h"
#include "workspace/server/behaviour/compilebehaviour.h"

namespace wsw {

/// The behaviours of one path of a running server, and the clients that came to it.
class ServerPathSession : public QObject, private BehaviourActions
{
    Q_OBJECT

public:
    using Behaviours = std::vector<std::unique_ptr<ServerBehaviour>>;
    using StartFlow = std::function<Result<void>(const FlowGraph &flow, const FlowInputs &inputs)>;

    /// `title` is what messages call the path. Server and clock outlive it.
    ServerPathSession(const QString &title, Behaviours behaviours, Server &server, Clock &clock,
                      Schedule::WallClock wallClock, StartFlow startFlow);
    ~ServerPathSession() override;

    void start();
    void stop(); ///< nothing is scheduled or delayed any more
    /// From now on these, for the clients that are there, too: they are not greeted again. What was scheduled or
    /// delayed is forgotten; counts go on by Behaviour::id. Not to be called by a behaviour.
    void replaceBehaviours(Behaviours behaviours);

    void onConnected(const OpenInfo &client);
    void onMessage(const OpenInfo &client, const Message &message);
    void onDisconnected(quint32 client);

    const Behaviours &behaviours() const { return m_behaviours; }

signals:
    void failed(const wsw::Error &error);

private:
    const PathClients &clients() const override { return m_clients; }
    void send(quint32 client, MessageKind kind, const QByteArray &payload) override;
    void disconnectClient(quint32 client, quint16 code, const QString &reason) override;
    void runFlow(const ServerBehaviour &behaviour, const FlowGraph &flow, const FlowInputs &inputs) override;
    void callLater(quint32 client, std::chrono::milliseconds delay, std::function<void()> task) override;
    std::unique_ptr<Schedule> makeSchedule() override;
    void reportFailure(const ServerBehaviour &behaviour, const Error &error) override;
    void reportSkipped(const ServerBehaviour &behaviour, const SkippedTimes &skipped) override;
    void halt();
    void indexClients();
    bool respondsToMessages() const;
    void forgetDelayed(quint32 client);

    const QString m_title;
    Server &m_server;
    Clock &m_clock;
    const Schedule::WallClock m_wallClock;
    const StartFlow m_startFlow;
    PathClients m_clients;
    std::map<quint32, std::set<Clock::Id>> m_delayed; ///< by client, 0: of none
    Behaviours m_behaviours;
    bool m_stopped = false;
};

} // namespace wsw
