// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"
#include "websocket/closecode.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;
using wire::Rule;

/// RFC 6455 sections 5.5.1 and 7: the closing handshake and its codes.
class TestWireClosing : public QObject
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
        const QByteArray longest(maxCloseReason, 'r');
        row("7.1.5 without a code: 1005, answered without one", {closeFrame()},
            {QStringLiteral("> close"), QStringLiteral("closed 1005 by peer")});
        row("5.5.1 the code is echoed", {closeFrame(1000)},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer")});
        row("7.1.6 a reason", {closeFrame(1001, "bye")},
            {QStringLiteral("> close 1001"), QStringLiteral("closed 1001 by peer bye")});
        row("7.1.6 a reason in UTF-8", {closeFrame(1000, "пока")},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer пока")});
        row("5.5.1 the longest reason", {closeFrame(1000, longest)},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer ") + QString::fromLatin1(longest)});
        row("5.5.1 nothing is read behind a close frame", {closeFrame(1000), text("late"), continuation("wrong")},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer")});
        row("5.5.1 a second close frame", {closeFrame(1000), closeFrame(1001)},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer")});
        row("5.4 close between fragments", {text("Hel").open(), closeFrame(1000), continuation("lo")},
            {QStringLiteral("> close 1000"), QStringLiteral("closed 1000 by peer")});
        for (int code = 0; code < 65536; code += step(code)) {
            if (!isLawful(code))
                continue;
            row(qPrintable(QStringLiteral("7.4 code %1").arg(code)), {closeFrame(quint16(code))},
                {QStringLiteral("> close %1").arg(code), QStringLiteral("closed %1 by peer").arg(code)});
        }
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
        QTest::addColumn<TestFrame>("frame");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<qsizetype>("byte");
        const auto row = [](const char *name, const TestFrame &frame, Rule rule, qsizetype byte) {
            QTest::newRow(name) << frame << rule << byte;
        };
        row("5.5.1 half a code", {8, "\x03"}, Rule::CloseTooShort, 0);
        row("5.5.1 the reason is not UTF-8", closeFrame(1000, "ab\xff"), Rule::CloseReasonNotUtf8, 4);
        row("5.5.1 the reason has a surrogate", closeFrame(1000, "\xed\xa0\x80"), Rule::CloseReasonNotUtf8, 3);
        row("5.5.1 the reason ends inside a character", closeFrame(1000, "ab\xe2\x82"), Rule::CloseReasonNotUtf8, 6);
        for (int code = 0; code < 65536; code += step(code)) {
            if (!isLawful(code)) {
                row(qPrintable(QStringLiteral("7.4 code %1").arg(code)), closeFrame(quint16(code)),
                    Rule::CloseCodeInvalid, 0);
            }
        }
        row("7.4.1 1005 with a reason", closeFrame(1005, "x"), Rule::CloseCodeInvalid, 0);
    }

    void refuses()
    {
        QFETCH(const TestFrame, frame);
        QFETCH(const Rule, rule);
        QFETCH(const qsizetype, byte);
        for (const Role role : {Role::Client, Role::Server}) {
            const TestStream stream = streamTo(role, {text("a"), frame, text("ignored")});
            const QStringList lines =
                QStringList{line(QStringLiteral("text"), "a")} + failureLines(rule, stream.offset({1, byte}));
            QCOMPARE(differenceHoweverCut(settingsOf(role), stream, lines), QString());
        }
    }

    void begunByUs_data()
    {
        QTest::addColumn<quint16>("code");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("7.1.2 with code and reason") << quint16(1001)
                                                    << QByteArray("\x03\xe9"
                                                                  "bye");
        QTest::newRow("5.5.1 without a code") << quint16(1005) << QByteArray();
    }

    void begunByUs()
    {
        QFETCH(const quint16, code);
        QFETCH(const QByteArray, payload);
        for (const Role role : {Role::Client, Role::Server}) {
            Transcript us(settingsOf(role));
            QCOMPARE(int(us.endpoint.closeInfo().code), 1006); // 7.1.5: should TCP end now
            QVERIFY(us.endpoint.isOpen());
            us.endpoint.sendClose(code, QStringLiteral("bye"));
            QCOMPARE(takeFrame(us.sent)->payload, payload);
            QVERIFY(!us.endpoint.isOpen());
            QVERIFY(us.endpoint.awaitsClose());
            // 5.5.1: no data frames behind it, but what the peer sends meanwhile is still told; pongs are data no more.
            us.endpoint.send(MessageKind::Text, "late");
            us.endpoint.sendFragmented(MessageKind::Text, "late", {1});
            us.endpoint.sendClose(1000, {});
            QVERIFY(us.sent.isEmpty());
            us.feed(streamTo(role, {text("meanwhile"), ping("p"), closeFrame(4000, "theirs")}).bytes);
            QVERIFY(us.sent.isEmpty());
            QCOMPARE(us.messages, QByteArrayList{"meanwhile"});
            QVERIFY(!us.endpoint.awaitsClose());
            QCOMPARE(us.endpoint.closeInfo().code, code);
            QCOMPARE(us.endpoint.closeInfo().by, ClosedBy::Us);
        }
    }

    void neverClosed() // 7.1.5: 1006 without any close frame, 1005 with one that has no code
    {
        Transcript us(settingsOf(Role::Client));
        us.feed(streamTo(Role::Client, {text("Hel").open()}).bytes);
        us.endpoint.endReceiving();
        QCOMPARE(int(us.endpoint.closeInfo().code), 1006);
        QCOMPARE(us.endpoint.closeInfo().by, ClosedBy::Abnormal);
        us.feed(streamTo(Role::Client, {closeFrame()}).bytes); // too late
        QCOMPARE(int(us.endpoint.closeInfo().code), 1006);
    }

    void failsBehindOurCloseFrame() // 7.1.7: no second close frame
    {
        Transcript us(settingsOf(Role::Server));
        us.endpoint.sendClose(1000, {});
        us.sent.clear();
        us.feed(streamTo(Role::Server, {continuation("x")}).bytes);
        QVERIFY(us.sent.isEmpty());
        QVERIFY(us.error);
        QCOMPARE(us.error->rule, Rule::ContinuationWithoutStart);
        QVERIFY(us.endpoint.hasFailed());
        QVERIFY(!us.endpoint.awaitsClose());
    }

    void reasonsFitIntoACloseFrame() // 5.5.1
    {
        for (int rule = int(Rule::ReservedBits); rule <= int(Rule::Stalled); ++rule) {
            const QString reason = wire::closeReason(Rule(rule));
            QVERIFY2(reason.toUtf8().size() <= maxCloseReason, qPrintable(reason));
            QVERIFY(reason.startsWith(QLatin1String("RFC ")));
            QVERIFY(isSendableCloseCode(wire::closeCode(Rule(rule))));
            const Error error = wire::toError({Rule(rule), 4711});
            QVERIFY(error.message.contains(QLatin1String("4711")));
            QVERIFY(error.message.contains(QString::number(wire::closeCode(Rule(rule)))));
        }
    }

    void theCloseFrameOfAFailureSaysWhy() // 7.1.7
    {
        Transcript us(settingsOf(Role::Server));
        us.feed(streamTo(Role::Server, {text("\xff")}).bytes);
        const QByteArray payload = takeFrame(us.sent)->payload;
        QCOMPARE(payload, QByteArray("\x03\xef") + wire::closeReason(Rule::TextNotUtf8).toUtf8());
        QCOMPARE(int(us.endpoint.closeInfo().code), 1007);
        QCOMPARE(us.endpoint.closeInfo().by, ClosedBy::Us);
    }

private:
    /// Every code near the borders of the ranges, some of the others.
    static int step(int code) { return (code > 990 && code < 1020) || (code > 4990 && code < 5005) ? 1 : 111; }

    /// Section 7.4.2 and the IANA registry, written down once more, by hand.
    static bool isLawful(int code)
    {
        static const QSet<int> registered = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014};
        return registered.contains(code) || (code >= 3000 && code < 5000);
    }
};

QTEST_GUILESS_MAIN(TestWireClosing)
#include "tst_wireclosing.moc"
