// SPDX-License-Identifier: MIT
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "flow/flowvalidator.h"
#include "flow/pushsequence.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

class TestPushSequence : public QObject
{
    Q_OBJECT

private slots:
    void keepsTextsAndPauses();
    void isLaidOutFromLeftToRight();
    void nothing();
    void timesThatGoBack();
    void templates_data();
    void templates();
};

void TestPushSequence::keepsTextsAndPauses()
{
    const FlowGraph graph = flowOfPushes(QStringLiteral("replay"), {{1'000'000, QStringLiteral("one")},
                                                                    {1'250'900, QStringLiteral("{{two}} {{{")},
                                                                    {1'250'950, QStringLiteral("三")}});
    QCOMPARE(graph.name, QStringLiteral("replay"));
    QVERIFY(validateFlow(graph).isEmpty());
    VirtualClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    QVERIFY(runner.start(graph, {}, target));
    clock.run(std::chrono::milliseconds(0));
    QCOMPARE(target.contents(0), QByteArrayList{"one"});
    clock.run(std::chrono::milliseconds(249));
    QCOMPARE(target.contents(0).size(), 1);
    clock.run(std::chrono::milliseconds(250));
    QCOMPARE(target.contents(0), (QByteArrayList{"one", "{{two}} {{{", "三"}));
}

void TestPushSequence::isLaidOutFromLeftToRight()
{
    const FlowGraph graph =
        flowOfPushes({}, {{0, QStringLiteral("a")}, {5000, QStringLiteral("b")}, {5000, QStringLiteral("c")}});
    QStringList kinds;
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        kinds += graph.nodes.at(i).kind;
        QVERIFY(i == 0 || graph.nodes.at(i).position.x() > graph.nodes.at(i - 1).position.x());
        QCOMPARE(graph.nodes.at(i).position.y(), graph.nodes.first().position.y());
    }
    QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("start push function push push output"));
}

void TestPushSequence::nothing()
{
    QVERIFY(!hasErrors(validateFlow(flowOfPushes(QStringLiteral("empty"), {}))));
}

/// As of a clock that was set back, or rows of two recordings.
void TestPushSequence::timesThatGoBack()
{
    const FlowGraph graph = flowOfPushes({}, {{5'000'000, QStringLiteral("a")}, {0, QStringLiteral("b")}});
    QCOMPARE(graph.nodes.size(), 4);
}

void TestPushSequence::templates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << QStringLiteral("{\"a\":{\"b\":1}}") << QStringLiteral("{\"a\":{\"b\":1}}");
    QTest::newRow("braces") << QStringLiteral("{{a}}") << QStringLiteral("{{'{{'}}a}}");
    QTest::newRow("empty") << QString() << QString();
}

void TestPushSequence::templates()
{
    QFETCH(const QString, text);
    QTEST(templateOf(text), "escaped");
}

QTEST_GUILESS_MAIN(TestPushSequence)
#include "tst_pushsequence.moc"
