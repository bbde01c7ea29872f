// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "websocket/client/reconnector.h"

using namespace wsw;
using namespace std::chrono_literals;

using Delays = QList<qint64>;

class TestReconnector : public QObject
{
    Q_OBJECT

private slots:
    void delays_data()
    {
        QTest::addColumn<double>("factor");
        QTest::addColumn<int>("jitterPercent");
        QTest::addColumn<double>("dice");
        QTest::addColumn<Delays>("delays"); // in ms
        QTest::newRow("doubling up to the cap") << 2.0 << 0 << 0.0 << Delays{100, 200, 400, 800, 1000, 1000};
        QTest::newRow("by half") << 1.5 << 0 << 0.0 << Delays{100, 150, 225, 338};
        QTest::newRow("always the same") << 1.0 << 0 << 0.0 << Delays{100, 100, 100};
        QTest::newRow("never shorter") << 0.1 << 0 << 0.0 << Delays{100, 100};
        QTest::newRow("jitter, lowest") << 2.0 << 20 << 0.0 << Delays{80, 160, 320, 640, 800, 800};
        QTest::newRow("jitter, middle") << 2.0 << 20 << 0.5 << Delays{100, 200, 400};
        QTest::newRow("jitter, highest, under the cap") << 2.0 << 20 << 1.0 << Delays{120, 240, 480, 960, 1000};
        QTest::newRow("jitter beyond all") << 2.0 << 500 << 0.0 << Delays{0, 0};
    }
    void delays()
    {
        QFETCH(double, factor);
        QFETCH(int, jitterPercent);
        QFETCH(double, dice);
        QFETCH(Delays, delays);
        ReconnectOptions options;
        options.enabled = true;
        options.firstDelay = 100ms;
        options.maxDelay = 1000ms;
        options.factor = factor;
        options.jitterPercent = jitterPercent;
        Reconnector reconnector(options, nullptr, [dice] { return dice; });
        Delays actual;
        for (int attempt = 1; attempt <= delays.size(); ++attempt) {
            QVERIFY(reconnector.schedule());
            QVERIFY(reconnector.isWaiting());
            QCOMPARE(reconnector.attempt(), attempt);
            actual.append(reconnector.delay().count());
        }
        QCOMPARE(actual, delays);
    }

    // 2 to the power of 5000 is no number: the cap holds.
    void farOut()
    {
        ReconnectOptions options;
        options.enabled = true;
        Reconnector reconnector(options, nullptr, [] { return 0.5; });
        for (int i = 0; i < 5000; ++i)
            QVERIFY(reconnector.schedule());
        QCOMPARE(reconnector.delay(), 30000ms);
    }

    void attemptsAreCounted()
    {
        ReconnectOptions options;
        options.enabled = true;
        options.firstDelay = 1ms;
        options.maxDelay = 1ms;
        options.maxAttempts = 2;
        Reconnector reconnector(options);
        QSignalSpy due(&reconnector, &Reconnector::attemptDue);
        QVERIFY(reconnector.schedule());
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(!reconnector.isWaiting());
        QVERIFY(reconnector.schedule());
        QTRY_COMPARE(due.count(), 2);
        QVERIFY(!reconnector.schedule());
        QVERIFY(!reconnector.isWaiting());

        reconnector.reset();
        QCOMPARE(reconnector.attempt(), 0);
        QVERIFY(reconnector.schedule());
        QCOMPARE(reconnector.attempt(), 1);
        QTRY_COMPARE(due.count(), 3);
    }

    void resetCancels()
    {
        ReconnectOptions options;
        options.enabled = true;
        options.firstDelay = 0ms;
        Reconnector reconnector(options);
        QSignalSpy due(&reconnector, &Reconnector::attemptDue);
        QVERIFY(reconnector.schedule());
        reconnector.reset();
        QVERIFY(!reconnector.isWaiting());
        QCoreApplication::processEvents();
        QCOMPARE(due.count(), 0);
    }

    void notWanted()
    {
        Reconnector reconnector({});
        QVERIFY(!reconnector.schedule());
        QVERIFY(!reconnector.isWaiting());
    }

    void worth_data()
    {
        QTest::addColumn<quint16>("code");
        QTest::addColumn<ClosedBy>("by");
        QTest::addColumn<bool>("worth");
        const auto row = [](const char *name, quint16 code, ClosedBy by, bool worth) {
            QTest::newRow(name) << code << by << worth;
        };
        row("lost", 1006, ClosedBy::Abnormal, true);
        row("no pong", 1006, ClosedBy::Abnormal, true);
        row("peer is done", 1000, ClosedBy::Peer, false);
        row("peer goes away", 1001, ClosedBy::Peer, true);
        row("no code", 1005, ClosedBy::Peer, false);
        row("policy", 1008, ClosedBy::Peer, false);
        row("too big", 1009, ClosedBy::Peer, false);
        row("missing extension", 1010, ClosedBy::Peer, false);
        row("internal error", 1011, ClosedBy::Peer, true);
        row("service restart", 1012, ClosedBy::Peer, true);
        row("try again later", 1013, ClosedBy::Peer, true);
        row("bad gateway", 1014, ClosedBy::Peer, true);
        row("its own code", 4000, ClosedBy::Peer, false);
        row("we closed", 1000, ClosedBy::Us, false);
        row("we left", 1001, ClosedBy::Us, false);
        row("we dropped", 1006, ClosedBy::Us, false);
    }
    void worth()
    {
        QFETCH(quint16, code);
        QFETCH(ClosedBy, by);
        QFETCH(bool, worth);
        QCOMPARE(isWorthReconnecting({code, {}, by}), worth);
    }

    void worthAfterFailure_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("worth");
        QTest::newRow("refused") << ErrorCode::ConnectionRefused << true;
        QTest::newRow("not found") << ErrorCode::HostNotFound << true;
        QTest::newRow("timeout") << ErrorCode::Timeout << true;
        QTest::newRow("busy") << ErrorCode::HandshakeRefused << true;
        QTest::newRow("proxy") << ErrorCode::ProxyFailed << true;
        QTest::newRow("address") << ErrorCode::InvalidAddress << false;
        QTest::newRow("header") << ErrorCode::InvalidArgument << false;
        QTest::newRow("certificate") << ErrorCode::TlsFailed << false;
        QTest::newRow("engine") << ErrorCode::Unsupported << false;
    }
    void worthAfterFailure()
    {
        QFETCH(ErrorCode, code);
        QFETCH(bool, worth);
        QCOMPARE(isWorthReconnecting(Error{code, QStringLiteral("x")}), worth);
    }
};

QTEST_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
