// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

#include "support/flows.h"
#include "ui/flow/testing/flowtestmodel.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowTestModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndStates();
    void resultsOfWhatChangedAreForgotten();
    void theListChanges();
};

namespace {

FlowTest testOf(const QString &id, bool enabled = true)
{
    FlowTest test;
    test.id = id;
    test.enabled = enabled;
    return test;
}

FlowTestResult resultOf(const QString &id, int differences = 0)
{
    FlowTestResult result;
    result.testId = id;
    result.duration = 1500;
    result.differences.resize(differences);
    return result;
}

FlowGraph graphOf(const QList<FlowTest> &tests)
{
    FlowGraph graph = countdown();
    graph.tests = tests;
    return graph;
}

} // namespace

void TestFlowTestModel::rowsAndStates()
{
    Flow flow(graphOf({testOf(QStringLiteral("a")), testOf(QStringLiteral("b")), testOf(QStringLiteral("c"), false)}));
    FlowTestModel model(flow);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(0, FlowTestModel::Name), QStringLiteral("a"));
    QCOMPARE(text(0, FlowTestModel::State), QStringLiteral("Not run"));
    QCOMPARE(text(2, FlowTestModel::State), QStringLiteral("Skipped"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRunning(QStringLiteral("a"));
    QCOMPARE(text(0, FlowTestModel::State), QStringLiteral("Running…"));
    model.setResult(resultOf(QStringLiteral("a")));
    QCOMPARE(text(0, FlowTestModel::State), QStringLiteral("Passed"));
    QCOMPARE(text(0, FlowTestModel::Duration), QStringLiteral("1.5 ms"));
    model.setResult(resultOf(QStringLiteral("b"), 2));
    QVERIFY(text(1, FlowTestModel::State).startsWith(QLatin1String("Failed")));
    QVERIFY(text(1, FlowTestModel::State).contains(QLatin1Char('2')));
    for (int row = 0; row < 3; ++row)
        QVERIFY(!model.index(row, FlowTestModel::State).data(Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(changed.size(), 3);
    model.setRunning(QStringLiteral("b"));
    model.clearRunning();
    QCOMPARE(text(1, FlowTestModel::State), QStringLiteral("Not run"));
}

void TestFlowTestModel::resultsOfWhatChangedAreForgotten()
{
    Flow flow(graphOf({testOf(QStringLiteral("a")), testOf(QStringLiteral("b"))}));
    FlowTestModel model(flow);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult(resultOf(QStringLiteral("a")));
    model.setResult(resultOf(QStringLiteral("b")));
    FlowGraph graph = flow.graph();
    graph.tests.first().name = QStringLiteral("Other");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    flow.setGraph(graph);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(0, FlowTestModel::Name).data().toString(), QStringLiteral("Other"));
    QVERIFY(!model.result(QStringLiteral("a")));
    QVERIFY(model.result(QStringLiteral("b")));
}

void TestFlowTestModel::theListChanges()
{
    Flow flow(graphOf({testOf(QStringLiteral("a"))}));
    FlowTestModel model(flow);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    flow.setGraph(graphOf({testOf(QStringLiteral("b")), testOf(QStringLiteral("a"))}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(QStringLiteral("a")), 1);
    QCOMPARE(model.row(QStringLiteral("x")), -1);
    flow.setGraph(graphOf({}));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestFlowTestModel)
#include "tst_flowtestmodel.moc"
