// SPDX-License-Identifier: MIT
// nginx as a reverse proxy in front of our server, as people set it up, and node's ws as the client behind it.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "support/peers/conversation.h"
#include "support/peers/mirrors.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

const QString configuration = QStringLiteral(R"(daemon off;
master_process off;
pid %1/nginx.pid;
error_log stderr warn;
events {}
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    map $http_upgrade $connection_upgrade {
        default upgrade;
        '' close;
    }
    server {
        listen 127.0.0.1:%2%3;
        location /ws/ {
            proxy_pass http://127.0.0.1:%4;
            proxy_http_version 1.1;
            proxy_set_header Upgrade $http_upgrade;
            proxy_set_header Connection $connection_upgrade;
            proxy_set_header Host $host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
        }
    }
}
)");

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// nginx in a folder of its own, without rights, on any free port.
class Nginx
{
public:
    static QString program() { return hasProgram(u"nginx"_s) ? u"nginx"_s : u"/usr/sbin/nginx"_s; }

    Nginx(quint16 upstream, const Certificates *tls)
        : m_upstream(upstream)
        , m_tls(tls)
    {
    }

    /// Where it listens; 0 if it does not. Somebody may take the free port before nginx does: then another.
    quint16 start()
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            const quint16 port = freePort();
            if (writeConfiguration(port) && run(port))
                return port;
        }
        return 0;
    }

private:
    bool writeConfiguration(quint16 port)
    {
        QString tls;
        if (m_tls)
            tls = u" ssl; ssl_certificate %1; ssl_certificate_key %2"_s.arg(m_tls->certificate(), m_tls->key());
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        return file.open(QIODevice::WriteOnly)
               && file.write(configuration.arg(m_folder.path()).arg(port).arg(tls).arg(m_upstream).toUtf8()) > 0;
    }

    bool run(quint16 port)
    {
        // -e: before it reads its configuration, nginx would complain that it may not write the system's log.
        m_nginx = std::make_unique<PeerProgram>(
            program(),
            QStringList{u"-p"_s, m_folder.path(), u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
        const auto listens = [&] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, port);
            return probe.waitForConnected(1000);
        };
        const auto hasEnded = [&] { return m_nginx->process().state() == QProcess::NotRunning; };
        return QTest::qWaitFor([&] { return hasEnded() || listens(); }, 10000) && !hasEnded();
    }

    const quint16 m_upstream;
    const Certificates *m_tls;
    QTemporaryDir m_folder;
    std::unique_ptr<PeerProgram> m_nginx;
};

class TestNginx : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

private slots:
    void initTestCase()
    {
        if (!hasProgram(Nginx::program()))
            QSKIP("The package nginx-light is missing");
        if (const QString what = missingFor(Mirror::Node, true); !what.isEmpty())
            QSKIP(qPrintable(what));
    }

    void proxied_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("compress");
        for (const EngineKind engine : {EngineKind::Qt, EngineKind::Wire}) {
            for (const bool tls : {false, true}) {
                for (const bool compress : {false, true}) {
                    CompressionOptions compression;
                    compression.enabled = compress;
                    if (!OurEnd{Connection::Role::Server, engine, compression, nullptr}.isPossible())
                        continue;
                    QTest::addRow("%s%s%s", qPrintable(engineName(engine)), tls ? ", TLS at nginx" : "",
                                  compress ? ", compressed" : "")
                        << engine << tls << compress;
                }
            }
        }
    }
    void proxied()
    {
        QFETCH(EngineKind, engine);
        QFETCH(bool, tls);
        QFETCH(bool, compress);
        const Certificates *certificates = tls ? &m_certificates : nullptr;
        OurEnd ours{Connection::Role::Server, engine, {}, nullptr};
        ours.compression.enabled = compress;
        std::unique_ptr<Nginx> nginx;
        Encounter encounter(ours);
        Connection *connection = encounter.meet([&](const QUrl &server) {
            nginx = std::make_unique<Nginx>(quint16(server.port()), certificates);
            const QString proxy = u"%1://127.0.0.1:%2/ws/orders?sid=42"_s.arg(tls ? u"wss" : u"ws").arg(nginx->start());
            return mirrorStarter(Mirror::Node, compress, certificates)(QUrl(proxy));
        });
        QVERIFY2(connection, qPrintable(encounter.problem()));
        QCOMPARE(connection->info().path, u"/ws/orders"_s);
        QCOMPARE(connection->info().query, u"sid=42"_s);
        QVERIFY(connection->info().handshake.request.contains("X-Forwarded-For: 127.0.0.1\r\n"));
        QCOMPARE(!connection->info().handshake.extensions.isEmpty(), compress);

        Conversation conversation(*connection, encounter.peer());
        QCOMPARE(conversation.exchangeMessages(), QString());
        QCOMPARE(conversation.exchangeFragments(), QString());
        QCOMPARE(conversation.exchangePings(), QString());
        QCOMPARE(conversation.askToClose(3001, u"genug – 够了"_s), QString());
    }

    // A proxy that is not told of WebSockets asks without Upgrade: the answer says so and the server goes on.
    void ordinaryRequestThroughTheProxy()
    {
        const OurEnd ours{Connection::Role::Server, EngineKind::Automatic, {}, nullptr};
        Encounter encounter(ours);
        QVERIFY(encounter.server().listen());
        Nginx nginx(encounter.server().port(), nullptr);
        const quint16 port = nginx.start();
        QVERIFY(port != 0);
        QTcpSocket browser;
        QByteArray answer;
        connect(&browser, &QTcpSocket::readyRead, &browser, [&] { answer += browser.readAll(); });
        browser.connectToHost(QHostAddress::LocalHost, port);
        browser.write("GET /ws/orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::UnconnectedState, 10000);
        QVERIFY2(answer.startsWith("HTTP/1.1 426 "), answer.constData());
        QVERIFY(encounter.server().isListening());
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
