// SPDX-License-Identifier: MIT
#include "workspace/client/clientgroup.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

#include "workspace/client/sendcontent.h"

namespace wsw {

namespace {

constexpr int paceMs = 20;

qint64 microseconds(const QElapsedTimer &clock)
{
    return clock.nsecsElapsed() / 1000;
}

} // namespace

ClientGroup::ClientGroup(ConnectionProfile profile, ConnectionContext context, ClientGroupOptions options,
                         ConnectionIds &ids, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_context(std::move(context))
    , m_options{qBound(1, options.count, ClientGroupOptions::mostClients), qMax(0, options.perSecond)}
    , m_ids(ids)
{
    m_status.profile = m_profile.id;
    m_status.count = m_options.count;
    m_status.waiting = m_options.count;
    m_clients.reserve(size_t(m_options.count));
}

ClientGroup::~ClientGroup() = default;

void ClientGroup::start()
{
    m_clock.start();
    if (m_options.perSecond > 0)
        m_pace.start(paceMs, Qt::PreciseTimer, this);
    startMore();
    emit changed();
}

void ClientGroup::send(const MessageDraft &draft)
{
    VariableScope scope = m_context.variables;
    forEachOpen([&](Client &client) -> Result<void> {
        scope.setDynamic(client.dynamic);
        const Result<MessageContent> content = expandedContent(draft, scope);
        client.dynamic = scope.dynamic();
        if (!content)
            return Failure(content.error());
        return sendContent(*client.connection, *content);
    });
}

void ClientGroup::ping()
{
    forEachOpen([](Client &client) { return client.connection->ping(); });
}

void ClientGroup::close(quint16 code, const QString &reason)
{
    m_closing = true;
    m_pace.stop();
    m_status.closed += m_status.waiting;
    m_status.waiting = 0;
    for (const auto &client : m_clients)
        closeClient(*client->connection, code, reason);
    onEnded();
}

void ClientGroup::closeClient(Connection &connection, quint16 code, const QString &reason)
{
    const bool wasConnecting = connection.state() == ConnectionState::Connecting;
    if (const Result<void> done = connection.close(code, reason); !done)
        countError(done.error());
    // One that is given up before it was open has nothing more to tell.
    if (wasConnecting && connection.state() == ConnectionState::Closed) {
        --m_status.connecting;
        ++m_status.closed;
    }
}

bool ClientGroup::isActive() const
{
    return m_status.waiting + m_status.connecting + m_status.open > 0;
}

ClientGroupStatus ClientGroup::status() const
{
    ClientGroupStatus status = m_status;
    status.active = isActive();
    if (status.waiting + status.connecting == 0)
        status.openedIn = m_lastOpening;
    for (const auto &client : m_clients) {
        status.latency.unanswered += client->pairing.pending();
        status.latency.dropped += client->pairing.dropped();
    }
    return status;
}

void ClientGroup::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_pace.timerId())
        startMore();
}

void ClientGroup::startMore()
{
    // A refusal by the own machine is told before open() returns: it must not start the next one inside this one.
    if (std::exchange(m_starting, true))
        return;
    qint64 allowed = m_options.count;
    if (m_options.perSecond > 0) // the first at once
        allowed = qMin(allowed, 1 + m_clock.elapsed() * m_options.perSecond / 1000);
    while (!m_closing && m_status.waiting > 0 && m_started < allowed && m_status.connecting < mostConnecting)
        startNext();
    m_starting = false;
    if (m_status.waiting == 0)
        m_pace.stop();
}

void ClientGroup::startNext()
{
    const int number = ++m_started;
    --m_status.waiting;
    ConnectionContext context = m_context;
    context.variables.setDynamic(DynamicValues(number));
    const Result<ConnectionOptions> options = connectionOptions(m_profile, context);
    const quint32 id = options ? m_ids.next() : 0;
    m_status.connections.append(id);
    if (!options) {
        ++m_status.failed;
        countError(options.error());
        onEnded();
        return;
    }
    ++m_status.connecting;
    auto made = std::make_unique<Client>();
    made->connection = std::make_unique<Connection>(id, *options, m_set);
    made->pairing.setKey(m_profile.pairKey);
    made->dynamic = DynamicValues(number);
    made->startedAt = microseconds(m_clock);
    Client &client = *made;
    m_clients.push_back(std::move(made));
    Connection *connection = client.connection.get();
    connect(connection, &Connection::logged, this,
            [this, &client](const Message &message) { onLogged(client, message); });
    connect(connection, &Connection::opened, this, [this, &client] { onOpened(client); });
    connect(connection, &Connection::failed, this, [this](const Error &error) {
        --m_status.connecting;
        ++m_status.failed;
        countError(error);
        startMore();
        onEnded();
    });
    connect(connection, &Connection::closed, this, [this] {
        --m_status.open;
        ++m_status.closed;
        onEnded();
    });
    connection->open();
}

void ClientGroup::onOpened(const Client &client)
{
    --m_status.connecting;
    ++m_status.open;
    m_lastOpening = microseconds(m_clock);
    m_status.opening.record(m_lastOpening - client.startedAt);
    startMore();
    emit changed();
}

void ClientGroup::onLogged(Client &client, const Message &message)
{
    emit logged(message);
    const bool isContent = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    if (isContent && message.direction == Direction::In) {
        ++m_status.received;
        m_status.receivedBytes += quint64(message.payload.size());
    } else if (isContent) {
        ++m_status.sent;
        m_status.sentBytes += quint64(message.payload.size());
    }
    m_status.latency.record(message, client.pairing);
    emit changed();
}

void ClientGroup::onEnded()
{
    emit changed();
    if (!m_ended && !isActive()) {
        m_ended = true;
        emit ended();
    }
}

void ClientGroup::countError(const Error &error)
{
    for (ClientGroupStatus::Failure &known : m_status.failures) {
        if (known.message == error.message) {
            ++known.count;
            return;
        }
    }
    // What differs for each client would fill the list: the last place takes the rest.
    if (m_status.failures.size() < ClientGroupStatus::mostFailures)
        m_status.failures.append({error.message, 1});
    else
        ++m_status.failures.last().count;
}

template <typename F>
void ClientGroup::forEachOpen(F &&action)
{
    for (const auto &client : m_clients) {
        if (client->connection->state() != ConnectionState::Open)
            continue;
        if (const Result<void> done = action(*client); !done)
            countError(done.error());
    }
    emit changed();
}

} // namespace wsw
