// SPDX-License-Identifier: MIT
#include "workspace/client/connectionsession.h"

#include <QCoreApplication>

#include "websocket/connection.h"
#include "websocket/server.h"

namespace wsw {

ConnectionSession::ConnectionSession(const QString &profile, ConnectionIds &ids, QObject *parent)
    : QObject(parent)
    , m_profileId(profile)
    , m_ids(ids)
{
    m_status.profile = profile;
}

ConnectionSession::~ConnectionSession()
{
    // First: nothing may signal into what is half destroyed.
    delete m_connection;
}

void ConnectionSession::open(const ConnectionProfile &profile, const ConnectionContext &context)
{
    if (isActive())
        return;
    m_profile = profile;
    m_context = context;
    m_latency = {};
    m_latency.setPairKey(profile.pairKey);
    m_reconnector = std::make_unique<Reconnector>(profile.reconnect);
    connect(m_reconnector.get(), &Reconnector::attemptDue, this, &ConnectionSession::connectNow);
    connectNow();
}

void ConnectionSession::connectNow()
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->deleteLater();
        m_connection = nullptr;
    }
    m_status = {};
    m_status.profile = m_profileId;
    m_status.attempt = m_reconnector->attempt();
    Result<ConnectionOptions> options = connectionOptions(m_profile, m_context);
    if (!options) {
        m_status.state = ConnectionState::Failed;
        m_status.error = options.error();
        m_reconnector->reset();
        emit changed();
        return;
    }
    // QWebSocket does not tell the codes 1012 to 1014, by which servers ask for another attempt.
    if (m_profile.reconnect.enabled && options->engine == EngineKind::Automatic)
        options->engine = EngineKind::Wire;
    m_connection = new Connection(m_ids.next(), *options, this);
    connect(m_connection, &Connection::logged, this, [this](const Message &message) {
        m_latency.feed(message);
        emit logged(message);
    });
    connect(m_connection, &Connection::stateChanged, this, &ConnectionSession::changed);
    connect(m_connection, &Connection::opened, this, [this] {
        m_status.wasOpen = true;
        m_status.attempt = 0;
        m_reconnector->reset();
    });
    connect(m_connection, &Connection::failed, this, [this](const Error &error) {
        m_status.error = error;
        endWith(isWorthReconnecting(error));
    });
    connect(m_connection, &Connection::closed, this, [this](const CloseInfo &info) {
        m_status.close = info;
        endWith(isWorthReconnecting(info));
    });
    m_connection->open();
}

void ConnectionSession::endWith(bool again)
{
    if (again && m_reconnector->schedule()) {
        m_status.attempt = m_reconnector->attempt();
        m_status.nextAttempt =
            currentTime() + std::chrono::duration_cast<std::chrono::microseconds>(m_reconnector->delay()).count();
    }
    emit changed();
    emit ended();
}

Failure ConnectionSession::nothingDone()
{
    return failure(ErrorCode::NotOpen, tr("Nothing was done: the connection is not open. Connect first."));
}

Result<void> ConnectionSession::perform(const std::function<Result<void>(Connection &)> &action)
{
    if (!m_connection)
        return nothingDone();
    return action(*m_connection);
}

void ConnectionSession::act(const std::function<Result<void>(Connection &)> &action)
{
    const Result<void> result = perform(action);
    m_status.error = result ? noError() : result.error();
    emit changed();
}

void ConnectionSession::close(quint16 code, const QString &reason)
{
    if (m_reconnector)
        m_reconnector->reset();
    if (m_status.nextAttempt != 0) {
        m_status.attempt = 0;
        m_status.nextAttempt = 0;
        emit changed();
        return;
    }
    act([&](Connection &connection) { return connection.close(code, reason); });
}

void ConnectionSession::setPairKey(const QString &key)
{
    m_latency.setPairKey(key);
    emit changed();
}

void ConnectionSession::resetLatency()
{
    m_latency.reset();
    emit changed();
}

bool ConnectionSession::isActive() const
{
    return m_connection && m_connection->isActive();
}

ConnectionStatus ConnectionSession::status() const
{
    ConnectionStatus status = m_status;
    status.latency = m_latency.report();
    if (!m_connection)
        return status;
    status.connection = m_connection->id();
    status.state = m_connection->state();
    status.info = m_connection->info();
    status.failedHandshake = m_connection->failedHandshake();
    status.received = m_connection->counters().received;
    status.sent = m_connection->counters().sent;
    status.roundTripMicroseconds = m_connection->counters().roundTripMicroseconds;
    return status;
}

} // namespace wsw
