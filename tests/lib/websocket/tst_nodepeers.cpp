// SPDX-License-Identifier: MIT
// Against node's ws in both roles: the messages that a tutorial sends and those that break encoders.
#include <QSignalSpy>
#include <QTest>

#include "support/peers/nodepeer.h"
#include "websocket/connection.h"
#include "websocket/server.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using wsw::test::NodePeer;

class TestNodePeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
    }

    void messages_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("received");
        const auto text = [](const char *name, const QByteArray &payload) {
            QTest::newRow(name) << MessageKind::Text << payload << "服务端收到了-" + payload + "-";
        };
        text("ASCII", "hello");
        text("Chinese", "你好，世界");
        text("Russian", "Привет, мир");
        text("emoji", "🙂👩‍👩‍👧🏳️‍🌈");
        text("empty", "");
        text("control characters", QByteArray("a\0b\r\n\t\x7f", 7));
        QByteArray twoBytes;
        for (int i = 0; i < 512 * 1024; ++i)
            twoBytes += "é";
        QTest::newRow("1 MiB of é") << MessageKind::Text << twoBytes << twoBytes;
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        QTest::newRow("every byte") << MessageKind::Binary << all << all;
        QTest::newRow("empty binary") << MessageKind::Binary << QByteArray() << QByteArray();
        QTest::newRow("3 MiB binary") << MessageKind::Binary << all.repeated(12288) << all.repeated(12288);
    }
    void messages()
    {
        QFETCH(MessageKind, kind);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, received);
        NodePeer peer(QStringLiteral("echo-server.js"), {QStringLiteral("0")});
        const quint16 port = peer.waitForPort();
        QVERIFY(port != 0);
        ConnectionOptions options;
        options.url = QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        Connection client(1, options);
        QSignalSpy opened(&client, &Connection::opened);
        QSignalSpy messages(&client, &Connection::messageReceived);
        client.open();
        QVERIFY(opened.wait(10000));
        QVERIFY(kind == MessageKind::Text ? client.sendText(sent) : client.sendBinary(sent));
        QVERIFY(messages.count() == 1 || messages.wait(10000));
        const auto message = messages.at(0).at(0).value<Message>();
        QCOMPARE(message.kind, kind);
        QCOMPARE(message.payload, received);
    }

    void nodeAsClient()
    {
        ServerOptions options;
        options.port = 0;
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws/{sid}"))}};
        options.subprotocols = {QStringLiteral("json"), QStringLiteral("chat")};
        ConnectionIds ids;
        Server server(options, ids);
        QVERIFY(server.listen());
        QSignalSpy connected(&server, &Server::clientConnected);
        QSignalSpy received(&server, &Server::messageReceived);
        QSignalSpy gone(&server, &Server::clientDisconnected);
        NodePeer peer(QStringLiteral("client.js"),
                      {server.url().toString() + QStringLiteral("/ws/%E4%BD%A0?token=a%20b"),
                       QStringLiteral("subprotocol:chat"), QStringLiteral("send:Привет 你好 🙂"),
                       QStringLiteral("hex:00ff10"), QStringLiteral("repeat:é:524288"), QStringLiteral("ping"),
                       QStringLiteral("wait:2"), QStringLiteral("close:3001:genug")});
        QTRY_COMPARE_WITH_TIMEOUT(received.count(), 3, 20000);
        const auto info = connected.at(0).at(1).value<OpenInfo>();
        QCOMPARE(info.client, 1u);
        QCOMPARE(info.path, QStringLiteral("/ws/%E4%BD%A0"));
        QCOMPARE(info.query, QStringLiteral("token=a%20b"));
        QCOMPARE(info.params.value(QStringLiteral("sid")), QStringLiteral("你"));
        QCOMPARE(info.subprotocol, QStringLiteral("chat"));
        QCOMPARE(received.at(0).at(1).value<Message>().payload, QByteArray("Привет 你好 🙂"));
        QCOMPARE(received.at(1).at(1).value<Message>().payload, QByteArray::fromHex("00ff10"));
        QCOMPARE(received.at(2).at(1).value<Message>().payload.size(), 1024 * 1024);

        QVERIFY(server.sendText(1, QByteArray("服务端")));
        QCOMPARE(server.sendBinaryToAll(QByteArray("\x00\x01", 2)), 1);
        QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, 10000);
        const auto close = gone.at(0).at(1).value<CloseInfo>();
        QCOMPARE(int(close.code), 3001);
        QCOMPARE(close.reason, QStringLiteral("genug"));
        QCOMPARE(close.by, ClosedBy::Peer);
        QTRY_VERIFY(peer.hasLine({{u"text"_s, u"服务端"_s}}));
        QTRY_VERIFY(peer.hasLine({{u"base64"_s, u"AAE="_s}}));
        QTRY_VERIFY(peer.hasLine({{u"pong"_s, u"mark"_s}}));
    }

    void nodeVanishes()
    {
        ServerOptions options;
        options.port = 0;
        ConnectionIds ids;
        Server server(options, ids);
        QVERIFY(server.listen());
        QSignalSpy connected(&server, &Server::clientConnected);
        QSignalSpy gone(&server, &Server::clientDisconnected);
        NodePeer peer(QStringLiteral("client.js"), {server.url().toString()});
        QVERIFY(connected.wait(20000));
        peer.process().kill();
        QVERIFY(gone.wait(10000));
        QCOMPARE(int(gone.at(0).at(1).value<CloseInfo>().code), 1006);
        QCOMPARE(gone.at(0).at(1).value<CloseInfo>().by, ClosedBy::Abnormal);
    }

    void wrongPathGets404()
    {
        ServerOptions options;
        options.port = 0;
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws/{sid}"))}};
        ConnectionIds ids;
        Server server(options, ids);
        QVERIFY(server.listen());
        QSignalSpy refused(&server, &Server::clientRefused);
        NodePeer peer(QStringLiteral("client.js"), {server.url().toString() + QStringLiteral("/other")});
        QTRY_VERIFY_WITH_TIMEOUT(peer.hasLine({{u"status"_s, 404}}), 20000);
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.at(0).at(0).value<Error>().message.contains(QLatin1String("/other")));
    }
};

QTEST_GUILESS_MAIN(TestNodePeers)
#include "tst_nodepeers.moc"
