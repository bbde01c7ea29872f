// SPDX-License-Identifier: MIT
#include "websocket/connection.h"

#include <QThread>
#include <QTimerEvent>

#include "websocket/closecode.h"
#include "websocket/connectionengine.h"
#include "websocket/engine/networkproxy.h"
#include "websocket/engines.h"

namespace wsw {

namespace {
constexpr std::chrono::seconds closeDeadline{5};
} // namespace

Connection::Connection(quint32 id, ConnectionOptions options, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_role(Role::Client)
    , m_options(std::move(options))
    , m_limits(m_options.limits)
{
    m_clock.start();
    if (m_options.pingInterval.count() > 0)
        makeKeepAlive();
}

Connection::Connection(quint32 id, ConnectionOptions options, ConnectionSet &set, QObject *parent)
    : Connection(id, std::move(options), parent)
{
    m_set = &set;
}

Connection::Connection(quint32 id, std::unique_ptr<ConnectionEngine> engine, OpenInfo info, const Limits &limits,
                       bool recordFrames, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_role(Role::Server)
    , m_limits(limits)
    , m_info(std::move(info))
    , m_state(ConnectionState::Open)
    , m_engine(std::move(engine))
{
    m_clock.start();
    attachEngine(recordFrames);
}

Connection::~Connection() = default;

void Connection::attachEngine(bool recordFrames)
{
    connect(m_engine.get(), &ConnectionEngine::opened, this, &Connection::onOpened);
    m_engine->setReceiver([this](MessageKind kind, const QByteArray &payload) { onReceived(kind, payload); });
    connect(m_engine.get(), &ConnectionEngine::closed, this, &Connection::onClosed);
    connect(m_engine.get(), &ConnectionEngine::failed, this, &Connection::onFailed);
    connect(m_engine.get(), &ConnectionEngine::warned, this, &Connection::logError);
    connect(m_engine.get(), &ConnectionEngine::drained, this, [this] {
        m_backlogHigh = false;
        if (m_backPressure)
            hold(false);
        emit backlogDrained();
    });
    if (recordFrames) {
        m_engine->setFrameReceiver([this](Direction direction, const FrameInfo &frame) {
            emit logged(frameMessage(m_id, now(), direction, frame));
        });
    }
}

bool Connection::isActive() const
{
    return m_state == ConnectionState::Connecting || m_state == ConnectionState::Open
           || m_state == ConnectionState::Closing;
}

qint64 Connection::bytesToWrite() const
{
    return m_engine ? m_engine->bytesToWrite() : 0;
}

void Connection::open()
{
    Q_ASSERT(thread() == QThread::currentThread());
    Q_ASSERT(m_role == Role::Client);
    if (isActive())
        return;
    m_pendingPings.clear();
    m_lost = false;
    m_counters = {};
    m_backlogHigh = false;
    m_readingHeld = false;
    m_failedHandshake = {};
    setState(ConnectionState::Connecting);
    Result<std::unique_ptr<ConnectionEngine>> engine = makeConnectionEngine(m_options, m_set);
    if (!engine) {
        m_engine.reset();
        QMetaObject::invokeMethod(
            this, [this, error = engine.error()] { onFailed(error); }, Qt::QueuedConnection);
        return;
    }
    m_engine = std::move(*engine);
    attachEngine(m_options.recordFrames);
    if (m_options.connectTimeout.count() > 0)
        m_deadline.start(int(m_options.connectTimeout.count()), this);
    if (m_options.proxy.kind == ProxyKind::System)
        querySystemProxy();
    else
        openThrough(m_options.proxy);
}

void Connection::querySystemProxy()
{
    m_proxyQuery = std::make_unique<QFutureWatcher<ProxyOptions>>();
    connect(m_proxyQuery.get(), &QFutureWatcher<ProxyOptions>::finished, this, [this] {
        if (m_state == ConnectionState::Connecting) // not aborted, and not too late
            openThrough(m_proxyQuery->result());
    });
    m_proxyQuery->setFuture(systemProxy(m_options.url));
}

void Connection::hold(bool held)
{
    m_readingHeld = m_engine->holdReading(held) && held;
}

void Connection::openThrough(const ProxyOptions &proxy)
{
    ConnectionOptions options = m_options;
    options.proxy = proxy;
    m_engine->open(options);
}

Result<void> Connection::sendText(const QByteArray &utf8, bool compress)
{
    if (!utf8.isValidUtf8()) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The text is not valid UTF-8 and was not sent. Send it as a binary message."));
    }
    return send(MessageKind::Text, utf8, compress);
}

Result<void> Connection::sendBinary(const QByteArray &data, bool compress)
{
    return send(MessageKind::Binary, data, compress);
}

Result<void> Connection::send(MessageKind kind, const QByteArray &data, bool compress)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_state != ConnectionState::Open) {
        return failure(ErrorCode::NotOpen, tr("Nothing was sent: the connection is not open. Connect first."));
    }
    const qint64 backlog = m_engine->bytesToWrite();
    if (backlog > 0 && backlog + data.size() > m_limits.maxSendBacklog) {
        m_engine->expectDrained();
        return failure(ErrorCode::BacklogFull,
                       tr("Nothing was sent: the peer does not read, and %1 bytes wait already (limit %2). Wait, or "
                          "disconnect it.")
                           .arg(backlog)
                           .arg(m_limits.maxSendBacklog));
    }
    m_engine->send(kind, data, compress);
    if (kind == MessageKind::Text || kind == MessageKind::Binary) {
        ++m_counters.sent;
        m_counters.sentBytes += quint64(data.size());
    }
    log(Direction::Out, kind, data);
    if (!m_backlogHigh && backlog + data.size() > m_limits.highWaterMark
        && m_engine->bytesToWrite() > m_limits.highWaterMark) {
        m_backlogHigh = true;
        if (m_backPressure)
            hold(true);
        emit backlogRose(m_engine->bytesToWrite());
    }
    return {};
}

Result<void> Connection::close(quint16 code, const QString &reason)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_state == ConnectionState::Connecting) {
        abort();
        return {};
    }
    if (m_state != ConnectionState::Open)
        return {};
    if (Result<void> checked = checkClose(code, reason); !checked)
        return checked;
    setState(ConnectionState::Closing);
    stopKeepAlive();
    startCloseDeadline();
    m_engine->close(code, reason);
    m_closingBacklog = m_engine->bytesToWrite();
    return {};
}

void Connection::abort()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_engine)
        m_engine->abort();
    if (m_state == ConnectionState::Connecting) {
        m_deadline.stop();
        setState(ConnectionState::Closed);
    }
}

void Connection::setState(ConnectionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

qint64 Connection::now() const
{
    const qint64 time = m_engine ? m_engine->receiveTime() : 0;
    return time != 0 ? time : currentTime();
}

void Connection::log(Direction direction, MessageKind kind, const QByteArray &payload, quint32 detail)
{
    emit logged(Message{now(), m_id, direction, kind, detail, payload});
}

void Connection::logError(const Error &error)
{
    emit logged(errorMessage(m_id, error));
}

void Connection::logOpen()
{
    emit logged(openMessage(m_id, m_info));
}

void Connection::onOpened(const OpenInfo &info)
{
    m_deadline.stop();
    m_info = info;
    m_info.name = m_options.name;
    if (m_keepAlive)
        m_keepAlive->interval.start(m_options.pingInterval);
    logOpen();
    if (!m_options.subprotocols.isEmpty() && info.subprotocol.isEmpty()) {
        logError({ErrorCode::Unsupported,
                  tr("The server chose none of the subprotocols that were offered (%1). It may not understand what is "
                     "sent.")
                      .arg(m_options.subprotocols.join(QLatin1String(", ")))});
    }
    setState(ConnectionState::Open);
    emit opened(m_info);
}

void Connection::onReceived(MessageKind kind, const QByteArray &payload)
{
    if (kind == MessageKind::Pong) {
        onPong(payload);
        return;
    }
    const Message message{now(), m_id, Direction::In, kind, 0, payload};
    if (kind == MessageKind::Ping) {
        ++m_counters.receivedPings;
        emit logged(message);
        return;
    }
    ++m_counters.received;
    m_counters.receivedBytes += quint64(payload.size());
    emit logged(message);
    if (m_state == ConnectionState::Open)
        emit messageReceived(message);
}

void Connection::onClosed(const CloseInfo &info)
{
    m_deadline.stop();
    stopKeepAlive();
    CloseInfo result = info;
    if (m_lost)
        result.by = ClosedBy::Abnormal;
    emit logged(closeMessage(m_id, result));
    setState(ConnectionState::Closed);
    emit closed(result);
}

void Connection::onFailed(const Error &error)
{
    if (m_state != ConnectionState::Connecting)
        return;
    m_deadline.stop();
    if (m_engine)
        m_failedHandshake = m_engine->handshake();
    emit logged(errorMessage(m_id, error, m_failedHandshake));
    setState(ConnectionState::Failed);
    emit failed(error);
}

void Connection::startCloseDeadline()
{
    m_deadline.start(int(std::chrono::milliseconds(closeDeadline).count()), this);
}

void Connection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_deadline.timerId())
        return;
    m_deadline.stop();
    onDeadline();
}

void Connection::onDeadline()
{
    if (m_state == ConnectionState::Connecting) {
        m_engine->abort();
        onFailed({ErrorCode::Timeout,
                  tr("%1 did not complete the opening handshake within %2 s. Check the address, or allow more time.")
                      .arg(m_options.url.toDisplayString())
                      .arg(double(m_options.connectTimeout.count()) / 1000.0)});
        return;
    }
    // Closing: what was sent before the close frame may take its time, as long as the peer takes it at all.
    const qint64 backlog = m_engine->bytesToWrite();
    if (backlog > 0 && backlog < m_closingBacklog) {
        m_closingBacklog = backlog;
        startCloseDeadline();
        return;
    }
    m_engine->abort();
}

} // namespace wsw
