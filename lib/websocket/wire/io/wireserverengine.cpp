// SPDX-License-Identifier: MIT
#include "websocket/wire/io/wireserverengine.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimerEvent>

#include <utility>

#include "websocket/engine/socketerror.h"
#include "websocket/wire/io/sockettransport.h"
#include "websocket/wire/io/wireconnectionengine.h"

#ifdef Q_OS_LINUX
#include "websocket/wire/io/epollset.h"
#include "websocket/wire/io/epolltransport.h"
#endif

namespace wsw::wire {

namespace {
constexpr int listenBacklog = 4096; // the system's own limit may be lower
/// How long a refused peer may take to read its answer and go.
constexpr std::chrono::milliseconds refusalTimeout{2000};
} // namespace

/// A QTcpServer that hands out bare descriptors.
class WireServerEngine::Listener final : public QTcpServer
{
public:
    explicit Listener(WireServerEngine &engine)
        : m_engine(engine)
    {
        setListenBacklogSize(listenBacklog);
        setProxy(QNetworkProxy::NoProxy);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_engine.onIncoming(descriptor); }

private:
    WireServerEngine &m_engine;
};

WireServerEngine::WireServerEngine(const ServerOptions &options, bool portable)
    : m_options(options)
    , m_portable(portable)
    , m_certificate(options.tls)
{
}

WireServerEngine::~WireServerEngine() = default;

Result<quint16> WireServerEngine::listen(const QHostAddress &address, quint16 port)
{
    if (m_options.tls.isEnabled()) {
        if (const Result<void> loaded = m_certificate.load(); !loaded)
            return Failure(loaded.error());
    }
    auto listener = std::make_unique<Listener>(*this);
    if (!listener->listen(address, port))
        return Failure(listenError(listener->serverError(), listener->errorString(), address.toString(), port));
    m_listeners.push_back(std::move(listener));
    return m_listeners.back()->serverPort();
}

void WireServerEngine::stopListening()
{
    // Later: it may be one of them that hands out a peer just now.
    for (std::unique_ptr<Listener> &listener : m_listeners) {
        listener->close();
        listener->setParent(this);
        listener.release()->deleteLater();
    }
    m_listeners.clear();
    m_deadline.stop();
    for (auto &[id, pending] : m_openings)
        pending.opening->abandon();
    // Later: it may be one of them that a hook is asked about just now.
    auto abandoned = std::make_shared<std::map<quint64, Pending>>(std::exchange(m_openings, {}));
    QMetaObject::invokeMethod(
        this, [abandoned] { abandoned->clear(); }, Qt::QueuedConnection);
}

bool WireServerEngine::isListening() const
{
    return !m_listeners.empty();
}

std::unique_ptr<ConnectionEngine> WireServerEngine::takeConnection()
{
    return std::move(m_accepted);
}

void WireServerEngine::onIncoming(qintptr descriptor)
{
    if (m_options.tls.isEnabled())
        beginTls(descriptor);
    else
        beginPlain(descriptor);
}

void WireServerEngine::beginPlain(qintptr descriptor)
{
#ifdef Q_OS_LINUX
    if (!m_portable) {
        if (!m_epoll)
            m_epoll = std::make_unique<EpollSet>();
        auto transport = std::make_unique<EpollTransport>(int(descriptor), *m_epoll);
        quint16 port = 0;
        const QHostAddress address = transport->peerAddress(&port);
        if (transport->isValid())
            begin(std::move(transport), address, port);
        return;
    }
#endif
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QHostAddress address = socket->peerAddress();
    const quint16 port = socket->peerPort();
    begin(std::make_unique<SocketTransport>(std::move(socket)), address, port);
}

void WireServerEngine::beginTls(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (const std::optional<Error> stale = m_certificate.refresh())
        warnLater(*stale);
    socket->setSslConfiguration(m_certificate.configuration());
    socket->startServerEncryption();
    const QHostAddress address = socket->peerAddress();
    const quint16 port = socket->peerPort();
    begin(std::make_unique<SocketTransport>(std::move(socket)), address, port);
}

void WireServerEngine::begin(std::unique_ptr<Transport> transport, const QHostAddress &address, quint16 port)
{
    const quint64 id = ++m_lastOpening;
    auto opening = std::make_unique<ServerOpening>(id, std::move(transport), address, port, m_options.limits.maxHead,
                                                   static_cast<ServerOpeningListener &>(*this));
    m_openings.emplace(id, Pending{QDeadlineTimer(m_options.handshakeTimeout), std::move(opening)});
    if (!m_deadline.isActive())
        startDeadline();
}

void WireServerEngine::startDeadline()
{
    m_deadline.stop();
    if (!m_openings.empty())
        m_deadline.start(int(std::max<qint64>(1, m_openings.begin()->second.deadline.remainingTime())), this);
}

void WireServerEngine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_deadline.timerId())
        return;
    while (!m_openings.empty() && m_openings.begin()->second.deadline.hasExpired()) {
        // Once more, under a new id at the end: it may still have to take its refusal.
        auto node = m_openings.extract(m_openings.begin());
        node.mapped().deadline = QDeadlineTimer(refusalTimeout);
        ServerOpening &opening = *node.mapped().opening;
        node.key() = opening.renumber(++m_lastOpening);
        m_openings.insert(std::move(node));
        opening.expire();
    }
    startDeadline();
}

ServerVerdict WireServerEngine::judgeRequest(const HttpHead &head, const ServerOpening &opening)
{
    return judge(head, m_options, opening.peer(), admission());
}

void WireServerEngine::openingAccepted(ServerOpening &opening)
{
    OpenInfo info = opening.verdict().info;
    info.handshake.engine = QStringLiteral("wire");
    std::unique_ptr<Transport> transport = opening.takeTransport();
    transport->describe(info.handshake);
    m_accepted =
        std::make_unique<WireConnectionEngine>(std::move(transport),
                                               endpointSettings(Role::Server, m_options.limits, m_options.compression,
                                                                opening.verdict().deflate, m_options.recordFrames),
                                               m_options.limits, opening.unsent(), opening.early());
    m_openings.erase(opening.id());
    emit accepted(info);
    m_accepted.reset();
}

void WireServerEngine::openingRefused(const Error &error)
{
    // Later: who hears of it may stop the server, and the opening with it.
    QMetaObject::invokeMethod(
        this, [this, error] { emit refused(error); }, Qt::QueuedConnection);
}

void WireServerEngine::warnLater(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit warned(error); }, Qt::QueuedConnection);
}

void WireServerEngine::openingEnded(ServerOpening &opening)
{
    m_openings.erase(opening.id());
}

} // namespace wsw::wire
