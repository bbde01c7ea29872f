// SPDX-License-Identifier: MIT
#include <QJSEngine>
#include <QSemaphore>
#include <QTest>

#include "flow/expression/script/expressionwatchdog.h"

using namespace wsw;
using namespace std::chrono_literals;

/// Time passes, nothing is computed: as on a machine that is busy with others.
class Stall : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE void wait() { QSemaphore().tryAcquire(1, 300); }
};

class TestExpressionWatchdog : public QObject
{
    Q_OBJECT

private slots:
    void interruptsWhatComputes()
    {
        QJSEngine engine;
        ExpressionWatchdog watchdog(engine, 20ms);
        for (int i = 0; i < 2; ++i) {
            watchdog.begin();
            engine.evaluate(QStringLiteral("while (true) {}"));
            QVERIFY(watchdog.end());
        }
        watchdog.begin();
        QCOMPARE(engine.evaluate(QStringLiteral("6 * 7")).toInt(), 42);
        QVERIFY(!watchdog.end());
    }

    void leavesAloneWhatGetsNoTime()
    {
        QJSEngine engine;
        Stall stall;
        QJSEngine::setObjectOwnership(&stall, QJSEngine::CppOwnership);
        engine.globalObject().setProperty(QStringLiteral("stall"), engine.newQObject(&stall));
        ExpressionWatchdog watchdog(engine, 20ms);
        watchdog.begin();
        QCOMPARE(engine.evaluate(QStringLiteral("stall.wait(); 42")).toInt(), 42);
        QVERIFY(!watchdog.end());
    }
};

QTEST_GUILESS_MAIN(TestExpressionWatchdog)
#include "tst_expressionwatchdog.moc"
