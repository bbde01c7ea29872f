// SPDX-License-Identifier: MIT
#include "workspace/server/serverpathsession.h"

#include <algorithm>

namespace wsw {

ServerPathSession::ServerPathSession(const QString &title, Behaviours behaviours, Server &server, Clock &clock,
                                     Schedule::WallClock wallClock, StartFlow startFlow)
    : m_title(title)
    , m_server(server)
    , m_clock(clock)
    , m_wallClock(std::move(wallClock))
    , m_startFlow(std::move(startFlow))
    , m_behaviours(std::move(behaviours))
{
    indexClients();
}

ServerPathSession::~ServerPathSession()
{
    stop();
}

void ServerPathSession::start()
{
    for (const auto &behaviour : m_behaviours)
        behaviour->start(*this);
}

void ServerPathSession::stop()
{
    m_stopped = true;
    halt();
}

void ServerPathSession::halt()
{
    for (const auto &behaviour : m_behaviours)
        behaviour->stop();
    while (!m_delayed.empty())
        forgetDelayed(m_delayed.begin()->first);
}

void ServerPathSession::replaceBehaviours(Behaviours behaviours)
{
    halt();
    QHash<QString, quint64> counts;
    for (const auto &behaviour : m_behaviours)
        counts.insert(behaviour->id(), behaviour->matches());
    m_behaviours = std::move(behaviours);
    for (const auto &behaviour : m_behaviours)
        behaviour->setMatches(counts.value(behaviour->id()));
    indexClients();
    const QList<quint32> clients = m_clients.all();
    for (const quint32 client : clients)
        m_server.client(client)->setBackPressure(respondsToMessages());
    if (!m_stopped)
        start();
}

void ServerPathSession::indexClients()
{
    PathClients indexed;
    for (const auto &behaviour : m_behaviours) {
        if (const QString parameter = behaviour->neededIndex(); !parameter.isEmpty())
            indexed.indexBy(parameter);
    }
    const QList<quint32> clients = m_clients.all();
    for (const quint32 client : clients)
        indexed.add(*m_clients.find(client));
    m_clients = std::move(indexed);
}

bool ServerPathSession::respondsToMessages() const
{
    return std::any_of(m_behaviours.cbegin(), m_behaviours.cend(),
                       [](const auto &behaviour) { return behaviour->respondsToMessages(); });
}

void ServerPathSession::onConnected(const OpenInfo &client)
{
    m_clients.add(client);
    m_server.client(client.client)->setBackPressure(respondsToMessages());
    for (const auto &behaviour : m_behaviours)
        behaviour->onConnected(client, *this);
}

void ServerPathSession::onMessage(const OpenInfo &client, const Message &message)
{
    MessageFacts facts(message.kind, message.payload);
    for (const auto &behaviour : m_behaviours) {
        if (behaviour->onMessage(client, facts, *this) == ServerBehaviour::Next::Stop)
            return;
    }
}

void ServerPathSession::onDisconnected(quint32 client)
{
    const OpenInfo *found = m_clients.find(client);
    if (!found)
        return;
    const OpenInfo info = *found;
    m_clients.remove(client);
    forgetDelayed(client);
    if (m_stopped)
        return;
    for (const auto &behaviour : m_behaviours)
        behaviour->onDisconnected(info, *this);
}

void ServerPathSession::send(quint32 client, MessageKind kind, const QByteArray &payload)
{
    const Result<void> sent =
        kind == MessageKind::Binary ? m_server.sendBinary(client, payload) : m_server.sendText(client, payload);
    // A client that is gone, closing or does not read is told of elsewhere.
    if (!sent && sent.error().code == ErrorCode::MessageTooBig)
        emit failed(sent.error());
}

void ServerPathSession::disconnectClient(quint32 client, quint16 code, const QString &reason)
{
    (void)m_server.disconnectClient(client, code, reason);
}

void ServerPathSession::runFlow(const ServerBehaviour &behaviour, const FlowGraph &flow, const FlowInputs &inputs)
{
    if (const Result<void> started = m_startFlow(flow, inputs); !started)
        reportFailure(behaviour, started.error());
}

void ServerPathSession::callLater(quint32 client, std::chrono::milliseconds delay, std::function<void()> task)
{
    const auto id = std::make_shared<Clock::Id>(0);
    *id = m_clock.callAt(m_clock.now() + delay, [this, client, id, task = std::move(task)] {
        const auto delayed = m_delayed.find(client);
        delayed->second.erase(*id);
        if (delayed->second.empty())
            m_delayed.erase(delayed);
        task();
    });
    m_delayed[client].insert(*id);
}

void ServerPathSession::forgetDelayed(quint32 client)
{
    const auto delayed = m_delayed.find(client);
    if (delayed == m_delayed.end())
        return;
    for (const Clock::Id id : delayed->second)
        m_clock.cancel(id);
    m_delayed.erase(delayed);
}

std::unique_ptr<Schedule> ServerPathSession::makeSchedule()
{
    return std::make_unique<Schedule>(m_clock, m_wallClock);
}

void ServerPathSession::reportFailure(const ServerBehaviour &behaviour, const Error &error)
{
    emit failed({error.code, tr("Path %1, %2: %3").arg(m_title, behaviour.title(), error.message)});
}

void ServerPathSession::reportSkipped(const ServerBehaviour &behaviour, const SkippedTimes &skipped)
{
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz");
    const QString times = skipped.isAtLeast ? tr("at least %n of its times, due from %1 to %2, passed unused: this "
                                                 "computer was asleep, busy or its clock was set.",
                                                 nullptr, int(skipped.count))
                                            : tr("%n of its times, due from %1 to %2, passed unused: this computer was "
                                                 "asleep, busy or its clock was set.",
                                                 nullptr, int(skipped.count));
    reportFailure(behaviour,
                  {ErrorCode::Timeout, times.arg(skipped.from.toString(format), skipped.to.toString(format))});
}

} // namespace wsw
