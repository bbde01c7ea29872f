// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "ui/flow/variablesmodel.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

FlowParameter parameter(const QString &name, const QString &type, const QJsonValue &defaultValue = {})
{
    FlowParameter parameter;
    parameter.name = name;
    parameter.type = type;
    parameter.defaultValue = defaultValue;
    return parameter;
}

FlowGraph graph(const QList<FlowParameter> &parameters)
{
    FlowGraph graph;
    graph.parameters = parameters;
    return graph;
}

} // namespace

class TestVariablesModel : public QObject
{
    Q_OBJECT

private slots:
    void values_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("integer") << u"integer"_s << u"5"_s << true << QJsonValue(5);
        QTest::newRow("no integer") << u"integer"_s << u"five"_s << false << QJsonValue();
        QTest::newRow("fraction") << u"integer"_s << u"1.5"_s << false << QJsonValue();
        QTest::newRow("number") << u"number"_s << u"1.5"_s << true << QJsonValue(1.5);
        QTest::newRow("boolean") << u"boolean"_s << u"true"_s << true << QJsonValue(true);
        QTest::newRow("string") << u"string"_s << u"12 é"_s << true << QJsonValue(u"12 é"_s);
        QTest::newRow("json") << u"json"_s << u"[1]"_s << true << QJsonValue(QJsonArray{1});
        QTest::newRow("torn json") << u"json"_s << u"[1"_s << false << QJsonValue();
    }
    void values()
    {
        QFETCH(QString, type);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QFETCH(QJsonValue, value);
        Flow flow(graph({parameter(u"x"_s, type)}));
        VariablesModel model(flow);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&model, &VariablesModel::valuesChanged);
        const QModelIndex cell = model.index(0, VariablesModel::NextValue);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(cell, text));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell.data().toString(), text); // kept, so that it can be mended
        const Result<QJsonObject> values = model.values();
        QCOMPARE(values.has_value(), fits);
        QCOMPARE(cell.data(Qt::ForegroundRole).isValid(), !fits);
        if (fits)
            QCOMPARE(values->value(u"x"_s), value);
        else
            QVERIFY(values.error().message.contains(u"'x'"_s));
    }

    void defaultsStayInForceUntilEdited()
    {
        Flow flow(graph({parameter(u"a"_s, u"integer"_s, 10), parameter(u"b"_s, u"json"_s)}));
        VariablesModel model(flow);
        const QModelIndex cell = model.index(0, VariablesModel::NextValue);
        QCOMPARE(cell.data().toString(), u"10"_s);
        QVERIFY(model.setData(cell, u"10"_s));
        QCOMPARE(model.values().value(), QJsonObject());
        QVERIFY(model.setData(cell, u"3"_s));
        QCOMPARE(model.values().value(), (QJsonObject{{u"a"_s, 3}}));
    }

    void missingValuesAreNamed()
    {
        Flow flow(graph({parameter(u"a"_s, u"integer"_s, 10), parameter(u"city"_s, u"string"_s)}));
        VariablesModel model(flow);
        const Result<QJsonObject> values = model.values();
        QVERIFY(!values);
        QCOMPARE(values.error().code, ErrorCode::InvalidArgument);
        QVERIFY(values.error().message.contains(u"'city'"_s));
    }

    void parametersChangeWhatIsAsked()
    {
        Flow flow(graph({parameter(u"a"_s, u"integer"_s, 10), parameter(u"b"_s, u"string"_s, u"x"_s)}));
        VariablesModel model(flow);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setData(model.index(0, VariablesModel::NextValue), u"3"_s));
        QVERIFY(model.setData(model.index(1, VariablesModel::NextValue), u"y"_s));
        flow.setParameters({parameter(u"b"_s, u"integer"_s, 1), parameter(u"a"_s, u"integer"_s, 10)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, VariablesModel::NextValue).data().toString(), u"1"_s); // of another type now
        QCOMPARE(model.index(1, VariablesModel::NextValue).data().toString(), u"3"_s);
    }

    void currentValuesOfARun()
    {
        Flow flow(graph({parameter(u"a"_s, u"integer"_s, 10)}));
        VariablesModel model(flow);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showCurrent(QJsonObject{{u"a"_s, 7}, {u"wsSessionId"_s, u"1"_s}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, VariablesModel::CurrentValue).data().toString(), u"7"_s);
        QCOMPARE(model.index(0, VariablesModel::NextValue).data().toString(), u"10"_s);
        QCOMPARE(model.index(1, VariablesModel::Name).data().toString(), u"wsSessionId"_s);
        QVERIFY(!model.index(1, VariablesModel::NextValue).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, VariablesModel::NextValue), u"x"_s));

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.showCurrent(QJsonObject{{u"a"_s, 6}, {u"wsSessionId"_s, u"1"_s}});
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(told.count(), 1);
        QCOMPARE(model.index(0, VariablesModel::CurrentValue).data().toString(), u"6"_s);
        model.showCurrent(std::nullopt);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.index(0, VariablesModel::CurrentValue).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestVariablesModel)
#include "tst_variablesmodel.moc"
