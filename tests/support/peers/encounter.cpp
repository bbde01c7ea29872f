// SPDX-License-Identifier: MIT
#include "support/peers/encounter.h"

#include <QTest>

#include "websocket/engines.h"

namespace wsw::test {

namespace {
constexpr int patience = 20000; // milliseconds
}

ServerOptions OurEnd::serverOptions() const
{
    ServerOptions options;
    options.port = 0;
    options.engine = engine;
    options.compression = compression;
    options.recordFrames = engine == EngineKind::Wire;
    if (tls) {
        options.tls.certificateFile = tls->certificate();
        options.tls.keyFile = tls->key();
    }
    return options;
}

ConnectionOptions OurEnd::connectionOptions() const
{
    ConnectionOptions options;
    options.engine = engine;
    options.compression = compression;
    options.recordFrames = engine == EngineKind::Wire;
    if (tls)
        options.tls.caFile = tls->authority();
    return options;
}

bool OurEnd::isPossible() const
{
    if (engine == EngineKind::Wire)
        return true;
    const bool isClient = role == Connection::Role::Client;
    return hasQtEngine() && (isClient ? wireOnlyNeed(connectionOptions()) : wireOnlyNeed(serverOptions())).isEmpty();
}

Encounter::Encounter(const OurEnd &ours)
    : m_ours(ours)
    , m_server(ours.serverOptions(), m_ids)
{
}

Connection *Encounter::meet(const PeerStarter &start)
{
    return m_ours.role == Connection::Role::Client ? connectToPeer(start) : awaitPeer(start);
}

Connection *Encounter::connectToPeer(const PeerStarter &start)
{
    m_peer = start({});
    const quint16 port = m_peer->waitForPort();
    if (port == 0) {
        m_problem = QStringLiteral("the peer does not listen");
        return nullptr;
    }
    ConnectionOptions options = m_ours.connectionOptions();
    options.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(m_ours.tls ? u"wss" : u"ws").arg(port));
    m_client = std::make_unique<Connection>(m_ids.next(), options);
    QObject::connect(m_client.get(), &Connection::failed, m_client.get(),
                     [this](const Error &error) { m_problem = error.message; });
    m_client->open();
    (void)QTest::qWaitFor([&] { return m_client->state() != ConnectionState::Connecting; }, patience);
    return m_client->state() == ConnectionState::Open ? m_client.get() : nullptr;
}

Connection *Encounter::awaitPeer(const PeerStarter &start)
{
    if (const Result<void> listening = m_server.listen(); !listening) {
        m_problem = listening.error().message;
        return nullptr;
    }
    QObject::connect(&m_server, &Server::clientRefused, &m_server,
                     [this](const Error &error) { m_problem = error.message; });
    m_peer = start(m_server.url());
    (void)QTest::qWaitFor([&] { return !m_server.clients().isEmpty() || !m_problem.isEmpty(); }, patience);
    if (m_server.clients().isEmpty() && m_problem.isEmpty())
        m_problem = QStringLiteral("the peer did not come");
    return m_server.clients().isEmpty() ? nullptr : m_server.client(m_server.clients().first());
}

QString agreedExtensions(const QString &field)
{
    QStringList parts = field.split(u';', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.simplified().remove(u' ');
    if (parts.size() > 1)
        std::sort(parts.begin() + 1, parts.end());
    return parts.join(QStringLiteral("; "));
}

QString agreedExtensionsOfHead(const QByteArray &head)
{
    const QByteArray name = "sec-websocket-extensions:";
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(name))
            return agreedExtensions(QString::fromLatin1(line.mid(name.size()).trimmed()));
    }
    return {};
}

} // namespace wsw::test
