// SPDX-License-Identifier: MIT
#include <QTest>

#include "flow/test/flowtestverdict.h"
#include "flow/test/recordedtest.h"

using namespace wsw;

class TestRecordedTest : public QObject
{
    Q_OBJECT

private slots:
    void whatCamePasses();
    void failureAndBinary();
    void runsOn();
    void tolerance();
};

namespace {

using Match = FlowTestPush::Match;

FlowTestPushed pushed(FlowTestTime time, const QByteArray &content, const QString &client = {},
                      MessageKind kind = MessageKind::Text)
{
    return {time, {QStringLiteral("push"), client, kind, content}};
}

} // namespace

void TestRecordedTest::whatCamePasses()
{
    FlowTestResult result;
    result.pushes = {pushed(0, "hello"), pushed(10, "{\"a\": [1]}", QStringLiteral("3")), pushed(10, "5")};
    result.disconnects = {{20, QStringLiteral("3"), 4001}};
    result.outcome.outputs = {{QStringLiteral("n"), 1}};
    FlowTest test;
    test.expect.within = 100;
    test.expect.otherPushes = true;
    test.expect.outcome = FlowTestExpectations::Outcome::Fails;
    expectWhatCame(test, result);
    QCOMPARE(test.expect.pushes->at(0).match, Match::Text);
    QCOMPARE(test.expect.pushes->at(0).target, FlowTestPush::toAll);
    QCOMPARE(test.expect.pushes->at(1).match, Match::Json);
    QCOMPARE(test.expect.pushes->at(1).target, QStringLiteral("3"));
    QCOMPARE(test.expect.pushes->at(2).match, Match::Text); // a number may be any text
    QCOMPARE(test.expect.within, std::optional<FlowTestTime>(100));
    QVERIFY(judgeFlowTest(test, result, FlowTestEnd::ByItself).isEmpty());
    // And nothing else does.
    result.pushes[1].push.content = "{\"a\":[2]}";
    QCOMPARE(judgeFlowTest(test, result, FlowTestEnd::ByItself).size(), 1);
}

void TestRecordedTest::failureAndBinary()
{
    FlowTestResult result;
    result.pushes = {pushed(0, QByteArray("\0\1", 2), {}, MessageKind::Binary)};
    result.outcome.succeeded = false;
    result.outcome.error.code = ErrorCode::PushFailed;
    FlowTest test;
    test.expect.outputs = QJsonObject();
    expectWhatCame(test, result);
    QCOMPARE(test.expect.pushes->first().match, Match::Base64);
    QCOMPARE(test.expect.errorCode, QStringLiteral("push-failed"));
    QVERIFY(!test.expect.outputs);
    QVERIFY(judgeFlowTest(test, result, FlowTestEnd::ByItself).isEmpty());
}

void TestRecordedTest::runsOn()
{
    FlowTestResult result;
    result.outcome.succeeded = false;
    result.outcome.error.code = ErrorCode::Stopped;
    FlowTest test;
    test.expect.outcome = FlowTestExpectations::Outcome::Runs;
    test.expect.within = 50;
    expectWhatCame(test, result);
    QCOMPARE(test.expect.outcome, FlowTestExpectations::Outcome::Runs);
    QVERIFY(judgeFlowTest(test, result, FlowTestEnd::AtItsTime).isEmpty());
}

void TestRecordedTest::tolerance()
{
    FlowTestResult result;
    result.pushes = {pushed(5, "a"), pushed(100, "b")};
    FlowTest test;
    expectWhatCame(test, result, 20);
    QCOMPARE(test.expect.pushes->at(0).from, std::optional<FlowTestTime>(0));
    QCOMPARE(test.expect.pushes->at(0).to, std::optional<FlowTestTime>(25));
    QCOMPARE(test.expect.pushes->at(1).from, std::optional<FlowTestTime>(80));
}

QTEST_APPLESS_MAIN(TestRecordedTest)
#include "tst_recordedtest.moc"
