// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;

/// RFC 6455 section 5: framing, masking, fragmentation, control frames.
class TestWireFrames : public QObject
{
    Q_OBJECT

private slots:
    void takes_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const QList<TestFrame> &frames, const QStringList &lines) {
            QTest::newRow(name) << frames << lines;
        };
        const QByteArray a125(125, 'a');
        const QByteArray a126(126, 'b');
        const QByteArray a65535(65535, 'c');
        const QByteArray a65536(65536, 'd');
        const QString textLine = QStringLiteral("text");
        const QString binaryLine = QStringLiteral("binary");
        row("5.2 empty text", {text({})}, {textLine});
        row("5.2 empty binary", {binary({})}, {binaryLine});
        row("5.2 one byte", {text("x")}, {line(textLine, "x")});
        row("5.2 125 bytes, seven bits of length", {text(a125)}, {line(textLine, a125)});
        row("5.2 126 bytes, 16 bits of length", {text(a126)}, {line(textLine, a126)});
        row("5.2 65535 bytes, 16 bits of length", {binary(a65535)}, {line(binaryLine, a65535)});
        row("5.2 65536 bytes, 64 bits of length", {binary(a65536)}, {line(binaryLine, a65536)});
        row("5.2 every byte value", {binary(everyByte())}, {line(binaryLine, everyByte())});
        row("5.4 several messages one behind the other", {text("a"), binary("b"), text({}), text("c")},
            {line(textLine, "a"), line(binaryLine, "b"), textLine, line(textLine, "c")});
        row("5.4 two fragments", {text("Hel").open(), continuation("lo")}, {line(textLine, "Hello")});
        row("5.4 three fragments", {binary("a").open(), continuation("b").open(), continuation("c")},
            {line(binaryLine, "abc")});
        row("5.4 empty fragments", {text({}).open(), continuation({}).open(), continuation({})}, {textLine});
        row("5.4 an empty first and an empty last fragment",
            {text({}).open(), continuation("x").open(), continuation({})}, {line(textLine, "x")});
        row("5.4 many fragments", manyFragments(50), {line(binaryLine, QByteArray(50, 'f'))});
        row("5.4 a message behind a fragmented one", {text("a").open(), continuation("b"), text("c")},
            {line(textLine, "ab"), line(textLine, "c")});
        row("5.4 control frames between fragments",
            {text("Hel").open(), ping("p"), continuation("l").open(), pong("q"), continuation("o")},
            {line(QStringLiteral("> pong"), "p"), line(QStringLiteral("ping"), "p"), line(QStringLiteral("pong"), "q"),
             line(textLine, "Hello")});
        row("5.5.2 ping without payload", {ping()}, {QStringLiteral("> pong"), QStringLiteral("ping")});
        row("5.5.2 ping is answered with its payload", {ping("Hello")},
            {line(QStringLiteral("> pong"), "Hello"), line(QStringLiteral("ping"), "Hello")});
        row("5.5 125 bytes are the most of a control frame", {ping(a125)},
            {line(QStringLiteral("> pong"), a125), line(QStringLiteral("ping"), a125)});
        row("5.5.2 ping that is not UTF-8", {ping("\xff\xfe")},
            {line(QStringLiteral("> pong"), "\xff\xfe"), line(QStringLiteral("ping"), "\xff\xfe")});
        row("5.5.3 unsolicited pong", {pong("x"), text("y")}, {line(QStringLiteral("pong"), "x"), line(textLine, "y")});
    }

    void takes()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, lines);
        for (const Role role : {Role::Client, Role::Server})
            QCOMPARE(differenceHoweverCut(settingsOf(role), streamTo(role, frames), lines), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<qsizetype>("frame");
        const auto row = [](const char *name, const QList<TestFrame> &frames, Rule rule, qsizetype frame = 0,
                            const QStringList &before = {}) {
            QTest::newRow(name) << frames << before << rule << frame;
        };
        for (quint8 bits = 1; bits < 8; ++bits) {
            row(qPrintable(QStringLiteral("5.2 RSV %1 on text").arg(bits)), {text("x").withRsv(bits)},
                Rule::ReservedBits);
            row(qPrintable(QStringLiteral("5.2 RSV %1 on a control frame").arg(bits)), {ping().withRsv(bits)},
                Rule::ReservedBits);
        }
        row("5.2 RSV on a continuation", {text("a").open(), continuation("b").withRsv(4)}, Rule::ReservedBits, 1);
        row("5.2 RSV behind a whole message", {text("a"), text("b").withRsv(2)}, Rule::ReservedBits, 1,
            {line(QStringLiteral("text"), "a")});
        for (const quint8 opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            row(qPrintable(QStringLiteral("5.2 reserved opcode %1").arg(opcode)), {{opcode, "x"}},
                Rule::ReservedOpcode);
            row(qPrintable(QStringLiteral("5.2 reserved opcode %1, empty").arg(opcode)), {{opcode, {}}},
                Rule::ReservedOpcode);
            row(qPrintable(QStringLiteral("5.2 reserved opcode %1 between fragments").arg(opcode)),
                {text("a").open(), {opcode, {}}}, Rule::ReservedOpcode, 1);
        }
        row("5.2 125 in 16 bits", {text(QByteArray(125, 'x')).withLengthBytes(2)}, Rule::LengthNotShortest);
        row("5.2 0 in 16 bits", {text({}).withLengthBytes(2)}, Rule::LengthNotShortest);
        row("5.2 0 in 64 bits", {text({}).withLengthBytes(8)}, Rule::LengthNotShortest);
        row("5.2 65535 in 64 bits", {binary(QByteArray(65535, 'x')).withLengthBytes(8)}, Rule::LengthNotShortest);
        row("5.2 the highest bit of a 64 bit length", {binary("x").declaring(Q_UINT64_C(1) << 63)},
            Rule::LengthHighBit);
        row("5.2 all bits of a 64 bit length", {binary("x").declaring(~Q_UINT64_C(0))}, Rule::LengthHighBit);
        row("5.2 the longest lawful length is above any limit", {binary("x").declaring(~Q_UINT64_C(0) >> 1)},
            Rule::FrameTooBig);
        row("5.4 continuation without start", {continuation("x")}, Rule::ContinuationWithoutStart);
        row("5.4 continuation without start, to be continued", {continuation("x").open()},
            Rule::ContinuationWithoutStart);
        row("5.4 continuation behind a whole message", {text("a"), continuation("b")}, Rule::ContinuationWithoutStart,
            1, {line(QStringLiteral("text"), "a")});
        row("5.4 continuation behind a fragmented message", {text("a").open(), continuation("b"), continuation("c")},
            Rule::ContinuationWithoutStart, 2, {line(QStringLiteral("text"), "ab")});
        row("5.4 text inside text", {text("a").open(), text("b")}, Rule::MessageInsideMessage, 1);
        row("5.4 binary inside text", {text("a").open(), binary("b")}, Rule::MessageInsideMessage, 1);
        row("5.4 text inside binary, behind a ping", {binary("a").open(), pong(), text("b").open()},
            Rule::MessageInsideMessage, 2, {QStringLiteral("pong")});
        for (const quint8 opcode : {8, 9, 10}) {
            row(qPrintable(QStringLiteral("5.5 fragmented control frame %1").arg(opcode)),
                {TestFrame{opcode, {}}.open()}, Rule::ControlFragmented);
            row(qPrintable(QStringLiteral("5.5 control frame %1 of 126 bytes").arg(opcode)),
                {{opcode, QByteArray(126, 'x')}}, Rule::ControlTooLong);
            row(qPrintable(QStringLiteral("5.5 control frame %1 of 65536 bytes").arg(opcode)),
                {TestFrame{opcode, "x"}.declaring(65536)}, Rule::ControlTooLong);
        }
    }

    void refuses()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, before);
        QFETCH(const Rule, rule);
        QFETCH(const qsizetype, frame);
        QCOMPARE(int(wire::closeCode(rule)), rule == Rule::FrameTooBig ? 1009 : 1002);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, frames + QList<TestFrame>{text("ignored")});
            const QStringList lines = before + failureLines(rule, stream.offset({frame}));
            QCOMPARE(differenceHoweverCut(settingsOf(role), stream, lines), QString());
        }
    }

    void masking_data()
    {
        QTest::addColumn<TestFrame>("frame");
        QTest::newRow("5.1 text") << text("x");
        QTest::newRow("5.1 empty") << text({});
        QTest::newRow("5.1 ping") << ping("x");
        QTest::newRow("5.1 close") << closeFrame(1000);
        QTest::newRow("5.1 long") << binary(QByteArray(300, 'x'));
    }

    void masking()
    {
        QFETCH(const TestFrame, frame);
        const TestStream masked = streamTo(Role::Client, {frame.withMask(true)});
        QCOMPARE(differenceHoweverCut(settingsOf(Role::Client), masked, failureLines(Rule::MaskForbidden, 0)),
                 QString());
        const TestStream bare = streamTo(Role::Server, {frame.withMask(false)});
        QCOMPARE(differenceHoweverCut(settingsOf(Role::Server), bare, failureLines(Rule::MaskMissing, 0)), QString());
    }

    void sends_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("lengthBytes");
        QTest::newRow("5.2 0") << qsizetype(0) << 0;
        QTest::newRow("5.2 125") << qsizetype(125) << 0;
        QTest::newRow("5.2 126") << qsizetype(126) << 2;
        QTest::newRow("5.2 16383, the last that is copied") << qsizetype(16383) << 2;
        QTest::newRow("5.2 16384, sent beside its head") << qsizetype(16384) << 2;
        QTest::newRow("5.2 65535") << qsizetype(65535) << 2;
        QTest::newRow("5.2 65536") << qsizetype(65536) << 8;
    }

    void sends()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const int, lengthBytes);
        const QByteArray payload(size, 'm');
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(settingsOf(role));
            us.endpoint.send(MessageKind::Binary, payload);
            const std::optional<TestFrame> frame = takeFrame(us.sent);
            QVERIFY(frame);
            QVERIFY(us.sent.isEmpty());
            QCOMPARE(frame->payload, payload);
            QCOMPARE(frame->lengthBytes, lengthBytes);
            QCOMPARE(*frame->masked, role == Role::Client);
            QCOMPARE(us.lines, QStringList{line(QStringLiteral("> binary"), payload)});
        }
    }

    void masksWithFreshKeys() // 5.3: unpredictable, a new one for each frame
    {
        Transcript client(settingsOf(Role::Client));
        QSet<QByteArray> keys;
        constexpr int frames = 500;
        for (int i = 0; i < frames; ++i) {
            client.sent.clear();
            client.endpoint.send(MessageKind::Text, "x");
            keys.insert(client.sent.mid(2, 4));
        }
        QVERIFY2(keys.size() > frames - 5, qPrintable(QString::number(keys.size())));
    }

    void fragmentsAsTold_data() // 5.4
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QList<qsizetype>>("sizes");
        QTest::addColumn<QStringList>("lines");
        const QString start = QStringLiteral("> text (goes on)");
        const QString more = QStringLiteral("> continuation (goes on)");
        const QString last = QStringLiteral("> continuation");
        const auto row = [](const char *name, const QByteArray &payload, const QList<qsizetype> &sizes,
                            const QStringList &lines) { QTest::newRow(name) << payload << sizes << lines; };
        row("5.4 no sizes", "Hello", {}, {line(QStringLiteral("> text"), "Hello")});
        row("5.4 one size and a rest", "Hello", {3}, {line(start, "Hel"), line(last, "lo")});
        row("5.4 two sizes and a rest", "Hello", {1, 2}, {line(start, "H"), line(more, "el"), line(last, "lo")});
        row("5.4 sizes that use up the payload", "Hello", {3, 2}, {line(start, "Hel"), line(last, "lo")});
        row("5.4 an empty first frame", "Hello", {0}, {start, line(last, "Hello")});
        row("5.4 an empty last frame", "Hello", {5, 0}, {line(start, "Hello"), last});
        row("5.4 an empty message in three frames", "", {0, 0, 0}, {start, more, last});
        row("5.4 a size above the payload", "Hello", {2, 50, 1}, {line(start, "He"), line(last, "llo")});
        row("5.4 a negative size", "Hello", {2, -1}, {line(start, "He"), line(last, "llo")});
        row("5.4 the whole as one size", "Hello", {5}, {line(QStringLiteral("> text"), "Hello")});
    }

    void fragmentsAsTold()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const QList<qsizetype>, sizes);
        QFETCH(const QStringList, lines);
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(settingsOf(role));
            us.endpoint.sendFragmented(MessageKind::Text, payload, sizes);
            QCOMPARE(us.lines, lines);
            Transcript peer(settingsOf(role == Role::Client ? Role::Server : Role::Client));
            peer.feed(us.sent);
            QCOMPARE(peer.messages, QByteArrayList{payload});
        }
    }

    void leavesPongsOut() // 5.5.3: an endpoint may, when pings come faster than pongs go
    {
        Transcript us(settingsOf(Role::Server));
        us.backlog = 2 * 1024 * 1024;
        us.feed(streamTo(Role::Server, {ping("a")}).bytes);
        QCOMPARE(us.lines, QStringList{line(QStringLiteral("ping"), "a")});
        us.backlog = 0;
        us.endpoint.withholdPongs(true);
        us.feed(streamTo(Role::Server, {ping("b")}).bytes);
        QCOMPARE(us.lines.last(), line(QStringLiteral("ping"), "b"));
        us.endpoint.withholdPongs(false);
        us.feed(streamTo(Role::Server, {ping("c")}).bytes);
        QCOMPARE(us.lines.mid(2),
                 (QStringList{line(QStringLiteral("> pong"), "c"), line(QStringLiteral("ping"), "c")}));
    }

    void tellsFrames()
    {
        for (const Role role : {Role::Client, Role::Server}) {
            wire::Endpoint::Settings settings = settingsOf(role);
            settings.tellsFrames = true;
            const TestStream stream =
                streamTo(role, {text("Hel").open(), ping("p"), continuation("lo"), text("no").withRsv(1)});
            Transcript us(settings);
            us.feedEach(stream.bytes, 1);
            QCOMPARE(us.framesIn.size(), 4);
            const FrameInfo &first = us.framesIn.at(0);
            QCOMPARE(first.fin, false);
            QCOMPARE(first.payload, QByteArray("Hel"));
            QCOMPARE(first.masked, role == Role::Server);
            QCOMPARE(first.maskKey, role == Role::Server ? 0x37fa213du : 0u);
            QCOMPARE(first.inflated, qint64(-1));
            QCOMPARE(int(us.framesIn.at(1).opcode), 9);
            QCOMPARE(int(us.framesIn.at(2).opcode), 0);
            QCOMPARE(int(us.framesIn.at(3).rsv), 1); // the one that broke the rule, as far as it was read
            QCOMPARE(us.framesIn.at(3).length, quint64(2));
            QCOMPARE(us.framesIn.at(3).payload, QByteArray());
            QCOMPARE(us.framesOut.size(), 2); // pong, close
            QCOMPARE(us.framesOut.at(0).payload, QByteArray("p"));
        }
    }

    void stopsBehindTheMessage()
    {
        class Stopper final : public wire::DecoderSink
        {
        public:
            void messageDecoded(MessageKind, const QByteArray &payload) override
            {
                seen.append(payload);
                decoder->stop();
            }
            void closeDecoded(quint16, const QString &) override {}
            void frameDecoded(const FrameInfo &) override {}
            QByteArrayList seen;
            wire::MessageDecoder *decoder = nullptr;
        };
        Stopper sink;
        wire::MessageDecoder::Settings settings;
        settings.maxMessage = settings.maxFrame = 100;
        wire::MessageDecoder decoder(settings, sink);
        sink.decoder = &decoder;
        QByteArray bytes = streamTo(Role::Client, {text("one"), text("two")}).bytes;
        const qsizetype taken = decoder.decode(bytes.data(), bytes.size());
        QCOMPARE(taken, qsizetype(5));
        QCOMPARE(sink.seen, QByteArrayList{"one"});
        QCOMPARE(decoder.decode(bytes.data() + taken, bytes.size() - taken), qsizetype(5));
        QCOMPARE(sink.seen, (QByteArrayList{"one", "two"}));
    }

    void knowsWhetherAFrameHasBegun()
    {
        const QByteArray bytes = streamTo(Role::Server, {text("Hel").open(), continuation("lo")}).bytes;
        Transcript us(settingsOf(Role::Server));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QCOMPARE(us.endpoint.isMidFrame(), i != 0 && i != 9);
            us.feed(QByteArrayView(bytes).sliced(i, 1));
        }
        QVERIFY(!us.endpoint.isMidFrame()); // between the messages nothing is owed
    }

    void failsAFrameThatStaysAway()
    {
        Transcript us(settingsOf(Role::Server));
        const QByteArray bytes = streamTo(Role::Server, {text("Hello")}).bytes;
        us.feed(QByteArrayView(bytes).first(8));
        us.endpoint.failStalled();
        QCOMPARE(us.lines, failureLines(Rule::Stalled, 8));
        us.feed(QByteArrayView(bytes).sliced(8));
        us.endpoint.failStalled();
        QCOMPARE(us.lines.size(), 2);
    }

private:
    static QByteArray everyByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 256; ++i)
            bytes += char(i);
        return bytes;
    }

    static QList<TestFrame> manyFragments(int count)
    {
        QList<TestFrame> frames{binary("f").open()};
        for (int i = 2; i < count; ++i)
            frames.append(continuation("f").open());
        frames.append(continuation("f"));
        return frames;
    }
};

QTEST_GUILESS_MAIN(TestWireFrames)
#include "tst_wireframes.moc"
