// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;

namespace {

/// What an echo server or client is seen to do with a message.
QStringList echoed(const char *kind, const QByteArray &payload)
{
    const QString name = QString::fromLatin1(kind);
    return {line(name, payload), line(QStringLiteral("> ") + name, payload)};
}

QStringList answered(const QByteArray &payload)
{
    return {line(QStringLiteral("> pong"), payload), line(QStringLiteral("ping"), payload)};
}

QStringList closedWith(int code)
{
    return {QStringLiteral("> close %1").arg(code), QStringLiteral("closed %1 by peer").arg(code)};
}

} // namespace

/// The core cases that the Autobahn test suite publishes, but for 6 (tst_autobahnutf8), in both roles, with an
/// endpoint that echoes. Names are the cases' numbers.
class TestAutobahnCore : public QObject
{
    Q_OBJECT

private slots:
    void ok_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<QStringList>("lines");
        sizes();
        pings();
        fragments();
        closings();
    }

    void ok()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, lines);
        for (const Role role : {Role::Client, Role::Server})
            QCOMPARE(differenceHoweverCut(settingsOf(role), streamTo(role, frames), lines, true), QString());
    }

    void fails_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Place>("place");
        const auto row = [](const QString &name, const QList<TestFrame> &frames, Rule rule, const Place &place = {},
                            const QStringList &before = {}) {
            QTest::newRow(qPrintable(name)) << frames << before << rule << place;
        };
        const QByteArray hello = "Hello, world!";
        const QStringList echo = echoed("text", hello);
        row(QStringLiteral("2.5"), {ping(QByteArray(126, '\xfe'))}, Rule::ControlTooLong);
        row(QStringLiteral("3.1"), {text(hello).withRsv(1)}, Rule::ReservedBits);
        for (quint8 rsv = 2; rsv < 5; ++rsv) {
            row(QStringLiteral("3.%1").arg(rsv), {text(hello), text(hello).withRsv(rsv), ping()}, Rule::ReservedBits,
                {1}, echo);
        }
        row(QStringLiteral("3.5"), {binary("\x00\xff\xfe\xfd\xfc\xfb\x00\xff").withRsv(5)}, Rule::ReservedBits);
        row(QStringLiteral("3.6"), {ping(hello).withRsv(6)}, Rule::ReservedBits);
        row(QStringLiteral("3.7"), {closeFrame(1000).withRsv(7)}, Rule::ReservedBits);
        for (quint8 i = 0; i < 5; ++i) {
            const QByteArray payload = i == 0 || i == 2 ? QByteArray() : "reserved opcode payload";
            for (const quint8 first : {3, 11}) {
                const TestFrame frame{quint8(first + i), payload};
                const QString name = QStringLiteral("4.%1.%2").arg(first == 3 ? 1 : 2).arg(i + 1);
                if (i < 2)
                    row(name, {frame}, Rule::ReservedOpcode);
                else
                    row(name, {text(hello), frame, ping()}, Rule::ReservedOpcode, {1}, echo);
            }
        }
        row(QStringLiteral("5.1"), {ping("fragment1").open(), continuation("fragment2")}, Rule::ControlFragmented);
        row(QStringLiteral("5.2"), {pong("fragment1").open(), continuation("fragment2")}, Rule::ControlFragmented);
        const TestFrame lone = continuation("non-continuation payload");
        row(QStringLiteral("5.9 to 5.11"), {lone, text(hello)}, Rule::ContinuationWithoutStart);
        row(QStringLiteral("5.12 to 5.14"), {lone.open(), text(hello)}, Rule::ContinuationWithoutStart);
        row(QStringLiteral("5.15"),
            {text("fragment1").open(), continuation("fragment2"), continuation("fragment3").open(), text("fragment4")},
            Rule::ContinuationWithoutStart, {2}, echoed("text", "fragment1fragment2"));
        row(QStringLiteral("5.16"),
            {continuation("fragment1").open(), text("fragment2").open(), continuation("fragment3")},
            Rule::ContinuationWithoutStart);
        row(QStringLiteral("5.17"), {continuation("fragment1"), text("fragment2").open(), continuation("fragment3")},
            Rule::ContinuationWithoutStart);
        row(QStringLiteral("5.18"), {text("fragment1").open(), text("fragment2")}, Rule::MessageInsideMessage, {1});
        row(QStringLiteral("7.3.2"), {{8, "a"}}, Rule::CloseTooShort, {0, 0});
        row(QStringLiteral("7.3.6"), {closeFrame(1000, QByteArray(124, '*'))}, Rule::ControlTooLong);
        row(QStringLiteral("7.5.1"),
            {closeFrame(1000, QByteArray::fromHex("cebae1bdb9cf83cebcceb5eda080656469746564"))},
            Rule::CloseReasonNotUtf8, {0, 14});
        int number = 0;
        for (const quint16 code : {0, 999, 1004, 1005, 1006, 1016, 1100, 2000, 2999}) {
            row(QStringLiteral("7.9.%1").arg(++number), {closeFrame(code)}, Rule::CloseCodeInvalid, {0, 0});
        }
        row(QStringLiteral("7.13.1"), {closeFrame(5000)}, Rule::CloseCodeInvalid, {0, 0});
        row(QStringLiteral("7.13.2"), {closeFrame(65535)}, Rule::CloseCodeInvalid, {0, 0});
    }

    void fails()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const QStringList, before);
        QFETCH(const Rule, rule);
        QFETCH(const Place, place);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, frames);
            QCOMPARE(
                differenceHoweverCut(settingsOf(role), stream, before + failureLines(rule, stream.offset(place)), true),
                QString());
        }
    }

    void large_data()
    {
        QTest::addColumn<QList<TestFrame>>("frames");
        QTest::addColumn<qsizetype>("pieceSize");
        constexpr qsizetype mega = 1024 * 1024;
        const auto whole = [](qsizetype size, bool isText) {
            return isText ? text(QByteArray(size, '*')) : binary(QByteArray(size, '\xfe'));
        };
        for (const bool isText : {true, false}) {
            int number = 0;
            for (const qsizetype size : {mega / 16, mega / 4, mega, 4 * mega, 8 * mega, 16 * mega}) {
                QTest::newRow(qPrintable(QStringLiteral("9.%1.%2").arg(isText ? 1 : 2).arg(++number)))
                    << QList<TestFrame>{whole(size, isText)} << size;
            }
            number = 0;
            for (const qsizetype fragment : {qsizetype(64), qsizetype(256), qsizetype(1024), 4096 * qsizetype(1),
                                             mega / 64, mega / 16, mega / 4, mega, 4 * mega}) {
                QTest::newRow(qPrintable(QStringLiteral("9.%1.%2").arg(isText ? 3 : 4).arg(++number)))
                    << inFragments(whole(4 * mega, isText), fragment) << qsizetype(65536);
            }
            number = 0;
            for (const qsizetype piece : {64, 128, 256, 512, 1024, 2048}) {
                QTest::newRow(qPrintable(QStringLiteral("9.%1.%2").arg(isText ? 5 : 6).arg(++number)))
                    << QList<TestFrame>{whole(mega, isText)} << piece;
            }
        }
        QTest::newRow("10.1.1") << inFragments(text(QByteArray(65536, '*')), 1300) << qsizetype(65536);
    }

    void large()
    {
        QFETCH(const QList<TestFrame>, frames);
        QFETCH(const qsizetype, pieceSize);
        QByteArray payload;
        for (const TestFrame &frame : frames)
            payload += frame.payload;
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(settingsOf(role), true);
            us.feedEach(streamTo(role, frames).bytes, pieceSize);
            QCOMPARE(us.messages, QByteArrayList{payload});
            QCOMPARE(us.lines, echoed(frames.first().opcode == 1 ? "text" : "binary", payload));
        }
    }

    void manySmall_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("isText");
        int number = 0;
        for (const qsizetype size : {0, 16, 64, 256, 1024, 4096}) {
            ++number;
            QTest::newRow(qPrintable(QStringLiteral("9.7.%1").arg(number))) << size << true;
            QTest::newRow(qPrintable(QStringLiteral("9.8.%1").arg(number))) << size << false;
        }
    }

    void manySmall()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const bool, isText);
        constexpr qsizetype count = 1000;
        const QByteArray payload(size, isText ? '*' : '\xfe');
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(settingsOf(role), true);
            us.feedEach(streamTo(role, QList<TestFrame>(count, isText ? text(payload) : binary(payload))).bytes, 1460);
            QCOMPARE(us.messages, QByteArrayList(count, payload));
            QCOMPARE(us.lines.size(), 2 * count);
        }
    }

private:
    static void row(const QString &name, const QList<TestFrame> &frames, const QStringList &lines)
    {
        QTest::newRow(qPrintable(name)) << frames << lines;
    }

    static QList<TestFrame> inFragments(const TestFrame &whole, qsizetype size)
    {
        QList<TestFrame> frames;
        for (qsizetype offset = 0; offset < whole.payload.size(); offset += size) {
            const bool isLast = offset + size >= whole.payload.size();
            frames.append({quint8(offset == 0 ? whole.opcode : 0), whole.payload.mid(offset, size), isLast});
        }
        return frames;
    }

    static void sizes()
    {
        int number = 0;
        for (const qsizetype size : {0, 125, 126, 127, 128, 65535, 65536}) {
            ++number;
            const QByteArray stars(size, '*');
            const QByteArray bytes(size, '\xfe');
            row(QStringLiteral("1.1.%1").arg(number), {text(stars)}, echoed("text", stars));
            row(QStringLiteral("1.2.%1").arg(number), {binary(bytes)}, echoed("binary", bytes));
        }
    }

    static void pings()
    {
        const QByteArray longest(125, '\xfe');
        row(QStringLiteral("2.1"), {ping()}, answered({}));
        row(QStringLiteral("2.2"), {ping("Hello, world!")}, answered("Hello, world!"));
        row(QStringLiteral("2.3"), {ping(QByteArray("\x00\xff\xfe\xfd\xfc\xfb\x00\xff", 8))},
            answered(QByteArray("\x00\xff\xfe\xfd\xfc\xfb\x00\xff", 8)));
        row(QStringLiteral("2.4 and 2.6"), {ping(longest)}, answered(longest));
        row(QStringLiteral("2.7"), {pong()}, {QStringLiteral("pong")});
        row(QStringLiteral("2.8"), {pong("unsolicited")}, {line(QStringLiteral("pong"), "unsolicited")});
        row(QStringLiteral("2.9"), {pong("unsolicited"), ping("p")},
            QStringList{line(QStringLiteral("pong"), "unsolicited")} + answered("p"));
        QList<TestFrame> frames;
        QStringList lines;
        for (int i = 0; i < 10; ++i) {
            frames.append(ping("payload-" + QByteArray::number(i)));
            lines += answered("payload-" + QByteArray::number(i));
        }
        row(QStringLiteral("2.10 and 2.11"), frames, lines);
    }

    static void fragments()
    {
        const QStringList both = echoed("text", "fragment1fragment2");
        row(QStringLiteral("5.3 to 5.5"), {text("fragment1").open(), continuation("fragment2")}, both);
        row(QStringLiteral("5.6 to 5.8"), {text("fragment1").open(), ping("between"), continuation("fragment2")},
            answered("between") + both);
        row(QStringLiteral("5.19 and 5.20"),
            {text("fragment1").open(), continuation("fragment2").open(), ping("pongme 1!"),
             continuation("fragment3").open(), continuation("fragment4").open(), ping("pongme 2!"),
             continuation("fragment5")},
            answered("pongme 1!") + answered("pongme 2!")
                + echoed("text", "fragment1fragment2fragment3fragment4fragment5"));
    }

    static void closings()
    {
        const QByteArray hello = "Hello World!";
        row(QStringLiteral("7.1.1"), {text(hello), closeFrame(1000)}, echoed("text", hello) + closedWith(1000));
        row(QStringLiteral("7.1.2"), {closeFrame(1000), closeFrame(1000)}, closedWith(1000));
        row(QStringLiteral("7.1.3"), {closeFrame(1000), ping()}, closedWith(1000));
        row(QStringLiteral("7.1.4"), {closeFrame(1000), text(hello)}, closedWith(1000));
        row(QStringLiteral("7.1.5"), {text("fragment1").open(), closeFrame(1000), continuation("fragment2")},
            closedWith(1000));
        const QByteArray large(256 * 1024, '*');
        row(QStringLiteral("7.1.6"), {text(large), text(hello), closeFrame(1000), ping()},
            echoed("text", large) + echoed("text", hello) + closedWith(1000));
        row(QStringLiteral("7.3.1"), {closeFrame()},
            {QStringLiteral("> close"), QStringLiteral("closed 1005 by peer")});
        row(QStringLiteral("7.3.3"), {closeFrame(1000)}, closedWith(1000));
        const QByteArray longest(123, '*');
        for (const QByteArray &reason : {hello, longest}) {
            row(reason == hello ? QStringLiteral("7.3.4") : QStringLiteral("7.3.5"), {closeFrame(1000, reason)},
                {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer ") + QString::fromLatin1(reason)});
        }
        int number = 0;
        for (const quint16 code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
            row(QStringLiteral("7.7.%1").arg(++number), {closeFrame(code)}, closedWith(code));
    }
};

QTEST_GUILESS_MAIN(TestAutobahnCore)
#include "tst_autobahncore.moc"
