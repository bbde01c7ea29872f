// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::DeflateStream;
using wire::InflateStream;
using wire::Role;
using wire::Rule;

namespace {

QByteArray packed(const QByteArray &payload)
{
    return DeflateStream(15, false, 9).deflate(payload);
}

} // namespace

/// What a peer can make us take: frames, messages, inflated sizes (RFC 6455 section 10.4, close code 1009).
class TestWireLimits : public QObject
{
    Q_OBJECT

private slots:
    void messages_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<QStringList>("lines"); // if it is taken
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<qsizetype>("frame");
        const auto ok = [](const char *name, const QList<TestFrame> &frames, const QStringList &lines) {
            QTest::newRow(name) << frames << lines << Rule() << qsizetype(-1);
        };
        const auto bad = [](const char *name, const QList<TestFrame> &frames, Rule rule, qsizetype frame) {
            QTest::newRow(name) << frames << QStringList() << rule << frame;
        };
        const QString name = QStringLiteral("binary");
        const QByteArray a50(50, 'a');
        const QByteArray a60(60, 'a');
        const QByteArray a100(100, 'a');
        ok("10.4 a frame of the limit", {binary(a60)}, {line(name, a60)});
        bad("10.4 a frame above the limit", {binary(a60 + 'x')}, Rule::FrameTooBig, 0);
        bad("10.4 a frame that declares more, and nothing of it", {binary({}).declaring(61)}, Rule::FrameTooBig, 0);
        bad("10.4 a second fragment above the limit", {binary("x").open(), continuation(a60 + 'x')}, Rule::FrameTooBig,
            1);
        ok("10.4 a message of the limit", {binary(a50).open(), continuation(a50)}, {line(name, a100)});
        bad("10.4 a message above the limit", {binary(a50).open(), continuation(a50 + 'x')}, Rule::MessageTooBig, 1);
        bad("10.4 above the limit with the third fragment",
            {binary(a50).open(), continuation(a50).open(), continuation("x")}, Rule::MessageTooBig, 2);
        ok("10.4 empty fragments behind the limit",
           {binary(a50).open(), continuation(a50).open(), continuation({}).open(), continuation({})},
           {line(name, a100)});
        ok("10.4 control frames don't count", {binary(a50).open(), pong(a60), continuation(a50)},
           {line(QStringLiteral("pong"), a60), line(name, a100)});
        const TestFrame fits = binary(packed(a100)).withRsv(4);
        ok("7692 10 inflated to the limit", {fits, fits}, {line(name, a100), line(name, a100)});
        bad("7692 10 inflated above the limit", {binary(packed(a100 + 'x')).withRsv(4)}, Rule::MessageTooBig, 0);
        bad("7692 10 a bomb", {binary(packed(QByteArray(40000, '\0'))).withRsv(4)}, Rule::MessageTooBig, 0);
        const QByteArray bomb = packed(QByteArray(40000, '\0'));
        bad("7692 10 a bomb in fragments", {binary(bomb.left(10)).withRsv(4).open(), continuation(bomb.mid(10))},
            Rule::MessageTooBig, 1);
        bad("8.1 before the limit", {text(packed(QByteArray(50, '\xff') + QByteArray(1000, 'x'))).withRsv(4)},
            Rule::TextNotUtf8, 0);
        bad("8.1 behind the limit", {text(packed(QByteArray(101, 'x') + '\xff')).withRsv(4)}, Rule::MessageTooBig, 0);
    }

    void messages()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, lines);
        QFETCH(const Rule, rule);
        QFETCH(const qsizetype, frame);
        for (const Role role : {Role::Client, Role::Server}) {
            wire::Endpoint::Settings settings = deflating(role);
            settings.maxFrame = 60;
            settings.maxMessage = 100;
            const TestStream stream = streamTo(role, frames);
            const QStringList expected = frame < 0 ? lines : failureLines(rule, stream.offset({frame}));
            QCOMPARE(differenceHoweverCut(settings, stream, expected), QString());
            if (frame >= 0 && rule != Rule::TextNotUtf8)
                QCOMPARE(int(wire::closeCode(rule)), 1009);
        }
    }

    void framesAreAsLargeAsMessagesUnlessToldOtherwise()
    {
        wire::Endpoint::Settings settings = settingsOf(Role::Server);
        settings.maxMessage = 100;
        const TestStream stream = streamTo(Role::Server, {binary(QByteArray(100, 'x')), binary(QByteArray(101, 'x'))});
        Transcript us(settings);
        us.feed(stream.bytes);
        QCOMPARE(us.messages.size(), qsizetype(1));
        QCOMPARE(us.error->rule, Rule::FrameTooBig);
    }

    void aBombStaysSmall_data()
    {
        QTest::addColumn<qint64>("limit");
        for (const qint64 limit : {0, 1, 4095, 4096, 4097, 100000, 1048576, 1048577, 5000000})
            QTest::newRow(qPrintable(QString::number(limit))) << limit;
    }

    void aBombStaysSmall() // a thousandfold, and never more than a byte above the limit, in twice the memory at most
    {
        QFETCH(const qint64, limit);
        const QByteArray bomb = packed(QByteArray(12'000'000, '\0'));
        for (const qsizetype pieceSize : {qsizetype(1), qsizetype(500), bomb.size()}) {
            InflateStream stream(15, false);
            QByteArray out;
            InflateStream::Outcome outcome = InflateStream::Outcome::Ok;
            for (qsizetype i = 0; i < bomb.size() && outcome == InflateStream::Outcome::Ok; i += pieceSize) {
                outcome =
                    stream.inflate(QByteArrayView(bomb).sliced(i, std::min(pieceSize, bomb.size() - i)), out, limit);
                QVERIFY(out.size() <= limit + 1);
                QVERIFY2(out.capacity() <= 2 * limit + 8192, qPrintable(QString::number(out.capacity())));
            }
            QCOMPARE(outcome, InflateStream::Outcome::TooBig);
        }
    }

    void manyFinalBlocksCostNothing() // each ends a DEFLATE stream; a message of nothing else once copied 64 KiB each
    {
        InflateStream stream(15, false);
        QByteArray out;
        const QByteArray window(40000, 'w');
        QCOMPARE(stream.inflate(packed(window), out, 1 << 20), InflateStream::Outcome::Ok);
        QCOMPARE(stream.finish(out, 1 << 20), InflateStream::Outcome::Ok);
        out.clear();
        const QByteArray blocks = QByteArray("\x03\x00", 2).repeated(2'000'000); // 128 GB then
        QCOMPARE(stream.inflate(blocks, out, 1 << 20), InflateStream::Outcome::Ok);
        QCOMPARE(stream.finish(out, 1 << 20), InflateStream::Outcome::Ok);
        QVERIFY(out.isEmpty());
        // And the window is still there: 3 bytes from a distance of 257.
        QCOMPARE(stream.inflate(QByteArray::fromHex("02060000"), out, 1 << 20), InflateStream::Outcome::Ok);
        QCOMPARE(out, QByteArray("www"));
    }

    void manySmallFragmentsCostNothing() // one that moved the message would move 100 GB
    {
        QList<TestFrame> frames{binary("x").open()};
        frames += QList<TestFrame>(450'000, continuation("x").open());
        frames.append(continuation("x"));
        Transcript us(settingsOf(Role::Client));
        us.feed(streamTo(Role::Client, frames).bytes);
        QCOMPARE(us.messages.size(), qsizetype(1));
        QCOMPARE(us.messages.first().size(), frames.size());
    }

    void inflatesWhatTheWindowAllows()
    {
        for (int bits = 8; bits <= 15; ++bits) {
            for (const bool fresh : {false, true}) {
                DeflateStream deflate(bits, fresh, 6);
                InflateStream inflate(bits, fresh);
                for (int i = 0; i < 20; ++i) {
                    const QByteArray message = QByteArray::number(i) + QByteArray("some text ").repeated(i * 50);
                    QByteArray out = "before ";
                    const QByteArray small = deflate.deflate(message);
                    QCOMPARE(inflate.inflate(small, out, 1 << 20), InflateStream::Outcome::Ok);
                    QCOMPARE(inflate.finish(out, 1 << 20), InflateStream::Outcome::Ok);
                    QCOMPARE(out, "before " + message);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWireLimits)
#include "tst_wirelimits.moc"
