// SPDX-License-Identifier: MIT
// node's ws as a server whose opening handshake has one quirk.
#include <QTest>

#include "support/peers/nodepeer.h"
#include "support/watched.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

class TestHandshakeQuirks : public QObject
{
    Q_OBJECT

    static ConnectionOptions clientOf(NodePeer &peer)
    {
        ConnectionOptions options = optionsFor(QUrl(u"ws://127.0.0.1:%1/"_s.arg(peer.waitForPort())));
        options.subprotocols = {u"chat"_s, u"json"_s};
        return options;
    }

    static QStringList warnings(const Watched &client)
    {
        QStringList texts;
        for (const Message &message : client.log) {
            if (message.kind == MessageKind::Error)
                texts.append(errorInfo(viewOf(message)).second);
        }
        return texts;
    }

private slots:
    void initTestCase()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
    }

    void opens_data()
    {
        QTest::addColumn<QString>("quirk");
        QTest::addColumn<QString>("subprotocol");
        QTest::addColumn<QString>("warning");
        QTest::newRow("none") << u"none"_s << u"chat"_s << QString();
        QTest::newRow("the last subprotocol") << u"last-subprotocol"_s << u"json"_s << QString();
        QTest::newRow("no subprotocol") << u"no-subprotocol"_s << QString() << u"none of the subprotocols"_s;
        QTest::newRow("many headers") << u"many-headers"_s << u"chat"_s << QString();
    }
    void opens()
    {
        QFETCH(QString, quirk);
        QFETCH(QString, subprotocol);
        QFETCH(QString, warning);
        NodePeer peer(u"quirk-server.js"_s, {quirk});
        Watched client(clientOf(peer));
        client.connection.open();
        QVERIFY2(client.opens(), qPrintable(client.error().message));
        QCOMPARE(client.connection.info().subprotocol, subprotocol);
        QCOMPARE(warnings(client).size(), warning.isEmpty() ? 0 : 1);
        QVERIFY(warning.isEmpty() || warnings(client).first().contains(warning));
    }

    void fails_data()
    {
        QTest::addColumn<QString>("quirk");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *quirk, ErrorCode code, const QString &what) {
            QTest::newRow(quirk) << QString::fromLatin1(quirk) << code << what;
        };
        row("foreign-subprotocol", ErrorCode::NotWebSocket, u"not.offered"_s);
        row("wrong-accept", ErrorCode::NotWebSocket, u"did not answer as a WebSocket server"_s);
        row("no-upgrade", ErrorCode::NotWebSocket, u"did not answer as a WebSocket server"_s);
        row("no-connection", ErrorCode::NotWebSocket, u"did not answer as a WebSocket server"_s);
        row("unauthorized", ErrorCode::HandshakeRefused, u"401"_s);
        row("moved", ErrorCode::HandshakeRefused, u"302"_s);
        row("busy", ErrorCode::HandshakeRefused, u"503"_s);
        row("wrong-version", ErrorCode::HandshakeRefused, u"426"_s);
        row("silent", ErrorCode::Timeout, u"0.3 s"_s);
    }
    void fails()
    {
        QFETCH(QString, quirk);
        QFETCH(ErrorCode, code);
        QFETCH(QString, what);
        NodePeer peer(u"quirk-server.js"_s, {quirk});
        ConnectionOptions options = clientOf(peer);
        if (code == ErrorCode::Timeout)
            options.connectTimeout = std::chrono::milliseconds(300);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QVERIFY2(client.error().code == code && client.error().message.contains(what),
                 qPrintable(client.error().message));
        QCOMPARE(client.opened.count(), 0);
    }

    // QWebSocket looks at no extensions: nobody may count on the Qt engine for it.
    void unknownExtension()
    {
        if (testedEngine == EngineKind::Qt)
            QSKIP("QWebSocket does not look at extensions");
        NodePeer peer(u"quirk-server.js"_s, {u"unknown-extension"_s});
        Watched client(clientOf(peer));
        client.connection.open();
        QVERIFY(client.fails());
        QVERIFY2(client.error().message.contains(u"x-unheard-of"_s), qPrintable(client.error().message));
    }

    void earlyMessage()
    {
        NodePeer peer(u"quirk-server.js"_s, {u"early-message"_s});
        Watched client(clientOf(peer));
        QSignalSpy received(&client.connection, &Connection::messageReceived);
        client.connection.open();
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).value<Message>().payload, "first"_ba);
    }

    void earlyClose()
    {
        NodePeer peer(u"quirk-server.js"_s, {u"early-close"_s});
        Watched client(clientOf(peer));
        client.connection.open();
        QVERIFY(client.closes());
        // QWebSocket knows no codes above 1011 but those of applications, and calls them protocol errors.
        QCOMPARE(client.closeInfo().code, testedEngine == EngineKind::Qt ? quint16(1002) : quint16(1013));
        QCOMPARE(client.closeInfo().by, ClosedBy::Peer);
    }

    // Pings wait for the answer to the last one; the deadline is its own.
    void noPong()
    {
        NodePeer peer(u"quirk-server.js"_s, {u"no-pong"_s});
        ConnectionOptions options = clientOf(peer);
        options.pingInterval = std::chrono::milliseconds(50);
        options.pongTimeout = std::chrono::milliseconds(400);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.closes());
        QCOMPARE(client.closeInfo().by, ClosedBy::Abnormal);
        QCOMPARE(client.count(MessageKind::Ping), 1);
        QVERIFY2(warnings(client).last().contains(u"within 0.4 s"_s), qPrintable(warnings(client).last()));
    }

    // Each is answered: the deadline ends nothing, however often it is set.
    void pongs()
    {
        NodePeer peer(u"quirk-server.js"_s, {u"none"_s});
        ConnectionOptions options = clientOf(peer);
        options.pingInterval = std::chrono::milliseconds(20);
        options.pongTimeout = std::chrono::milliseconds(5000);
        Watched client(options);
        client.connection.open();
        QTRY_VERIFY(client.count(MessageKind::Pong) >= 5);
        QCOMPARE(client.connection.state(), ConnectionState::Open);
    }
};

WSW_TEST_OVER_ENGINES(TestHandshakeQuirks)
#include "tst_handshakequirks.moc"
