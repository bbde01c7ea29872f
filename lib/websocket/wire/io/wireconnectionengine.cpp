// SPDX-License-Identifier: MIT
#include "websocket/wire/io/wireconnectionengine.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimerEvent>

#include "websocket/client/connectionset.h"
#include "websocket/closecode.h"
#include "websocket/engine/socketerror.h"
#include "websocket/wire/io/clientopening.h"
#include "websocket/wire/io/outgoinggate.h"
#include "websocket/wire/io/sockettransport.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>

#include "websocket/wire/io/epollset.h"
#include "websocket/wire/io/epolltransport.h"
#endif

namespace wsw::wire {

namespace {

/// How long the peer's end of the stream is awaited once the protocol is over. A client leaves it to the server to end
/// TCP first (RFC 6455 section 7.1.1); whoever failed the connection reads on, so that the close frame is not lost to
/// a reset.
constexpr std::chrono::milliseconds endTimeout{1000};
/// What must come of a frame within Limits::stallTimeout, in bytes.
constexpr quint64 leastProgress = 1024;
constexpr qint64 collectedOutput = 64 * 1024;

} // namespace

Endpoint::Settings endpointSettings(Role role, const Limits &limits, const CompressionOptions &compression,
                                    const std::optional<DeflateParameters> &agreed, bool tellsFrames)
{
    Endpoint::Settings settings;
    settings.role = role;
    settings.maxMessage = limits.maxMessage;
    settings.maxFrame = limits.maxFrame;
    settings.tellsFrames = tellsFrames;
    settings.deflate = agreed;
    settings.deflateLevel = compression.level;
    settings.deflateThreshold = compression.threshold;
    return settings;
}

WireConnectionEngine::WireConnectionEngine(ConnectionSet *set)
    : m_set(set)
{
}

WireConnectionEngine::WireConnectionEngine(std::unique_ptr<Transport> transport, const Endpoint::Settings &settings,
                                           const Limits &limits, const QByteArray &unsent, const QByteArray &early)
    : m_role(Role::Server)
{
    start(std::move(transport), settings, limits);
    if (!unsent.isEmpty())
        output(unsent);
    if (early.isEmpty())
        return;
    m_heldBytes = early;
    m_transport->holdReading(true);
    QMetaObject::invokeMethod(this, &WireConnectionEngine::receiveHeld, Qt::QueuedConnection);
}

WireConnectionEngine::~WireConnectionEngine() = default;

void WireConnectionEngine::start(std::unique_ptr<Transport> transport, const Endpoint::Settings &settings,
                                 const Limits &limits)
{
    m_transport = std::move(transport);
    m_endpoint = std::make_unique<Endpoint>(settings, static_cast<EndpointListener &>(*this));
    m_highWaterMark = limits.highWaterMark;
    m_stallTimeout = limits.stallTimeout;
    m_phase = Phase::Open;
    m_transport->setListener(this);
}

bool WireConnectionEngine::setFrameReceiver(FrameReceiver receiver)
{
    m_frameReceiver = std::move(receiver);
    return true;
}

void WireConnectionEngine::open(const ConnectionOptions &options)
{
    m_options = std::make_unique<ConnectionOptions>(options);
    m_phase = Phase::Opening;
    m_opening = std::make_unique<ClientOpening>(options);
    connect(m_opening.get(), &ClientOpening::opened, this, &WireConnectionEngine::onOpened);
    connect(m_opening.get(), &ClientOpening::warned, this, &WireConnectionEngine::warned);
    connect(m_opening.get(), &ClientOpening::failed, this, [this](const Error &error) {
        m_phase = Phase::Ended;
        emit ConnectionEngine::failed(error);
    });
    m_opening->start();
}

std::unique_ptr<Transport> WireConnectionEngine::transportFor(std::unique_ptr<QTcpSocket> socket) const
{
#ifdef Q_OS_LINUX
    const bool isPlain = !qobject_cast<QSslSocket *>(socket.get()) && socket->proxy().type() == QNetworkProxy::NoProxy;
    if (m_set && m_set->epollSet()->isValid() && isPlain) {
        // A descriptor of our own for the same connection: the socket closes its one when it goes.
        const int descriptor = fcntl(int(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
        if (descriptor >= 0) {
            auto transport = std::make_unique<EpollTransport>(descriptor, *m_set->epollSet());
            if (transport->isValid()) {
                socket->disconnect();
                socket->abort();
                socket.release()->deleteLater(); // it is telling us of its bytes
                return transport;
            }
        }
    }
#endif
    return std::make_unique<SocketTransport>(std::move(socket));
}

void WireConnectionEngine::onOpened()
{
    std::unique_ptr<QTcpSocket> socket = m_opening->takeSocket();
    OpenInfo info = clientOpenInfo(m_options->url, socket->peerAddress(), socket->peerPort());
    info.subprotocol = m_opening->outcome().subprotocol;
    info.handshake = m_opening->handshake();
    start(transportFor(std::move(socket)),
          endpointSettings(m_role, m_options->limits, m_options->compression, m_opening->outcome().deflate,
                           m_options->recordFrames),
          m_options->limits);
    emit opened(info);
    QByteArray early = m_opening->early();
    bytesReceived(early.data(), early.size());
    // More may have come to the socket while nobody listened.
    if (!m_held && m_phase == Phase::Open)
        m_transport->holdReading(false);
}

HandshakeInfo WireConnectionEngine::handshake() const
{
    return m_opening ? m_opening->handshake() : HandshakeInfo();
}

void WireConnectionEngine::send(MessageKind kind, const QByteArray &payload, bool compress)
{
    if (m_phase == Phase::Open)
        m_endpoint->send(kind, payload, compress);
}

void WireConnectionEngine::close(quint16 code, const QString &reason)
{
    if (m_phase != Phase::Open)
        return;
    m_endpoint->sendClose(code, reason);
    // The peer's answer must not be held up.
    if (m_held)
        holdReading(false);
}

void WireConnectionEngine::abort()
{
    if (m_phase == Phase::Opening) {
        m_phase = Phase::Ended;
        m_opening->disconnect(this);
        m_opening.release()->deleteLater();
        return;
    }
    if (m_phase != Phase::Open && m_phase != Phase::Ending)
        return;
    const CloseInfo info = m_endpoint->isOpen()
                               ? CloseInfo{abnormalCode, tr("dropped without a close frame"), ClosedBy::Us}
                               : m_endpoint->closeInfo();
    end(info);
}

qint64 WireConnectionEngine::bytesToWrite() const
{
    return m_out.size() + (m_transport ? m_transport->bytesToWrite() : 0);
}

bool WireConnectionEngine::holdReading(bool held)
{
    if (m_held == held)
        return true;
    m_held = held;
    if (m_phase != Phase::Open)
        return true;
    if (held) {
        m_endpoint->stopReceiving();
        m_transport->holdReading(true);
    } else {
        QMetaObject::invokeMethod(this, &WireConnectionEngine::receiveHeld, Qt::QueuedConnection);
    }
    return true;
}

void WireConnectionEngine::receiveHeld()
{
    if (m_held || m_phase != Phase::Open)
        return;
    QByteArray bytes = std::exchange(m_heldBytes, {});
    receiveBytes(bytes.data(), bytes.size());
    if (!m_held)
        m_transport->holdReading(false);
}

void WireConnectionEngine::bytesReceived(char *data, qsizetype size)
{
    if (m_held && m_phase == Phase::Open)
        m_heldBytes.append(data, size);
    else
        receiveBytes(data, size);
}

void WireConnectionEngine::receiveBytes(char *data, qsizetype size)
{
    if (m_phase != Phase::Open)
        return; // failed, or closed: what still comes is of no interest
    m_receiveTime = currentTime();
    m_receiving = true;
    const qsizetype taken = m_endpoint->receive(data, size);
    m_receiving = false;
    m_receiveTime = 0;
    if (taken < size)
        m_heldBytes = QByteArray(data + taken, size - taken);
    flush();
    watchFrame();
}

void WireConnectionEngine::watchFrame()
{
    if (m_phase != Phase::Open || m_frameTimer.isActive() || m_stallTimeout.count() <= 0 || !m_endpoint->isMidFrame())
        return;
    m_watchedFrame = m_endpoint->frameOffset();
    m_watchedBytes = m_endpoint->bytesReceived();
    m_frameTimer.start(int(m_stallTimeout.count()), this);
}

void WireConnectionEngine::checkFrame()
{
    m_frameTimer.stop();
    const bool isSame = m_endpoint->isMidFrame() && m_endpoint->frameOffset() == m_watchedFrame;
    if (isSame && !m_held && m_endpoint->bytesReceived() - m_watchedBytes < leastProgress)
        m_endpoint->failStalled();
    watchFrame();
}

void WireConnectionEngine::output(const QByteArray &bytes)
{
    m_out.append(bytes);
    if (m_gate)
        m_gate->queued(bytes.size());
    if (!m_receiving || m_out.size() > collectedOutput)
        flush();
    m_backlogHigh = m_backlogHigh || bytesToWrite() > m_highWaterMark;
}

void WireConnectionEngine::flush()
{
    while (!m_out.isEmpty() && !m_blocked) {
        QByteArrayView piece = m_out.front();
        if (m_gate) {
            piece = piece.first(std::min<qsizetype>(piece.size(), m_gate->allowance()));
            if (piece.isEmpty()) {
                if (const int wait = m_gate->wait(); wait >= 0)
                    m_gateTimer.start(wait, this);
                return;
            }
        }
        const qsizetype written = m_transport->write(piece);
        m_out.consume(written);
        if (m_gate)
            m_gate->sent(written);
        m_blocked = written < piece.size();
    }
    if (m_phase == Phase::Ending)
        endWhenFlushed();
}

void WireConnectionEngine::roomMade()
{
    m_blocked = false;
    flush();
    if (m_backlogHigh && bytesToWrite() < m_highWaterMark / 2) {
        m_backlogHigh = false;
        emit drained();
    }
}

void WireConnectionEngine::streamEnded(const QString &error)
{
    if (m_phase != Phase::Open && m_phase != Phase::Ending)
        return;
    m_held = false;
    if (!m_heldBytes.isEmpty())
        receiveHeld();
    m_endpoint->endReceiving();
    if (m_endpoint->awaitsClose()) {
        emit warned({ErrorCode::ConnectionLost,
                     tr("The peer ended TCP without answering our close frame, as it should (RFC 6455 5.5.1).")});
    }
    CloseInfo info = m_endpoint->closeInfo();
    if (info.by == ClosedBy::Abnormal)
        info.reason = error;
    end(info);
}

void WireConnectionEngine::messageReceived(MessageKind kind, const QByteArray &payload)
{
    receive(kind, payload);
}

void WireConnectionEngine::frameSeen(Direction direction, const FrameInfo &frame)
{
    if (m_frameReceiver)
        m_frameReceiver(direction, frame);
}

void WireConnectionEngine::closingEnded()
{
    m_phase = Phase::Ending;
}

void WireConnectionEngine::failed(const ProtocolError &error)
{
    m_phase = Phase::Ending;
    emit warned(toError(error));
    if (!m_receiving)
        flush();
}

void WireConnectionEngine::endWhenFlushed()
{
    if (!m_endTimer.isActive())
        m_endTimer.start(int(endTimeout.count()), this);
    if (!m_out.isEmpty() || m_finished)
        return;
    m_finished = true;
    // Whoever failed the connection does not wait for the peer; else it is the server that ends TCP.
    if (m_endpoint->hasFailed() || m_role == Role::Server)
        m_transport->finish();
}

void WireConnectionEngine::end(const CloseInfo &info, TcpEnd how)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_endpoint->stopReceiving();
    m_transport->drop(how);
    m_frameTimer.stop();
    m_endTimer.stop();
    m_gateTimer.stop();
    m_out.clear();
    QMetaObject::invokeMethod(
        this, [this, info] { emit closed(info); }, Qt::QueuedConnection);
}

void WireConnectionEngine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_frameTimer.timerId()) {
        checkFrame();
    } else if (event->timerId() == m_gateTimer.timerId()) {
        m_gateTimer.stop();
        flush();
    } else if (event->timerId() == m_endTimer.timerId()) {
        end(m_endpoint->closeInfo());
    }
}

} // namespace wsw::wire
