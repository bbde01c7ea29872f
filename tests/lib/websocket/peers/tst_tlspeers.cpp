// SPDX-License-Identifier: MIT
// Our TLS server and those who come to it by hand, by mistake or without trust.
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "support/peers/certificates.h"
#include "support/peers/encounter.h"
#include "websocket/engines.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

// The key and its answer are those of RFC 6455 section 1.3.
const QByteArray upgradeRequest =
    "GET /hand HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
const QByteArray acceptField = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";

/// openssl s_client as a pipe into a TLS connection.
class SClient : public QObject
{
public:
    SClient(quint16 port, const Certificates &certificates)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this,
                [this] { m_received += m_process.readAllStandardOutput(); });
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(u"openssl"_s,
                        {u"s_client"_s, u"-quiet"_s, u"-verify_return_error"_s, u"-CAfile"_s, certificates.authority(),
                         u"-verify_hostname"_s, u"localhost"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(port)});
    }
    ~SClient() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void type(const QByteArray &bytes) { m_process.write(bytes); }
    const QByteArray &received() const { return m_received; }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }

private:
    QProcess m_process;
    QByteArray m_received;
};

} // namespace

class TestTlsPeers : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

    OurEnd serverEnd() const { return {Connection::Role::Server, EngineKind::Automatic, {}, &m_certificates}; }

    ConnectionOptions clientOf(const Server &server, const QString &authority) const
    {
        ConnectionOptions options;
        options.url = server.url();
        options.tls.caFile = authority;
        return options;
    }

private slots:
    void initTestCase()
    {
        if (!Certificates::canBeMade())
            QSKIP("The package openssl is missing");
        QVERIFY(m_certificates.isValid());
    }

    void handshakeByHand()
    {
        Encounter encounter(serverEnd());
        Server &server = encounter.server();
        QVERIFY(server.listen());
        QSignalSpy received(&server, &Server::messageReceived);
        QSignalSpy gone(&server, &Server::clientDisconnected);
        SClient peer(server.port(), m_certificates);
        peer.type(upgradeRequest);
        QTRY_VERIFY_WITH_TIMEOUT(peer.received().endsWith("\r\n\r\n"), 10000);
        QVERIFY2(peer.received().startsWith("HTTP/1.1 101 "), peer.received().constData());
        QVERIFY2(peer.received().contains(acceptField), peer.received().constData());
        QTRY_COMPARE(server.clients().size(), 1);
        const HandshakeInfo handshake = server.client(1)->info().handshake;
        QCOMPARE(handshake.request, upgradeRequest);
        QVERIFY2(handshake.tlsVersion.startsWith("TLSv1."_L1), qPrintable(handshake.tlsVersion));
        QVERIFY(!handshake.tlsCipher.isEmpty());

        // Masked with zeros: the text reads as it is.
        peer.type("\x81\x85"_ba + QByteArray(4, '\0') + "Hello");
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(1).value<Message>().payload, "Hello"_ba);
        QVERIFY(server.sendText(1, "back"_ba));
        QTRY_VERIFY(peer.received().endsWith("\x81\x04"
                                             "back"));
        // A close frame with 1000: answered with the same, then both streams end.
        peer.type("\x88\x82"_ba + QByteArray(4, '\0') + "\x03\xe8");
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(gone.at(0).at(1).value<CloseInfo>().code, quint16(1000));
        QTRY_VERIFY(peer.received().endsWith("\x88\x02\x03\xe8"));
        QTRY_VERIFY(peer.hasEnded());
    }

    void plainRequestInsideTls()
    {
        Encounter encounter(serverEnd());
        Server &server = encounter.server();
        QVERIFY(server.listen());
        QSignalSpy refused(&server, &Server::clientRefused);
        SClient peer(server.port(), m_certificates);
        peer.type("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 10000);
        QCOMPARE(refused.at(0).at(0).value<Error>().code, ErrorCode::NotWebSocket);
        QTRY_VERIFY(peer.hasEnded());
        QVERIFY2(peer.received().startsWith("HTTP/1.1 426 "), peer.received().constData());
    }

    void noTls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("an HTTP request") << "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba << false;
        QTest::newRow("a WebSocket handshake") << upgradeRequest << false;
        QTest::newRow("plain text") << "hello, is anybody there?\r\n"_ba << false;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << false;
        QTest::newRow("a client hello that is none") << "\x16\x03\x01\x00\x05hello"_ba << false;
        QTest::newRow("half a client hello, then gone") << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"_ba << true;
        QTest::newRow("nothing, then gone") << QByteArray() << true;
    }
    void noTls()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, leaves);
        Encounter encounter(serverEnd());
        Server &server = encounter.server();
        QVERIFY(server.listen());
        QSignalSpy refused(&server, &Server::clientRefused);
        QSignalSpy received(&server, &Server::messageReceived);
        Connection bystander(100, clientOf(server, m_certificates.authority()));
        bystander.open();
        QTRY_COMPARE(bystander.state(), ConnectionState::Open);
        QTRY_COMPARE(server.clients().size(), 1);

        QTcpSocket stranger;
        stranger.connectToHost(QHostAddress::LocalHost, server.port());
        stranger.write(bytes);
        if (leaves) {
            QTRY_COMPARE(stranger.state(), QAbstractSocket::ConnectedState);
            QTRY_COMPARE(stranger.bytesToWrite(), 0);
            stranger.disconnectFromHost();
        }
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!refused.at(0).at(0).value<Error>().message.isEmpty());
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);

        QVERIFY(server.isListening());
        QCOMPARE(server.clients().size(), 1);
        QVERIFY(bystander.sendText(u"still here"_s));
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(1).value<Message>().payload, "still here"_ba);
    }

    void closingAlertEndsTheStream_data()
    {
        QTest::addColumn<QStringList>("when");
        QTest::newRow("once open") << QStringList();
        QTest::newRow("right behind the request") << QStringList{u"early"_s};
    }
    void closingAlertEndsTheStream()
    {
        QFETCH(QStringList, when);
        if (!hasProgram(u"/usr/bin/python3"_s))
            QSKIP("The package python3 is missing");
        Encounter encounter(serverEnd());
        Server &server = encounter.server();
        QVERIFY(server.listen());
        QSignalSpy gone(&server, &Server::clientDisconnected);
        PeerProgram peer(u"/usr/bin/python3"_s,
                         {peerFile(u"closingalert.py"_s), QString::number(server.port()), m_certificates.authority()});
        QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, 10000);
        const auto info = gone.at(0).at(1).value<CloseInfo>();
        QCOMPARE(info.code, quint16(1006));
        QCOMPARE(info.by, ClosedBy::Abnormal);
        QTRY_VERIFY(peer.hasLine({{u"answered"_s, true}}));
    }

    // Who does not trust the certificate leaves during the TLS handshake: refused on both sides, and nobody is a
    // client.
    void untrusted_data()
    {
        QTest::addColumn<EngineKind>("engine");
        for (const EngineKind engine : {EngineKind::Qt, EngineKind::Wire})
            QTest::addRow("%s", qPrintable(engineName(engine))) << engine;
    }
    void untrusted()
    {
        QFETCH(EngineKind, engine);
        if (engine == EngineKind::Qt && !hasQtEngine())
            QSKIP("This program was built without Qt WebSockets");
        Encounter encounter(serverEnd());
        Server &server = encounter.server();
        QVERIFY(server.listen());
        QSignalSpy refused(&server, &Server::clientRefused);
        const Certificates strangers;
        ConnectionOptions options = clientOf(server, strangers.authority());
        options.engine = engine;
        Connection client(1, options);
        QSignalSpy failed(&client, &Connection::failed);
        client.open();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::TlsFailed);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(server.clients().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlsPeers)
#include "tst_tlspeers.moc"
