// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::DeflateParameters;
using wire::Role;
using wire::Rule;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QString textLine(const QByteArray &payload)
{
    return line(QStringLiteral("text"), payload);
}

TestFrame compressed(const QByteArray &payload)
{
    return text(payload).withRsv(4);
}

const QByteArray hello = hex("f248cdc9c90700"); // "Hello", RFC 7692 section 7.2.3.1

} // namespace

/// RFC 7692 sections 6 and 7.2: what compressed messages look like on the wire.
class TestWireDeflate : public QObject
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
        const QString helloLine = textLine("Hello");
        row("7.2.3.1 one block", {compressed(hello)}, {helloLine});
        row("6.2 fragments: RSV1 on the first only", {compressed(hello.left(3)).open(), continuation(hello.mid(3))},
            {helloLine});
        row("6.2 fragments of one byte, an empty one last",
            {compressed("").open(), continuation(hello.left(1)).open(), continuation(hello.mid(1)).open(),
             continuation("")},
            {helloLine});
        row("7.2.3.2 the window goes on from message to message", {compressed(hello), compressed(hex("f200110000"))},
            {helloLine, helloLine});
        row("7.2.3.3 a block without compression", {compressed(hex("000500faff48656c6c6f00"))}, {helloLine});
        row("7.2.3.4 a block with BFINAL", {compressed(hex("f348cdc9c9070000"))}, {helloLine});
        row("7.2.3.4 a block with BFINAL, then the window goes on",
            {compressed(hex("f348cdc9c9070000")), compressed(hex("f200110000"))}, {helloLine, helloLine});
        row("7.2.3.4 a block with BFINAL and nothing behind it", {compressed(hex("f348cdc9c90700")), compressed(hello)},
            {helloLine, helloLine});
        row("7.2.3.4 several blocks with BFINAL in one message", {compressed(hex("f348cdc9c90700f348cdc9c9070000"))},
            {textLine("HelloHello")});
        row("7.2.3.4 a block with BFINAL that refers to what came before it",
            {compressed(hex("f348cdc9c90700") + hex("f300110000"))}, {textLine("HelloHello")});
        row("7.2.3.5 two blocks", {compressed(hex("f248050000 00ffffcac9c90700"))}, {helloLine});
        row("7.2.3.6 empty", {compressed(hex("00"))}, {textLine("")});
        row("7.2.3.6 empty, as a block with fixed codes", {compressed(hex("0200"))}, {textLine("")});
        row("7.2.3.6 empty between others", {compressed(hello), compressed(hex("00")), compressed(hello)},
            {helloLine, textLine(""), helloLine});
        row("6.1 some messages are not compressed",
            {text("a"), compressed(hello), text("b"), compressed(hex("f200110000"))},
            {textLine("a"), helloLine, textLine("b"), helloLine});
        row("6.1 not compressed, in fragments", {text("a").open(), continuation("b")}, {textLine("ab")});
        row("6.2 control frames between compressed fragments",
            {compressed(hello.left(3)).open(), ping("p"), continuation(hello.mid(3))},
            {line(QStringLiteral("> pong"), "p"), line(QStringLiteral("ping"), "p"), helloLine});
        row("6.1 compressed binary", {binary(hello).withRsv(4)}, {line(QStringLiteral("binary"), "Hello")});
    }

    void takes()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, lines);
        for (const Role role : {Role::Client, Role::Server})
            QCOMPARE(differenceHoweverCut(deflating(role), streamTo(role, frames), lines), QString());
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
        const QStringList helloLine{textLine("Hello")};
        row("6.1 RSV1 on a ping", {ping("x").withRsv(4)}, Rule::CompressedControl);
        row("6.1 RSV1 on a pong", {pong("x").withRsv(4)}, Rule::CompressedControl);
        row("6.1 RSV1 on a close frame", {closeFrame(1000).withRsv(4)}, Rule::CompressedControl);
        row("6.1 RSV1 on a continuation", {compressed(hello).open(), continuation("x").withRsv(4)},
            Rule::CompressedContinuation, 1);
        row("6.1 RSV1 on a continuation of what is not compressed", {text("a").open(), continuation("x").withRsv(4)},
            Rule::CompressedContinuation, 1);
        row("6.1 RSV2 beside RSV1", {compressed(hello).withRsv(6)}, Rule::ReservedBits);
        row("6.1 RSV3", {compressed(hello).withRsv(1)}, Rule::ReservedBits);
        row("7.2.2 a reserved block type", {compressed(hex("07"))}, Rule::DeflateInvalid);
        row("7.2.2 a stored block whose length is not confirmed", {compressed(hex("000500000048656c6c6f00"))},
            Rule::DeflateInvalid);
        row("7.2.2 a distance before the first byte", {compressed(hex("f200110000"))}, Rule::DeflateInvalid);
        row("7.2.2 garbage behind a good message", {compressed(hello), compressed("\xff\xff\xff")},
            Rule::DeflateInvalid, 1, helloLine);
        row("7.2.2 the message ends inside a block", {compressed(hello.left(4)), compressed(hello)},
            Rule::DeflateInvalid);
        row("7.2.2 the message ends inside a stored block", {binary(hex("000500faff4865")).withRsv(4)},
            Rule::DeflateInvalid);
        row("7.2.2 nothing at all, not even an empty block", {compressed("")}, Rule::DeflateInvalid);
        row("7.2.2 nothing at all behind a block with BFINAL", {compressed(hex("f348cdc9c90700")), compressed("")},
            Rule::DeflateInvalid, 1, helloLine);
        row("7.2.2 the tail is there twice, its first byte not", {compressed(hello.chopped(1))}, Rule::DeflateInvalid);
        row("7.2.2 bad in the second fragment",
            {binary(hello.left(3)).withRsv(4).open(), continuation("\xff\xff\xff\xff")}, Rule::DeflateInvalid, 1);
        row("8.1 inflated text is not UTF-8", {compressed(hex("000200fdff61ff00"))}, Rule::TextNotUtf8);
        row("8.1 not UTF-8, and then the block is broken", {compressed(hex("000200fdff61ff07ff"))}, Rule::TextNotUtf8);
        row("8.1 inflated text fails in the fragment where it is bad",
            {compressed(hex("000200fdff61c3")).open(), continuation(hex("000200fdff610000")).open()}, Rule::TextNotUtf8,
            1);
    }

    void refuses()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, before);
        QFETCH(const Rule, rule);
        QFETCH(const qsizetype, frame);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, frames);
            const QStringList lines = before + failureLines(rule, stream.offset({frame}));
            QCOMPARE(differenceHoweverCut(deflating(role), stream, lines), QString());
        }
    }

    void incompleteTextFailsAtItsEnd()
    {
        const TestStream stream = streamTo(Role::Server, {compressed(hex("000200fdff61c300"))});
        QCOMPARE(differenceHoweverCut(deflating(Role::Server), stream,
                                      failureLines(Rule::TextNotUtf8, quint64(stream.bytes.size()))),
                 QString());
    }

    void withoutAgreement() // 6: RSV1 has no meaning then
    {
        const TestStream stream = streamTo(Role::Client, {compressed(hello)});
        QCOMPARE(differenceHoweverCut(settingsOf(Role::Client), stream, failureLines(Rule::ReservedBits, 0)),
                 QString());
    }

    void noContextTakeover() // 7.1.1: each message by itself, in the direction that it was agreed for
    {
        const DeflateParameters fromClient{false, true, 15, 15};
        const QList<TestFrame> fresh{compressed(hello), compressed(hello)};
        QCOMPARE(differenceHoweverCut(deflating(Role::Server, fromClient), streamTo(Role::Server, fresh),
                                      {textLine("Hello"), textLine("Hello")}),
                 QString());
        const QList<TestFrame> goesOn{compressed(hello), compressed(hex("f200110000"))};
        TestStream stream = streamTo(Role::Server, goesOn);
        QCOMPARE(differenceHoweverCut(deflating(Role::Server, fromClient), stream,
                                      QStringList{textLine("Hello")}
                                          + failureLines(Rule::DeflateInvalid, stream.offset({1}))),
                 QString());
        stream = streamTo(Role::Client, goesOn);
        QCOMPARE(
            differenceHoweverCut(deflating(Role::Client, fromClient), stream, {textLine("Hello"), textLine("Hello")}),
            QString());
    }

    void distancesBeyondTheWindow() // 7.1.2: what was agreed binds
    {
        // 300 bytes, stored; then a fixed block with 3 bytes from a distance of 257.
        const QList<TestFrame> frames{binary(hex("002c01d3fe") + QByteArray(300, 'x') + '\0').withRsv(4),
                                      binary(hex("02060000")).withRsv(4)};
        for (const int bits : {8, 15}) {
            const TestStream stream = streamTo(Role::Server, frames);
            QStringList lines{line(QStringLiteral("binary"), QByteArray(300, 'x'))};
            if (bits == 8)
                lines += failureLines(Rule::DeflateInvalid, stream.offset({1}));
            else
                lines += line(QStringLiteral("binary"), "xxx");
            QCOMPARE(differenceHoweverCut(deflating(Role::Server, {false, false, 15, bits}), stream, lines), QString());
        }
    }

    void sendsWhatTheRfcShows()
    {
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(deflating(role));
            us.endpoint.send(MessageKind::Text, "Hello");
            us.endpoint.send(MessageKind::Text, "Hello");
            us.endpoint.send(MessageKind::Text, "Hello", false);
            us.endpoint.send(MessageKind::Text, "");
            us.endpoint.send(MessageKind::Ping, "Hello");
            QCOMPARE(us.lines, (QStringList{line(QStringLiteral("> text (RSV 4)"), hello),
                                            line(QStringLiteral("> text (RSV 4)"), hex("f200110000")),
                                            line(QStringLiteral("> text"), "Hello"), QStringLiteral("> text"),
                                            line(QStringLiteral("> ping"), "Hello")}));
        }
    }

    void sendsAlikeWithoutContextTakeover()
    {
        Transcript us(deflating(Role::Server, {true, false, 15, 15}));
        us.endpoint.send(MessageKind::Text, "Hello");
        us.endpoint.send(MessageKind::Text, "Hello");
        const QString expected = line(QStringLiteral("> text (RSV 4)"), hello);
        QCOMPARE(us.lines, (QStringList{expected, expected}));
    }

    void sendsFragmentsOfACompressedMessage() // 6.1
    {
        Transcript us(deflating(Role::Client));
        us.endpoint.sendFragmented(MessageKind::Text, "Hello", {3, 2});
        QCOMPARE(us.lines, (QStringList{line(QStringLiteral("> text (goes on) (RSV 4)"), hello.left(3)),
                                        line(QStringLiteral("> continuation (goes on)"), hello.mid(3, 2)),
                                        line(QStringLiteral("> continuation"), hello.mid(5))}));
    }

    void shortMessagesGoAsTheyAre()
    {
        wire::Endpoint::Settings settings = deflating(Role::Server);
        settings.deflateThreshold = 5;
        Transcript us(settings);
        us.endpoint.send(MessageKind::Text, "Hell");
        us.endpoint.send(MessageKind::Text, "Hello");
        QCOMPARE(us.lines,
                 (QStringList{line(QStringLiteral("> text"), "Hell"), line(QStringLiteral("> text (RSV 4)"), hello)}));
    }

    void tellsWhatFramesGrewTo()
    {
        wire::Endpoint::Settings settings = deflating(Role::Server);
        settings.tellsFrames = true;
        Transcript us(settings);
        us.feed(
            streamTo(Role::Server, {compressed(hello.left(3)).open(), continuation(hello.mid(3)), text("x"), {3, "no"}})
                .bytes);
        us.endpoint.send(MessageKind::Text, "Hello");
        QCOMPARE(us.framesIn.size(), 4);
        QCOMPARE(us.framesIn.at(0).inflated + us.framesIn.at(1).inflated, qint64(5));
        QCOMPARE(us.framesIn.at(0).payload + us.framesIn.at(1).payload, hello);
        QCOMPARE(us.framesIn.at(2).inflated, qint64(-1));
        QCOMPARE(us.framesIn.at(3).inflated, qint64(-1)); // broken: never read
        QCOMPARE(us.framesOut.size(), 1);                 // the close frame; nothing behind it
        Transcript peer(settings);
        peer.endpoint.send(MessageKind::Text, "Hello");
        QCOMPARE(peer.framesOut.at(0).inflated, qint64(5));
        QCOMPARE(peer.framesOut.at(0).payload, hello);
    }
};

QTEST_GUILESS_MAIN(TestWireDeflate)
#include "tst_wiredeflate.moc"
