// SPDX-License-Identifier: MIT
#include "websocket/qt/qtconnectionengine.h"

#include <QMetaMethod>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QWebSocketHandshakeOptions>

#include "websocket/closecode.h"
#include "websocket/engine/certificatecheck.h"
#include "websocket/engine/networkproxy.h"
#include "websocket/engine/socketerror.h"
#include "websocket/engine/tlsconfiguration.h"
#include "websocket/qt/clientrequest.h"

namespace wsw {

namespace {

/// QWebSocket says the status of a refusal only in its error string.
std::optional<std::pair<int, QString>> refusalStatus(const QString &errorString)
{
    // Of 400, and of nothing else, it says no more than this.
    if (errorString.contains(QLatin1String("Unknown error condition")))
        return std::pair{400, QStringLiteral("Bad Request")};
    static const QRegularExpression pattern(QStringLiteral("status code: (\\d{3})(?: \\(([^)]*)\\))?"));
    const QRegularExpressionMatch match = pattern.match(errorString);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair{match.captured(1).toInt(), match.captured(2)};
}

/// "QWebSocketPrivate::processHandshake: Invalid statusline…": what follows the function's name is for people.
QString withoutFunctionName(const QString &errorString)
{
    static const QRegularExpression prefix(QStringLiteral("^\\w+::\\w+:\\s*"));
    QString text = errorString;
    text.remove(prefix);
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QtConnectionEngine::QtConnectionEngine()
{
    m_handshake.engine = QStringLiteral("qt");
}

QtConnectionEngine::QtConnectionEngine(std::unique_ptr<QWebSocket> socket, QTcpSocket *tcp, const Limits &limits)
    : m_socket(std::move(socket))
    , m_tcp(tcp)
    , m_phase(Phase::Open)
{
    m_socket->setParent(nullptr);
    attachSocket(limits);
    tapDataProcessor();
}

QtConnectionEngine::~QtConnectionEngine()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // A QWebSocket that dies with unsent data leaves its QTcpSocket behind: empty it first.
    if (m_tcp)
        m_tcp->abort();
    m_socket->abort();
    m_socket.reset();
    delete m_tcp;
}

void QtConnectionEngine::attachSocket(const Limits &limits)
{
    // Cut into frames, a long text can be split inside a character, which receivers that decode frame by frame refuse.
    m_socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    const quint64 limit = std::min(quint64(limits.maxMessage), QWebSocket::maxIncomingMessageSize());
    m_socket->setMaxAllowedIncomingMessageSize(limit);
    m_socket->setMaxAllowedIncomingFrameSize(std::min(limit, QWebSocket::maxIncomingFrameSize()));

    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &text) { receiveNow(MessageKind::Text, text.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &data) { receiveNow(MessageKind::Binary, data); });
    connect(m_socket.get(), &QWebSocket::pong, this,
            [this](quint64, const QByteArray &payload) { receiveNow(MessageKind::Pong, payload); });
    m_highWaterMark = limits.highWaterMark;
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] {
        if (m_backlogHigh && m_socket->bytesToWrite() < m_highWaterMark / 2) {
            m_backlogHigh = false;
            emit drained();
        }
    });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &QtConnectionEngine::onDisconnected);
    connect(m_socket.get(), &QWebSocket::aboutToClose, this, [this] {
        if (!m_tapped && !m_ourClose && !m_aborted)
            onCloseFrame();
    });
}

void QtConnectionEngine::tapDataProcessor()
{
    const QObjectList children = m_socket->children();
    for (QObject *child : children) {
        const QMetaObject *meta = child->metaObject();
        if (qstrcmp(meta->className(), "QWebSocketDataProcessor") != 0)
            continue;
        const auto tap = [&](const char *signal, const char *slot) {
            const int from = meta->indexOfSignal(signal);
            const int to = metaObject()->indexOfSlot(slot);
            return from >= 0 && to >= 0 && connect(child, meta->method(from), this, metaObject()->method(to));
        };
        m_tapped = tap("closeReceived(QWebSocketProtocol::CloseCode,QString)", "onCloseFrame()")
                   && tap("errorEncountered(QWebSocketProtocol::CloseCode,QString)", "onProtocolError()");
        tap("pingReceived(QByteArray)", "onPingFrame(QByteArray)");
    }
}

Result<void> QtConnectionEngine::configure(const ConnectionOptions &options)
{
    if (options.url.scheme() == QLatin1String("wss")) {
        const Result<QSslConfiguration> tls = tlsConfiguration(options.tls);
        if (!tls)
            return Failure(tls.error());
        m_socket->setSslConfiguration(*tls);
    }
    Result<QNetworkProxy> proxy = networkProxy(options.proxy);
    if (!proxy)
        return Failure(proxy.error());
    m_socket->setProxy(*proxy);
    return {};
}

void QtConnectionEngine::open(const ConnectionOptions &options)
{
    m_options = options;
    m_phase = Phase::Opening;
    m_socket = std::make_unique<QWebSocket>(options.origin);
    attachSocket(options.limits);
    connect(m_socket.get(), &QWebSocket::connected, this, &QtConnectionEngine::onConnected);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, &QtConnectionEngine::onOpeningFailed);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this,
            &QtConnectionEngine::onOpeningFailed);
#endif
    connect(m_socket.get(), &QWebSocket::sslErrors, this, &QtConnectionEngine::onSslErrors);

    const Result<QNetworkRequest> request = clientRequest(options);
    if (!request) {
        failLater(request.error());
        return;
    }
    if (const Result<void> configured = configure(options); !configured) {
        failLater(configured.error());
        return;
    }
    QWebSocketHandshakeOptions handshake;
    handshake.setSubprotocols(options.subprotocols);
    m_socket->open(*request, handshake);
    // QWebSocket made the socket just now; it begins with TLS in a later turn of the event loop.
    if (auto *tls = m_socket->findChild<QSslSocket *>())
        tls->setPeerVerifyName(options.tls.serverName); // of SNI, too
    tapDataProcessor();
}

void QtConnectionEngine::send(MessageKind kind, const QByteArray &payload, bool)
{
    if (kind == MessageKind::Text)
        m_socket->sendTextMessage(QString::fromUtf8(payload));
    else if (kind == MessageKind::Binary)
        m_socket->sendBinaryMessage(payload);
    else
        m_socket->ping(payload);
    if (payload.size() > 0 && m_socket->bytesToWrite() > m_highWaterMark)
        m_backlogHigh = true;
}

void QtConnectionEngine::receiveNow(MessageKind kind, const QByteArray &payload)
{
    // QWebSocket doesn't tell where a read ends: the turn of the event loop stands for it.
    if (m_receiveTime == 0) {
        m_receiveTime = currentTime();
        QMetaObject::invokeMethod(
            this, [this] { m_receiveTime = 0; }, Qt::QueuedConnection);
    }
    receive(kind, payload);
}

void QtConnectionEngine::close(quint16 code, const QString &reason)
{
    m_ourClose = CloseInfo{code, reason, ClosedBy::Us};
    m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void QtConnectionEngine::abort()
{
    m_aborted = true;
    if (m_phase == Phase::Opening)
        m_phase = Phase::Ended;
    if (!m_socket)
        return;
    if (m_tcp)
        m_tcp->abort();
    m_socket->abort();
}

qint64 QtConnectionEngine::bytesToWrite() const
{
    return m_socket ? m_socket->bytesToWrite() : 0;
}

void QtConnectionEngine::onConnected()
{
    if (m_phase != Phase::Opening)
        return;
    m_tcp = m_socket->findChild<QTcpSocket *>();
    if (m_tcp)
        m_tcp->setSocketOption(QAbstractSocket::LowDelayOption, m_options.tcpNoDelay ? 1 : 0);
    m_phase = Phase::Open;
    OpenInfo info = clientOpenInfo(m_options.url, m_socket->peerAddress(), m_socket->peerPort());
    info.subprotocol = m_socket->subprotocol();
    if (const auto *tls = qobject_cast<QSslSocket *>(m_tcp))
        describeTls(tls->sslConfiguration(), m_handshake);
    info.handshake = m_handshake;
    emit opened(info);
}

void QtConnectionEngine::onOpeningFailed()
{
    if (m_phase != Phase::Opening)
        return;
    // QWebSocket gives ConnectionRefusedError to whatever it dislikes in the handshake; the TCP socket knows better.
    const auto *tcp = m_socket->findChild<QTcpSocket *>();
    const auto tcpError = tcp ? tcp->error() : QAbstractSocket::UnknownSocketError;
    const QString text = withoutFunctionName(m_socket->errorString());
    if (const auto status = refusalStatus(text)) {
        failLater(refusedError(status->first, status->second, m_options.url));
    } else if (m_certificateError) {
        failLater(*m_certificateError);
    } else if (tcpError == QAbstractSocket::UnknownSocketError) {
        failLater({ErrorCode::NotWebSocket,
                   tr("%1 did not answer as a WebSocket server does (%2). Check address, path and port.")
                       .arg(m_options.url.toDisplayString(), text)});
    } else {
        failLater(connectError(tcpError, text, m_options));
    }
}

void QtConnectionEngine::onSslErrors(const QList<QSslError> &errors)
{
    const CertificateVerdict verdict =
        judgeCertificate(*m_socket->findChild<QSslSocket *>(), errors, m_options, m_handshake);
    if (!verdict.accepted) {
        m_certificateError = verdict.said;
        return;
    }
    // With the list, never without: the call without arguments would also cover whatever comes later.
    m_socket->ignoreSslErrors(errors);
    emit warned(verdict.said);
}

void QtConnectionEngine::failLater(const Error &error)
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    // QWebSocket stays Connecting after a refusal until it is aborted, which must not happen inside its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            m_socket->abort();
            if (!m_aborted)
                emit failed(error);
        },
        Qt::QueuedConnection);
}

// QWebSocket heard of it before us and has taken code and reason over.
CloseInfo QtConnectionEngine::closeOfSocket(ClosedBy by) const
{
    return {quint16(m_socket->closeCode()), m_socket->closeReason(), by};
}

void QtConnectionEngine::onCloseFrame()
{
    if (!m_peerClose)
        m_peerClose = closeOfSocket(ClosedBy::Peer);
}

void QtConnectionEngine::onProtocolError()
{
    if (!m_protocolError)
        m_protocolError = closeOfSocket(ClosedBy::Us);
}

void QtConnectionEngine::onPingFrame(QByteArray payload)
{
    receiveNow(MessageKind::Ping, payload);
}

void QtConnectionEngine::onDisconnected()
{
    if (m_phase == Phase::Opening) {
        // Later: a QSslSocket is disconnected first and tells the reason then.
        QMetaObject::invokeMethod(this, &QtConnectionEngine::onOpeningFailed, Qt::QueuedConnection);
        return;
    }
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Ended;
    // Later: QWebSocket drops TCP from within the very signals that tell us of the close frame.
    QMetaObject::invokeMethod(this, &QtConnectionEngine::reportClosed, Qt::QueuedConnection);
}

void QtConnectionEngine::reportClosed()
{
    if (m_ourClose) {
        emit closed(*m_ourClose);
    } else if (m_protocolError) {
        emit warned(
            {ErrorCode::ProtocolError, tr("The peer broke the protocol: %1. The connection was closed with code %2.")
                                           .arg(m_protocolError->reason)
                                           .arg(m_protocolError->code)});
        emit closed(*m_protocolError);
    } else if (m_peerClose) {
        emit closed(*m_peerClose);
    } else if (m_aborted) {
        emit closed({abnormalCode, tr("dropped without a close frame"), ClosedBy::Us});
    } else {
        emit closed({abnormalCode, {}, ClosedBy::Abnormal});
    }
}

} // namespace wsw
