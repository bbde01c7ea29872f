// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/flow/testing/expectedpushmodel.h"

using namespace wsw;

class TestExpectedPushModel : public QObject
{
    Q_OBJECT

private slots:
    void addEditRemove();
    void content_data();
    void content();
    void times_data();
    void times();
    void matchesKeepWhatTheyCan();
};

using Match = FlowTestPush::Match;
using Column = ExpectedPushModel::Column;

void TestExpectedPushModel::addEditRemove()
{
    ExpectedPushModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy edited(&model, &ExpectedPushModel::edited);
    model.append();
    model.append();
    QVERIFY(model.setData(model.index(1, Column::Target), QStringLiteral(" 3 ")));
    QCOMPARE(model.pushes().at(1).target, QStringLiteral("3"));
    QVERIFY(model.setData(model.index(1, Column::Target), QString()));
    QCOMPARE(model.pushes().at(1).target, FlowTestPush::toAny);
    QCOMPARE(edited.size(), 4);
    QVERIFY(model.setData(model.index(1, Column::Target), QString())); // nothing changes
    QCOMPARE(edited.size(), 4);
    model.remove(0);
    QCOMPARE(model.rowCount(), 1);
    model.remove(5);
    QCOMPARE(edited.size(), 5);
    model.setPushes({});
    QCOMPARE(edited.size(), 5);
    QCOMPARE(model.rowCount(), 0);
}

void TestExpectedPushModel::content_data()
{
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("text") << int(Match::Text) << QStringLiteral("{x") << true;
    QTest::newRow("JSON") << int(Match::Json) << QStringLiteral("{\"a\":[1,null]}") << true;
    QTest::newRow("JSON text") << int(Match::Json) << QStringLiteral("\"x\"") << true;
    QTest::newRow("no JSON") << int(Match::Json) << QStringLiteral("{x") << false;
    QTest::newRow("no part of JSON") << int(Match::JsonSubset) << QStringLiteral("x") << false;
    QTest::newRow("pattern") << int(Match::Pattern) << QStringLiteral("^a+$") << true;
}

void TestExpectedPushModel::content()
{
    QFETCH(const int, match);
    QFETCH(const QString, typed);
    QFETCH(const bool, accepted);
    ExpectedPushModel model;
    model.append();
    QVERIFY(model.setData(model.index(0, Column::Match), match));
    const QString before = model.index(0, Column::Content).data().toString();
    QCOMPARE(model.setData(model.index(0, Column::Content), typed), accepted);
    QCOMPARE(model.index(0, Column::Content).data().toString(), accepted ? typed : before);
}

void TestExpectedPushModel::times_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<std::optional<FlowTestTime>>("time");
    QTest::newRow("time") << QStringLiteral(" 250 ") << true << std::optional<FlowTestTime>(250);
    QTest::newRow("none") << QString() << true << std::optional<FlowTestTime>();
    QTest::newRow("no number") << QStringLiteral("soon") << false << std::optional<FlowTestTime>(7);
    QTest::newRow("before the beginning") << QStringLiteral("-1") << false << std::optional<FlowTestTime>(7);
    QTest::newRow("beyond a year") << QStringLiteral("31622400001") << false << std::optional<FlowTestTime>(7);
}

void TestExpectedPushModel::times()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, accepted);
    QFETCH(const std::optional<FlowTestTime>, time);
    ExpectedPushModel model;
    FlowTestPush push;
    push.from = push.to = 7;
    model.setPushes({push});
    QCOMPARE(model.setData(model.index(0, Column::From), typed), accepted);
    QCOMPARE(model.pushes().first().from, time);
    QCOMPARE(model.setData(model.index(0, Column::To), typed), accepted);
    QCOMPARE(model.pushes().first().to, time);
}

void TestExpectedPushModel::matchesKeepWhatTheyCan()
{
    ExpectedPushModel model;
    model.append();
    const QModelIndex match = model.index(0, Column::Match);
    const QModelIndex content = model.index(0, Column::Content);
    QVERIFY(model.setData(content, QStringLiteral("{\"a\":1}")));
    QVERIFY(model.setData(match, int(Match::JsonSubset)));
    QVERIFY(model.pushes().first().content.isObject());
    QVERIFY(model.setData(match, int(Match::Text)));
    QCOMPARE(model.pushes().first().content, QJsonValue(QStringLiteral("{\"a\":1}")));
    QVERIFY(model.flags(content).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(match, int(Match::Anything)));
    QVERIFY(!model.flags(content).testFlag(Qt::ItemIsEditable));
    QCOMPARE(match.data().toString(), QStringLiteral("Anything"));
    QCOMPARE(ExpectedPushModel::matchTexts().size(), int(Match::Anything) + 1);
}

QTEST_MAIN(TestExpectedPushModel)
#include "tst_expectedpushmodel.moc"
