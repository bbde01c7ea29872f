// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "lib/websocket/wire/codectest.h"
#include "support/rawserver.h"
#include "websocket/server.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

ConnectionOptions optionsFor(const RawServer &peer)
{
    ConnectionOptions options;
    options.url = peer.url();
    options.engine = EngineKind::Wire;
    return options;
}

struct Client
{
    explicit Client(const ConnectionOptions &options)
        : connection(1, options)
    {
        QObject::connect(&connection, &Connection::logged, &connection,
                         [this](const Message &message) { log.append(message); });
        connection.open();
    }
    bool opens() { return opened.count() > 0 || opened.wait(10000); }
    bool fails() { return failed.count() > 0 || failed.wait(10000); }
    bool closes() { return closed.count() > 0 || closed.wait(10000); }
    CloseInfo closeInfo() const { return closed.value(0).value(0).value<CloseInfo>(); }
    Error error() const { return failed.value(0).value(0).value<Error>(); }
    QList<Message> ofKind(MessageKind kind) const
    {
        QList<Message> found;
        std::copy_if(log.begin(), log.end(), std::back_inserter(found),
                     [kind](const Message &message) { return message.kind == kind; });
        return found;
    }

    Connection connection;
    QList<Message> log;
    QSignalSpy opened{&connection, &Connection::opened};
    QSignalSpy failed{&connection, &Connection::failed};
    QSignalSpy closed{&connection, &Connection::closed};
    QSignalSpy got{&connection, &Connection::messageReceived};
};

/// Sends messages to and fro: what the rest of the program had to do meanwhile is done.
bool turnsElsewhere()
{
    RawServer peer(RawServer::Opening::Upgrade);
    Client client(optionsFor(peer));
    if (!client.opens())
        return false;
    for (int i = 1; i <= 50; ++i) {
        peer.socket()->write(streamTo(Role::Client, {ping("x")}).bytes);
        if (!QTest::qWaitFor([&] { return client.ofKind(MessageKind::Ping).size() >= i; }, 10000))
            return false;
    }
    return true;
}

} // namespace

/// The wire engine in client role, over sockets: what it opens to the layers above, and its deadlines.
class TestWireConnection : public QObject
{
    Q_OBJECT

private slots:
    void heldReadingSlowsThePeer()
    {
        RawServer peer(RawServer::Opening::Upgrade);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        QVERIFY(client.connection.holdReading(true));
        constexpr int count = 400;
        const QByteArray message = streamTo(Role::Client, {binary(QByteArray(pieceSize, 'x'))}).bytes;
        for (int i = 0; i < count; ++i)
            peer.socket()->write(message);
        QVERIFY(turnsElsewhere());
        QVERIFY(peer.socket()->bytesToWrite() > count * pieceSize / 3);
        QCOMPARE(client.got.count(), 0);
        QVERIFY(client.connection.holdReading(false));
        QTRY_COMPARE_WITH_TIMEOUT(client.got.count(), count, 20000);
        QCOMPARE(peer.socket()->bytesToWrite(), qint64(0));
    }

    void heldFromWithinAMessage()
    {
        RawServer peer(RawServer::Opening::Upgrade);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        connect(&client.connection, &Connection::messageReceived, &client.connection, [&client] {
            if (client.got.count() <= 2)
                (void)client.connection.holdReading(true);
        });
        peer.socket()->write(streamTo(Role::Client, {text("one"), text("two"), text("three")}).bytes);
        QTRY_COMPARE(client.got.count(), 1);
        QVERIFY(turnsElsewhere());
        QCOMPARE(client.got.count(), 1);
        QVERIFY(client.connection.holdReading(false));
        QTRY_COMPARE(client.got.count(), 2);
        QVERIFY(turnsElsewhere());
        QCOMPARE(client.got.count(), 2);
        QVERIFY(client.connection.holdReading(false));
        QTRY_COMPARE(client.got.count(), 3);
    }

    void largeMessagesArriveOnce_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {200'000, 262'144, 262'145, 1'000'000, 20'000'000})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }

    void largeMessagesArriveOnce() // more than a transport takes at a time
    {
        QFETCH(const qsizetype, size);
        RawServer peer(RawServer::Opening::Upgrade);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        const qsizetype before = peer.received().size();
        const QByteArray payload = QByteArray("0123456789").repeated(size / 10);
        QVERIFY(client.connection.sendBinary(payload));
        QVERIFY(client.connection.sendText(QByteArray("end")));
        QTRY_COMPARE_WITH_TIMEOUT(peer.received().size() - before, payload.size() + (size > 65535 ? 14 : 8) + 9, 20000);
        QByteArray bytes = peer.received().mid(before);
        QVERIFY(takeFrame(bytes)->payload == payload);
        QCOMPARE(takeFrame(bytes)->payload, QByteArray("end"));
    }

    void thePeerIsGoneWhileWeWrite()
    {
        RawServer peer(RawServer::Opening::Upgrade);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        peer.socket()->setReadBufferSize(1000);
        peer.socket()->blockSignals(true);
        for (int i = 0; i < 100; ++i)
            QVERIFY(client.connection.sendBinary(QByteArray(pieceSize, 'x')));
        peer.socket()->abort(); // unread bytes: RST
        for (int i = 0; i < 100; ++i)
            (void)client.connection.sendBinary(QByteArray(pieceSize, 'x'));
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), 1006);
        QCOMPARE(client.closeInfo().by, ClosedBy::Abnormal);
    }

    void theBacklogRisesAndDrains()
    {
        RawServer peer(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(peer);
        options.limits.highWaterMark = 1024 * 1024;
        options.limits.maxSendBacklog = 32 * 1024 * 1024;
        Client client(options);
        QVERIFY(client.opens());
        QSignalSpy rose(&client.connection, &Connection::backlogRose);
        QSignalSpy drained(&client.connection, &Connection::backlogDrained);
        peer.socket()->setReadBufferSize(1000);
        peer.socket()->blockSignals(true); // it reads no more
        int sent = 0;
        while (sent < 1000 && client.connection.sendBinary(QByteArray(256 * 1024, 'x')))
            ++sent;
        QVERIFY(sent < 1000); // refused at last
        QCOMPARE(client.connection.sendBinary("x" + QByteArray(pieceSize * 8, 'x')).error().code,
                 ErrorCode::BacklogFull);
        QCOMPARE(rose.count(), 1);
        QVERIFY(rose.at(0).at(0).toLongLong() > options.limits.highWaterMark);
        QVERIFY(client.connection.bytesToWrite() <= options.limits.maxSendBacklog + 1024);
        QCOMPARE(drained.count(), 0);
        peer.socket()->blockSignals(false);
        peer.socket()->setReadBufferSize(0);
        emit peer.socket()->readyRead();
        QTRY_COMPARE_WITH_TIMEOUT(drained.count(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(client.connection.bytesToWrite(), qint64(0), 20000);
        QCOMPARE(rose.count(), 1);
        QVERIFY(client.connection.sendBinary("x"));
    }

    void recordsFramesInBothDirections()
    {
        ConnectionIds ids;
        ServerOptions serverOptions;
        serverOptions.port = 0;
        serverOptions.recordFrames = true;
        serverOptions.compression.enabled = true;
        Server server(serverOptions, ids);
        QVERIFY(server.listen());
        QList<Message> serverLog;
        connect(&server, &Server::logged, this, [&](const Message &message) { serverLog.append(message); });
        ConnectionOptions options;
        options.url = server.url();
        options.recordFrames = true;
        options.compression.enabled = true;
        Client client(options);
        QVERIFY(client.opens());
        QCOMPARE(client.connection.info().handshake.extensions, QStringLiteral("permessage-deflate"));
        const QByteArray payload(1000, 'a');
        QVERIFY(client.connection.sendText(payload));
        QTRY_COMPARE(serverLog.size(), qsizetype(3)); // open, frame, text
        QVERIFY(server.sendText(1, payload));
        QTRY_COMPARE(client.got.count(), 1);
        QCOMPARE(serverLog.at(1).kind, MessageKind::Frame);
        QCOMPARE(serverLog.at(2).kind, MessageKind::Text);
        const FrameInfo came = frameInfo(viewOf(serverLog.at(1)));
        QCOMPARE(came.inflated, qint64(1000));
        QCOMPARE(int(came.rsv), 4);
        QVERIFY(came.masked);
        QVERIFY(came.payload.size() < 50);
        const QList<Message> frames = client.ofKind(MessageKind::Frame);
        QCOMPARE(frames.size(), qsizetype(2));
        QCOMPARE(frames.at(0).direction, Direction::Out);
        QVERIFY(frameInfo(viewOf(frames.at(0))) == came);
        QCOMPARE(frames.at(1).direction, Direction::In);
        QVERIFY(!frameInfo(viewOf(frames.at(1))).masked);
        QCOMPARE(frameInfo(viewOf(frames.at(1))).inflated, qint64(1000));
    }

    void bothHeadsAreKnown()
    {
        RawServer peer(RawServer::Opening::Upgrade, streamTo(Role::Client, {text("early")}).bytes);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        QTRY_COMPARE(client.got.count(), 1); // came with the head, in one piece
        const HandshakeInfo &heads = client.connection.info().handshake;
        QCOMPARE(heads.engine, QStringLiteral("wire"));
        QCOMPARE(heads.request, peer.received());
        QVERIFY(heads.response.startsWith("HTTP/1.1 101 "));
        QVERIFY(heads.response.endsWith("\r\n\r\n"));
        QVERIFY(handshakeOf(viewOf(client.ofKind(MessageKind::Open).value(0))) == heads);
    }

    void aRefusalIsKnown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("announced");
        QTest::newRow("a body of the announced length")
            << QByteArray("no entry") << QByteArray("Content-Length: 8\r\n");
        QTest::newRow("a body that the end of TCP ends") << QByteArray("no entry") << QByteArray();
        QTest::newRow("no body") << QByteArray() << QByteArray("Content-Length: 0\r\n");
        QTest::newRow("a body shorter than announced") << QByteArray("no") << QByteArray("Content-Length: 800\r\n");
        QTest::newRow("a body beyond all bounds") << QByteArray(300'000, 'b') << QByteArray();
    }

    void aRefusalIsKnown()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, announced);
        const QByteArray head = "HTTP/1.1 403 Forbidden\r\nX-Why: because\r\n" + announced + "\r\n";
        RawServer peer(RawServer::Opening::Answer, head + body);
        Client client(optionsFor(peer));
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::HandshakeRefused);
        QVERIFY(client.error().message.contains(QLatin1String("403")));
        const HandshakeInfo &heads = client.connection.failedHandshake();
        QCOMPARE(heads.request, peer.received());
        QCOMPARE(heads.response, head);
        QCOMPARE(heads.body, body.left(64 * 1024));
        QVERIFY(handshakeOf(viewOf(client.ofKind(MessageKind::Error).value(0))) == heads);
    }

    void brokenFramesEndInTheirCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rule>("rule");
        const auto row = [](const char *name, const QList<TestFrame> &frames, Rule rule) {
            QTest::newRow(name) << streamTo(Role::Client, frames).bytes << rule;
        };
        row("7.1.7 reserved bits", {text("x").withRsv(1)}, Rule::ReservedBits);
        row("7.1.7 masked", {text("x").withMask(true)}, Rule::MaskForbidden);
        row("7.1.7 not UTF-8", {text("\xff")}, Rule::TextNotUtf8);
        row("7.1.7 too big", {binary({}).declaring(1 << 30)}, Rule::FrameTooBig);
        row("7.1.7 compressed without agreement", {text("x").withRsv(4)}, Rule::ReservedBits);
    }

    void brokenFramesEndInTheirCode()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Rule, rule);
        RawServer peer(RawServer::Opening::Upgrade);
        Client client(optionsFor(peer));
        QVERIFY(client.opens());
        const qsizetype before = peer.received().size();
        peer.socket()->write(bytes);
        QTRY_VERIFY(peer.received().size() > before + 8);
        QVERIFY(client.closes());
        QCOMPARE(client.closeInfo().code, wire::closeCode(rule));
        QCOMPARE(client.closeInfo().by, ClosedBy::Us);
        QByteArray sent = peer.received().mid(before);
        QCOMPARE(takeFrame(sent)->payload.mid(2), wire::closeReason(rule).toUtf8());
        const QList<Message> errors = client.ofKind(MessageKind::Error);
        QCOMPARE(errors.size(), qsizetype(1));
        QVERIFY(errorInfo(viewOf(errors.first())).second.contains(QLatin1String("RFC 6455")));
        QCOMPARE(client.closed.count(), 1);
    }

    void halfAFrameHasADeadline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("half a head") << QByteArray("\x82");
        QTest::newRow("a head") << QByteArray("\x82\x05");
        QTest::newRow("half a payload") << QByteArray("\x82\x05xy");
        QTest::newRow("behind a whole frame") << QByteArray("\x82\x01x\x82\x7e\x01");
    }

    void halfAFrameHasADeadline()
    {
        QFETCH(const QByteArray, bytes);
        RawServer peer(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(peer);
        options.limits.stallTimeout = std::chrono::milliseconds(50);
        Client client(options);
        QVERIFY(client.opens());
        peer.socket()->write(bytes);
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), 1008);
        QTRY_VERIFY(peer.received().contains("\r\n\r\n\x88"));
    }

    void whatIsHeldIsNotLate()
    {
        RawServer peer(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(peer);
        options.limits.stallTimeout = std::chrono::milliseconds(20);
        Client client(options);
        QVERIFY(client.opens());
        connect(&client.connection, &Connection::messageReceived, &client.connection,
                [&client] { (void)client.connection.holdReading(true); });
        peer.socket()->write(QByteArray("\x82\x01x\x82\x02y"));
        QTRY_COMPARE(client.got.count(), 1);
        peer.socket()->write("z");
        QVERIFY(turnsElsewhere());
        QVERIFY(turnsElsewhere());
        QCOMPARE(client.connection.state(), ConnectionState::Open);
        QVERIFY(client.connection.holdReading(false));
        QTRY_COMPARE(client.got.count(), 2);
    }

    void aHandshakeHasADeadline()
    {
        RawServer silent(RawServer::Opening::Silent);
        ConnectionOptions options = optionsFor(silent);
        options.connectTimeout = std::chrono::milliseconds(50);
        Client client(options);
        QTRY_VERIFY(silent.socket());
        silent.socket()->write("HTTP/1.1 101 Switching");
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::Timeout);
    }

    void anEndlessHeadIsRefused()
    {
        RawServer peer(RawServer::Opening::Answer, "HTTP/1.1 101 x\r\nX: " + QByteArray(5'000'000, 'x'));
        ConnectionOptions options = optionsFor(peer);
        options.limits.maxHead = 1000;
        Client client(options);
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::NotWebSocket);
        QVERIFY(client.error().message.contains(QLatin1String("1000")));
    }
};

QTEST_GUILESS_MAIN(TestWireConnection)
#include "tst_wireconnection.moc"
