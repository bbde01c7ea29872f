// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "ui/flow/testing/rows/pushrows.h"

using namespace wsw;

class TestPushRows : public QObject
{
    Q_OBJECT

private slots:
    void addEditRemove();
    void content_data();
    void content();
    void times_data();
    void times();
    void matchesKeepWhatTheyCan();
    void targets_data();
    void targets();
};

using Match = FlowTestPush::Match;
using Column = PushRows::Column;

void TestPushRows::addEditRemove()
{
    PushRows model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy edited(&model, &PushRows::edited);
    model.append();
    model.append();
    QVERIFY(model.setData(model.index(1, Column::Target), QStringLiteral(" 3 ")));
    QCOMPARE(model.rows().at(1).target, QStringLiteral("3"));
    QVERIFY(model.setData(model.index(1, Column::Target), QString()));
    QCOMPARE(model.rows().at(1).target, FlowTestPush::toAny);
    QCOMPARE(edited.size(), 4);
    QVERIFY(model.setData(model.index(1, Column::Target), QString())); // nothing changes
    QCOMPARE(edited.size(), 4);
    model.remove(0);
    QCOMPARE(model.rowCount(), 1);
    model.remove(5);
    QCOMPARE(edited.size(), 5);
    model.setRows({});
    QCOMPARE(edited.size(), 5);
    QCOMPARE(model.rowCount(), 0);
}

void TestPushRows::content_data()
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
    QTest::newRow("broken pattern") << int(Match::Pattern) << QStringLiteral("a(") << false;
    QTest::newRow("base64") << int(Match::Base64) << QStringLiteral("AAE=") << true;
    QTest::newRow("no base64") << int(Match::Base64) << QStringLiteral("A!") << false;
}

void TestPushRows::content()
{
    QFETCH(const int, match);
    QFETCH(const QString, typed);
    QFETCH(const bool, accepted);
    PushRows model;
    model.append();
    QVERIFY(model.setData(model.index(0, Column::Match), match));
    const QString before = model.index(0, Column::Content).data().toString();
    QCOMPARE(model.setData(model.index(0, Column::Content), typed), accepted);
    QCOMPARE(model.index(0, Column::Content).data().toString(), accepted ? typed : before);
}

void TestPushRows::times_data()
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

void TestPushRows::times()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, accepted);
    QFETCH(const std::optional<FlowTestTime>, time);
    PushRows model;
    FlowTestPush push;
    push.from = push.to = 7;
    model.setRows({push});
    QCOMPARE(model.setData(model.index(0, Column::From), typed), accepted);
    QCOMPARE(model.rows().first().from, time);
    QCOMPARE(model.setData(model.index(0, Column::To), typed), accepted);
    QCOMPARE(model.rows().first().to, time);
}

void TestPushRows::matchesKeepWhatTheyCan()
{
    PushRows model;
    model.append();
    const QModelIndex match = model.index(0, Column::Match);
    const QModelIndex content = model.index(0, Column::Content);
    QVERIFY(model.setData(content, QStringLiteral("{\"a\":1}")));
    QVERIFY(model.setData(match, int(Match::JsonSubset)));
    QVERIFY(model.rows().first().content.isObject());
    QVERIFY(model.setData(match, int(Match::Text)));
    QCOMPARE(model.rows().first().content, QJsonValue(QStringLiteral("{\"a\":1}")));
    QVERIFY(model.flags(content).testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(match, int(Match::Anything)));
    QVERIFY(!model.flags(content).testFlag(Qt::ItemIsEditable));
    QCOMPARE(match.data().toString(), QStringLiteral("Anything"));
    QCOMPARE(model.choices(match).size(), int(Match::Anything) + 1);
}

void TestPushRows::targets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("target"); // empty: refused
    QTest::newRow("nobody in particular") << QString() << FlowTestPush::toAny;
    QTest::newRow("as shown") << QStringLiteral("all clients") << FlowTestPush::toAll;
    QTest::newRow("as in the file") << QStringLiteral("all") << FlowTestPush::toAll;
    QTest::newRow("client") << QStringLiteral(" 12 ") << QStringLiteral("12");
    QTest::newRow("no client") << QStringLiteral("Ann") << QString();
    QTest::newRow("client 0") << QStringLiteral("0") << QString();
}

void TestPushRows::targets()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, target);
    PushRows model;
    QSignalSpy refused(&model, &PushRows::refused);
    FlowTestPush push;
    push.target = QStringLiteral("5");
    model.setRows({push});
    model.setClients({QStringLiteral("5"), QStringLiteral("6")});
    QCOMPARE(model.choices(model.index(0, Column::Target)).size(), 4);
    QCOMPARE(model.setData(model.index(0, Column::Target), typed), !target.isEmpty());
    QCOMPARE(model.rows().first().target, target.isEmpty() ? QStringLiteral("5") : target);
    QCOMPARE(refused.size(), target.isEmpty() ? 1 : 0);
    if (target.isEmpty())
        QVERIFY(refused.first().first().toString().contains(typed));
}

QTEST_MAIN(TestPushRows)
#include "tst_pushrows.moc"
