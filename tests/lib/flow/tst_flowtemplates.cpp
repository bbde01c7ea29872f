// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include "flow/flowfile.h"
#include "flow/flowvalidator.h"
#include "flow/templates.h"

using namespace wsw;

/// Their test cases are run by the test "flowtemplates".
class TestFlowTemplates : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsListed();
    void templates_data();
    void templates();
    void unknown();
};

namespace {

const QString folder = QStringLiteral(WSW_SOURCE_DIR "/resources/flows/");

} // namespace

void TestFlowTemplates::everyFileIsListed()
{
    QSet<QString> listed;
    for (const FlowTemplate &known : flowTemplates())
        listed.insert(known.id + QStringLiteral(".wsflow"));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    QCOMPARE(listed, QSet<QString>(files.begin(), files.end()));
    QCOMPARE(listed.size(), flowTemplates().size());
}

void TestFlowTemplates::templates_data()
{
    QTest::addColumn<FlowTemplate>("known");
    for (const FlowTemplate &known : flowTemplates())
        QTest::newRow(qPrintable(known.id)) << known;
}

void TestFlowTemplates::templates()
{
    QFETCH(const FlowTemplate, known);
    QVERIFY(!known.name.isEmpty() && !known.category.isEmpty() && !known.description.isEmpty());
    const auto flow = readFlowTemplate(known.id);
    QVERIFY2(flow, qPrintable(flow ? QString() : flow.error().message));
    QCOMPARE(flow->id, known.id);
    QVERIFY(!flow->name.isEmpty() && !flow->description.isEmpty());
    for (const FlowProblem &problem : validateFlow(*flow))
        QFAIL(qPrintable(problem.message)); // warnings, too
    QVERIFY(flow->tests.size() >= 2);
    QSet<QString> ids;
    for (const FlowTest &test : flow->tests) {
        QVERIFY(test.enabled);
        QVERIFY(!test.name.isEmpty());
        ids.insert(test.id);
    }
    QCOMPARE(ids.size(), flow->tests.size());
    for (const FlowParameter &parameter : flow->parameters)
        QVERIFY2(!parameter.description.isEmpty() && !parameter.defaultValue.isUndefined(), qPrintable(parameter.name));
    // In the form in which we write it: what people change makes a small diff.
    QFile file(folder + known.id + QStringLiteral(".wsflow"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QJsonDocument(flowToJson(*flow)).toJson());
}

void TestFlowTemplates::unknown()
{
    const auto flow = readFlowTemplate(QStringLiteral("../schema/wsflow"));
    QVERIFY(!flow);
    QCOMPARE(flow.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(flow.error().message.contains(QLatin1String("countdown, clock")), qPrintable(flow.error().message));
}

QTEST_GUILESS_MAIN(TestFlowTemplates)
#include "tst_flowtemplates.moc"
