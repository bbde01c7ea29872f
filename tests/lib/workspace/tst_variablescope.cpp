// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QUuid>

#include "workspace/profile/environment.h"
#include "workspace/variables/variablescope.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

VariableScope sample()
{
    VariableScope scope{DynamicValues(7, 1)};
    scope.set(u"host"_s, u"127.0.0.1"_s);
    scope.set(u"base"_s, u"ws://{{host}}:8181"_s);
    scope.set(u"商户"_s, u"茶"_s);
    scope.set(u"a"_s, u"{{b}}"_s);
    scope.set(u"b"_s, u"{{ a }}"_s);
    scope.set(u"empty"_s, QString());
    return scope;
}

} // namespace

class TestVariableScope : public QObject
{
    Q_OBJECT

private slots:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"{\"a\": {\"b\": 1}}"_s << u"{\"a\": {\"b\": 1}}"_s;
        QTest::newRow("one") << u"{{host}}"_s << u"127.0.0.1"_s;
        QTest::newRow("spaces") << u"<{{ host }}>"_s << u"<127.0.0.1>"_s;
        QTest::newRow("two beside each other") << u"{{host}}{{empty}}{{host}}"_s << u"127.0.0.1127.0.0.1"_s;
        QTest::newRow("within") << u"{{base}}/ws"_s << u"ws://127.0.0.1:8181/ws"_s;
        QTest::newRow("any script") << u"{{商户}}"_s << u"茶"_s;
        QTest::newRow("in JSON") << u"{\"a\":{\"h\":\"{{host}}\"}}"_s << u"{\"a\":{\"h\":\"127.0.0.1\"}}"_s;
        QTest::newRow("closing braces alone") << u"}} {"_s << u"}} {"_s;
        QTest::newRow("client") << u"{{$client}}"_s << u"7"_s;
        QTest::newRow("counter") << u"{{$counter}},{{$counter}}"_s << u"1,2"_s;
        QTest::newRow("one side of the dice") << u"{{$randomInt 5 5}}"_s << u"5"_s;
    }
    void expands()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        VariableScope scope = sample();
        const auto result = scope.expand(text);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(*result, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown") << u"a\nbc {{hots}}"_s << ErrorCode::UnknownVariable << u"Line 2, column 4:"_s;
        QTest::newRow("unknown, named") << u"{{hots}}"_s << ErrorCode::UnknownVariable << u"“hots”"_s;
        QTest::newRow("nothing inside") << u"{{}}"_s << ErrorCode::UnknownVariable << u"column 1"_s;
        QTest::newRow("not closed") << u"x {{host"_s << ErrorCode::InvalidArgument << u"Line 1, column 3:"_s;
        QTest::newRow("itself") << u"{{a}}"_s << ErrorCode::InvalidArgument << u"a → b → a"_s;
        QTest::newRow("unknown dynamic") << u"{{$guid}}"_s << ErrorCode::UnknownVariable << u"$uuid"_s;
        QTest::newRow("dice without end")
            << u"{{$randomInt 1}}"_s << ErrorCode::InvalidArgument << u"two whole numbers"_s;
        QTest::newRow("dice upside down")
            << u"{{$randomInt 3 1}}"_s << ErrorCode::InvalidArgument << u"smaller first"_s;
        QTest::newRow("dice of words") << u"{{$randomInt a b}}"_s << ErrorCode::InvalidArgument << u"whole numbers"_s;
        QTest::newRow("too much") << u"{{$uuid 4}}"_s << ErrorCode::InvalidArgument << u"takes nothing"_s;
        QTest::newRow("environment") << u"{{$env WSW_NOT_SET}}"_s << ErrorCode::UnknownVariable << u"WSW_NOT_SET"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        QFETCH(QString, said);
        const auto result = sample().preview(text);
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(code));
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
    }

    void dynamicValues()
    {
        DynamicValues values(1, 42);
        const auto uuid = values.value(u"uuid"_s, {});
        QCOMPARE(QUuid(*uuid).version(), QUuid::Random);
        QCOMPARE(QUuid(*uuid).variant(), QUuid::DCE);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QVERIFY(qAbs(values.value(u"timestamp"_s, {})->toLongLong() - now) < 60);
        QVERIFY(qAbs(values.value(u"timestampMs"_s, {})->toLongLong() / 1000 - now) < 60);
        const QString iso = *values.value(u"isoTimestamp"_s, {});
        QVERIFY(qAbs(QDateTime::fromString(iso, Qt::ISODateWithMs).toSecsSinceEpoch() - now) < 60);
        QVERIFY(iso.endsWith(u'Z'));
        qputenv("WSW_TEST_VALUE", "yes");
        QCOMPARE(*values.value(u"env"_s, {u"WSW_TEST_VALUE"_s}), u"yes"_s);
        QVERIFY(values.value(u"randomInt"_s, {u"-9223372036854775808"_s, u"9223372036854775807"_s}));
    }

    void diceReachBothEnds()
    {
        DynamicValues values(1, 3);
        QSet<int> seen;
        for (int i = 0; i < 200; ++i)
            seen.insert(values.value(u"randomInt"_s, {u"-1"_s, u"1"_s})->toInt());
        QCOMPARE(seen, (QSet<int>{-1, 0, 1}));
    }

    void previewUsesNothingUp()
    {
        VariableScope scope = sample();
        const QString text = u"{{$counter}} {{$uuid}} {{$randomInt}}"_s;
        const QString preview = *scope.preview(text);
        QCOMPARE(*scope.preview(text), preview);
        QCOMPARE(*scope.expand(text), preview);
        QVERIFY(*scope.expand(text) != preview);
    }

    void theEnvironmentWins()
    {
        Workspace workspace;
        workspace.id = u"w"_s;
        workspace.variables = {{u"host"_s, u"a"_s}, {u"port"_s, u"1"_s}, {u"token"_s, {}, true}};
        workspace.environments = {{u"dev"_s, u"dev"_s, {{u"host"_s, u"b"_s}}, {}},
                                  {u"live"_s, u"live"_s, {{u"token"_s, {}, true}}, {}}};
        QCOMPARE(*variableScope(workspace, {}).preview(u"{{host}}"_s), u"a"_s);
        workspace.environment = u"dev"_s;
        QCOMPARE(*variableScope(workspace, {}).preview(u"{{host}}:{{port}}"_s), u"b:1"_s);
        QCOMPARE(secretVariableKeys(workspace), QStringList{variableKey(u"w"_s, u"token"_s)});
        QVERIFY(!variableScope(workspace, {}).contains(u"token"_s));
        workspace.environment = u"live"_s;
        const SecretValues secrets{{variableKey(u"w"_s, u"token"_s), u"1"_s},
                                   {variableKey(u"live"_s, u"token"_s), u"2"_s}};
        QCOMPARE(*variableScope(workspace, secrets).preview(u"{{token}}"_s), u"2"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("word") << u"host"_s << true;
        QTest::newRow("parts") << u"api.base-url_2"_s << true;
        QTest::newRow("Chinese") << u"商户"_s << true;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("dollar") << u"$uuid"_s << false;
        QTest::newRow("brace") << u"a}"_s << false;
        QTest::newRow("digit first") << u"1a"_s << false;
    }
    void names()
    {
        QFETCH(QString, name);
        QTEST(canNameVariable(name), "allowed");
    }
};

QTEST_GUILESS_MAIN(TestVariableScope)
#include "tst_variablescope.moc"
