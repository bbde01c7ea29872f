// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "lib/websocket/wire/codectest.h"
#include "support/rawserver.h"
#include "support/tcpstate.h"
#include "websocket/connection.h"
#include "websocket/engines.h"

using namespace wsw;
using namespace wsw::test;

namespace {

/// A client of the wire engine and the raw peer that it talks to.
class Pair
{
public:
    explicit Pair(const ConnectionOptions &options = {}, const QByteArray &early = {})
        : peer(RawServer::Opening::Upgrade, early)
        , connection(1, withUrl(options, peer.url()))
    {
        QObject::connect(&connection, &Connection::logged, &connection,
                         [this](const Message &message) { log.append(message); });
        connection.open();
    }

    bool opens() { return opened.count() > 0 || opened.wait(10000); }
    bool closes() { return closed.count() > 0 || closed.wait(10000); }
    CloseInfo closeInfo() const { return closed.value(0).value(0).value<CloseInfo>(); }
    /// What came to the peer behind our request.
    QByteArray received() const { return peer.received().mid(peer.received().indexOf("\r\n\r\n") + 4); }
    /// The peer sends a message and we get it: whatever was on its way before has had its turn.
    bool turns()
    {
        const qsizetype before = got.count();
        peer.socket()->write(streamTo(wire::Role::Client, {text("turn")}).bytes);
        return QTest::qWaitFor([&] { return got.count() > before; }, 10000);
    }
    QList<Message> ofKind(MessageKind kind) const
    {
        QList<Message> found;
        std::copy_if(log.begin(), log.end(), std::back_inserter(found),
                     [kind](const Message &message) { return message.kind == kind; });
        return found;
    }

    static ConnectionOptions withUrl(ConnectionOptions options, const QUrl &url)
    {
        options.url = url;
        options.engine = EngineKind::Wire;
        return options;
    }

    RawServer peer;
    Connection connection;
    QList<Message> log;
    QSignalSpy opened{&connection, &Connection::opened};
    QSignalSpy closed{&connection, &Connection::closed};
    QSignalSpy got{&connection, &Connection::messageReceived};
};

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

Q_DECLARE_METATYPE(wsw::HandmadeFrame)

/// Every call of FaultInjection, as the peer sees it.
class TestWireFaults : public QObject
{
    Q_OBJECT

private slots:
    void frames_data()
    {
        QTest::addColumn<HandmadeFrame>("frame");
        QTest::addColumn<QByteArray>("bytes");
        using Form = HandmadeFrame::LengthForm;
        const auto row = [](const char *name, const HandmadeFrame &frame, const QByteArray &bytes) {
            QTest::newRow(name) << frame << bytes;
        };
        const quint32 key = 0x01020304;
        row("5.7 as the role demands", {true, 0, 1, {}, key, {}, Form::Shortest, "Hello"},
            hex("8185010203044967"
                "6f686e"));
        row("not masked", {true, 0, 1, false, {}, {}, Form::Shortest, "Hello"}, hex("810548656c6c6f"));
        row("no FIN, all RSV, a reserved opcode", {false, 7, 11, false, {}, {}, Form::Shortest, ""}, hex("7b00"));
        row("a length in 16 bits", {true, 0, 2, false, {}, {}, Form::Bits16, "x"}, hex("827e000178"));
        row("a length in 64 bits", {true, 0, 2, false, {}, {}, Form::Bits64, "x"}, hex("827f000000000000000178"));
        row("declares more than it has", {true, 0, 2, false, {}, 200, Form::Shortest, "x"}, hex("827e00c878"));
        row("declares less than it has", {true, 0, 2, false, {}, 1, Form::Shortest, "xyz"}, hex("820178797a"));
        row("declares everything", {true, 0, 2, false, {}, ~Q_UINT64_C(0), Form::Shortest, ""},
            hex("827fffffffffffffffff"));
        row("a long, fragmented ping", {false, 0, 9, true, 0, {}, Form::Shortest, QByteArray(126, 'p')},
            hex("09fe007e00000000") + QByteArray(126, 'p'));
    }

    void frames()
    {
        QFETCH(const HandmadeFrame, frame);
        QFETCH(const QByteArray, bytes);
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.sendFrame(frame));
        QTRY_COMPARE(pair.received(), bytes);
        const QList<Message> records = pair.ofKind(MessageKind::Frame);
        QCOMPARE(records.size(), qsizetype(1));
        QCOMPARE(records.first().direction, Direction::Out);
        const FrameInfo info = frameInfo(viewOf(records.first()));
        QCOMPARE(info.payload, frame.payload);
        QCOMPARE(info.opcode, frame.opcode);
        QCOMPARE(info.length, frame.declaredLength.value_or(quint64(frame.payload.size())));
    }

    void bytesAndFragments()
    {
        Pair pair;
        QVERIFY(pair.opens());
        const QByteArray raw("\x00\xff no frame", 11);
        QVERIFY(pair.connection.sendBytes(raw));
        QTRY_COMPARE(pair.received(), raw);
        QCOMPARE(pair.ofKind(MessageKind::RawBytes).value(0).payload, raw);
        QVERIFY(pair.connection.sendFragmented(MessageKind::Text, "Hello", {2, 0}));
        QTRY_COMPARE(pair.received().size(), raw.size() + 3 * 6 + 5);
        QByteArray rest = pair.received().mid(raw.size());
        for (const QByteArray &payload : {QByteArray("He"), QByteArray(), QByteArray("llo")}) {
            const std::optional<TestFrame> frame = takeFrame(rest);
            QVERIFY(frame);
            QCOMPARE(frame->payload, payload);
            QCOMPARE(int(frame->opcode), payload == "He" ? 1 : 0);
            QCOMPARE(frame->fin, payload == "llo");
        }
        QVERIFY(!pair.connection.sendFragmented(MessageKind::Ping, "x", {}));
    }

    void withheldPongs()
    {
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.withholdPongs(true));
        pair.peer.socket()->write(streamTo(wire::Role::Client, {ping("one")}).bytes);
        QVERIFY(pair.turns());
        QCOMPARE(pair.ofKind(MessageKind::Ping).value(0).payload, QByteArray("one"));
        QVERIFY(pair.connection.withholdPongs(false));
        pair.peer.socket()->write(streamTo(wire::Role::Client, {ping("two")}).bytes);
        QTRY_COMPARE(pair.received().size(), qsizetype(9));
        QByteArray bytes = pair.received();
        QCOMPARE(takeFrame(bytes)->payload, QByteArray("two"));
    }

    void stallsAndResumes()
    {
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.stallAfter(20));
        QVERIFY(pair.connection.sendText(QByteArray("first")));        // 11 bytes
        QVERIFY(pair.connection.sendBinary(QByteArray(100'000, 'x'))); // stalls in its payload
        QTRY_COMPARE(pair.received().size(), qsizetype(20));
        QVERIFY(pair.turns());
        QVERIFY(pair.connection.ping());
        QVERIFY(pair.turns());
        QCOMPARE(pair.received().size(), qsizetype(20));
        QVERIFY(pair.connection.bytesToWrite() > 90'000);
        QVERIFY(pair.connection.resumeSending());
        QTRY_COMPARE(pair.received().size(), qsizetype(11 + 14 + 100'000 + 6));
        QByteArray bytes = pair.received();
        QCOMPARE(takeFrame(bytes)->payload, QByteArray("first"));
        QCOMPARE(takeFrame(bytes)->payload, QByteArray(100'000, 'x'));
        QCOMPARE(int(takeFrame(bytes)->opcode), 9);
    }

    void stallsAtOnce()
    {
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.stallAfter(0));
        QVERIFY(pair.connection.sendText(QByteArray("x")));
        QVERIFY(pair.turns());
        QVERIFY(pair.received().isEmpty());
        QVERIFY(pair.connection.resumeSending());
        QTRY_COMPARE(pair.received().size(), qsizetype(7));
    }

    void delays()
    {
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.setPace({std::chrono::milliseconds(30), 0}));
        QVERIFY(pair.connection.sendText(QByteArray("slow")));
        QVERIFY(pair.received().isEmpty());
        QTRY_COMPARE(pair.received().size(), qsizetype(10));
        QVERIFY(pair.connection.setPace({std::chrono::hours(1), 0}));
        QVERIFY(pair.connection.sendText(QByteArray("never")));
        QVERIFY(pair.connection.setPace({}));
        QVERIFY(pair.connection.sendText(QByteArray("behind it"))); // the order stays
        QVERIFY(pair.turns());
        QCOMPARE(pair.received().size(), qsizetype(10));
    }

    void throttles()
    {
        Pair pair;
        QVERIFY(pair.opens());
        QList<qsizetype> sizes;
        connect(pair.peer.socket(), &QTcpSocket::readyRead, this, [&] { sizes.append(pair.received().size()); });
        QVERIFY(pair.connection.setPace({{}, 20'000}));
        const QByteArray payload(8000, 'p');
        QVERIFY(pair.connection.sendBinary(payload));
        QTRY_COMPARE(pair.received().size(), qsizetype(8 + 8000));
        // No more than a tenth of a second's worth at a time.
        QVERIFY2(sizes.size() >= 4, qPrintable(QString::number(sizes.size())));
        QVERIFY(sizes.first() <= 2000);
        QByteArray bytes = pair.received();
        QCOMPARE(takeFrame(bytes)->payload, payload);
    }

    void endsTcp_data()
    {
        QTest::addColumn<bool>("resets");
        QTest::newRow("FIN") << false;
        QTest::newRow("RST") << true;
    }

    void endsTcp()
    {
        QFETCH(const bool, resets);
        Pair pair;
        QVERIFY(pair.opens());
        QVERIFY(pair.connection.sendText(QByteArray("last")));
        QTRY_COMPARE(pair.received().size(), qsizetype(10));
        const TcpState state(pair.peer.socket()->socketDescriptor());
        QVERIFY(pair.connection.endTcp(resets ? TcpEnd::Reset : TcpEnd::Finish));
        QVERIFY(pair.closes());
        QCOMPARE(int(pair.closeInfo().code), 1006);
        QCOMPARE(pair.closeInfo().by, ClosedBy::Us);
        QTRY_COMPARE(pair.peer.socket()->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(pair.received().size(), qsizetype(10)); // no close frame
        if (TcpState::isKnown)
            QCOMPARE(state.wasReset(), resets);
    }

    void needAnOpenConnection()
    {
        Pair pair;
        QVERIFY(pair.opens());
        HandmadeFrame wrong;
        wrong.opcode = 16;
        QCOMPARE(pair.connection.sendFrame(wrong).error().code, ErrorCode::InvalidArgument);
        wrong.opcode = 1;
        wrong.rsv = 8;
        QCOMPARE(pair.connection.sendFrame(wrong).error().code, ErrorCode::InvalidArgument);
        pair.connection.abort();
        QVERIFY(pair.closes());
        const QList<Result<void>> results = everyCall(pair.connection);
        for (const Result<void> &result : results)
            QCOMPARE(result.error().code, ErrorCode::NotOpen);
    }

    void theQtEngineRefuses()
    {
        if (!hasQtEngine())
            QSKIP("built without Qt WebSockets");
        RawServer peer(RawServer::Opening::Upgrade);
        ConnectionOptions options;
        options.url = peer.url();
        options.engine = EngineKind::Qt;
        Connection connection(1, options);
        QSignalSpy opened(&connection, &Connection::opened);
        connection.open();
        QVERIFY(opened.wait());
        const QByteArray before = peer.received();
        const QList<Result<void>> results = everyCall(connection);
        for (const Result<void> &result : results) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Unsupported);
            QVERIFY(result.error().message.contains(QLatin1String("wire engine")));
        }
        QCOMPARE(connection.state(), ConnectionState::Open);
        QCOMPARE(peer.received(), before);
    }

private:
    static QList<Result<void>> everyCall(Connection &connection)
    {
        return {connection.sendFrame({}),
                connection.sendBytes("x"),
                connection.sendFragmented(MessageKind::Text, "x", {}),
                connection.withholdPongs(true),
                connection.stallAfter(0),
                connection.resumeSending(),
                connection.setPace({}),
                connection.holdReading(true),
                connection.endTcp(TcpEnd::Reset)};
    }
};

QTEST_GUILESS_MAIN(TestWireFaults)
#include "tst_wirefaults.moc"
