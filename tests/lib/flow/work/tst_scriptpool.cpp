// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QTest>

#include "flow/work/scriptpool.h"

using namespace wsw;
using namespace std::chrono_literals;

namespace {

ScriptRequest request(const QString &code, const QJsonObject &variables = {})
{
    return {code, variables, 64};
}

} // namespace

class TestScriptPool : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void results_data();
    void results();
    void failures_data();
    void failures();
    void deepVariables_data();
    void deepVariables();
    void hugeNumbersMayStay_data();
    void hugeNumbersMayStay();
    void endlessAllocation_data();
    void endlessAllocation();
    void endlessLoop();
    void endlessLoopsDoNotStallOthers();
    void cancelledWhileRunning();
    void cancelledWhileWaiting();
    void noHost();
    void processIsKept();
    void nothingIsShared();
    void poolDiesWhileRunning();

private:
    std::optional<Result<ScriptReply>> run(const ScriptRequest &request, std::chrono::milliseconds limit = 20s);

    std::unique_ptr<ScriptPool> m_pool;
    std::vector<std::unique_ptr<NodeWork>> m_work;
};

void TestScriptPool::init()
{
    m_work.clear();
    m_pool = std::make_unique<ScriptPool>(QStringLiteral(WSW_BIN_DIR "/wsw"));
}

std::optional<Result<ScriptReply>> TestScriptPool::run(const ScriptRequest &request, std::chrono::milliseconds limit)
{
    std::optional<Result<ScriptReply>> reply;
    const auto work = m_pool->run(request, limit, [&](const Result<ScriptReply> &result) { reply = result; });
    (void)QTest::qWaitFor([&] { return reply.has_value(); }, 30000);
    return reply;
}

void TestScriptPool::results_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("variables");
    QTest::addColumn<QJsonValue>("result");
    QTest::addColumn<QJsonObject>("changed");
    const QJsonObject one{{QStringLiteral("a"), 1}, {QStringLiteral("text"), QStringLiteral("é\n\"")}};
    const auto row = [&](const char *name, const char *code, const QJsonValue &result,
                         const QJsonObject &changed = {}) {
        QTest::newRow(name) << QString::fromUtf8(code) << one << result << changed;
    };
    row("nothing", "", QJsonValue::Undefined);
    row("a number", "return a + 1;", 2);
    row("an integer stays one", "return 9007199254740991;", qint64(9007199254740991));
    row("a text", "return text;", QStringLiteral("é\n\""));
    row("an object", "return {list: [1, 2.5, null, true]};",
        QJsonObject{{QStringLiteral("list"), QJsonArray{1, 2.5, QJsonValue::Null, true}}});
    row("several lines, a comment last", "let sum = 0;\nfor (const n of [1, 2, 3])\n  sum += n;\nreturn sum; // done",
        6);
    row("a variable is changed", "a = a + 4;", QJsonValue::Undefined, {{QStringLiteral("a"), 5}});
    row("of its own", "let b = 3; a = b;", QJsonValue::Undefined, {{QStringLiteral("a"), 3}});
    row("set to the same", "a = 1;", QJsonValue::Undefined);
    row("JSON", "return JSON.parse('[1]')[0];", 1);
    row("undefined in an object is left out", "return {x: undefined, y: 1};", QJsonObject{{QStringLiteral("y"), 1}});
    row("undefined in a list is null", "return [undefined, , 1];", QJsonArray{QJsonValue::Null, QJsonValue::Null, 1});
    row("a date is its text", "return {at: new Date(0)};",
        QJsonObject{{QStringLiteral("at"), QStringLiteral("1970-01-01T00:00:00.000Z")}});
    row("boxed values", "return [new Number(1), new String('a'), new Boolean(false)];",
        QJsonArray{1, QStringLiteral("a"), false});
    row("null", "return null;", QJsonValue::Null);
    row("names of its prototype", "const o = {}; o.toString = 1; o.constructor = 2; return o;",
        QJsonObject{{QStringLiteral("toString"), 1}, {QStringLiteral("constructor"), 2}});
    row("by a proxy", "return new Proxy([1], {get: (list, key) => key === '0' ? 7 : list[key]});", QJsonArray{7});
    row("with other built-in functions", "Object.keys = null; Array.isArray = () => true; return {list: [1]};",
        QJsonObject{{QStringLiteral("list"), QJsonArray{1}}});
}

void TestScriptPool::results()
{
    QFETCH(QString, code);
    QFETCH(QJsonObject, variables);
    QFETCH(QJsonValue, result);
    QFETCH(QJsonObject, changed);
    const auto reply = run(request(code, variables));
    QVERIFY(reply);
    QVERIFY2(reply->has_value(), qPrintable(*reply ? QString() : reply->error().message));
    QCOMPARE((*reply)->result, result);
    QCOMPARE((*reply)->variables, changed);
}

void TestScriptPool::failures_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *code, const char *message) {
        QTest::newRow(name) << QString::fromUtf8(code) << QString::fromUtf8(message);
    };
    row("syntax", "let x =\n  ;", "line 2");
    row("thrown", "let x = 1;\n\nthrow new Error('no such order');", "line 3: Error: no such order");
    row("thrown text", "throw 'no';", "no");
    row("unknown name", "return nowhere;", "nowhere is not defined");
    row("a bracket too many", "}); (() => {", "");
    row("NaN", "return 0 / 0;", "NaN");
    row("beyond 2^53", "return 2 ** 60;", "2^53");
    row("a function", "return () => 1;", "a function");
    row("endless recursion", "function f() { f(); } f();", "stack");
    row("a symbol", "return Symbol('s');", "the result is a symbol, which is no value");
    row("a symbol within", "return {list: [Symbol.iterator]};", "the result is a symbol, which is no value");
    row("NaN within", "return {a: [0 / 0]};", "the result is NaN, which is no value");
    row("a function within", "return {f() {}};", "the result is a function, which is no value");
    row("2^53 + 2 within", "return [2 ** 53 + 2];", "the result is 9007199254740994, beyond 2^53");
    row("big integer", "return 10n;", "line 1");
    row("within itself", "const a = {}; a.b = [a]; return a;", "nested deeper than 1022 levels, or within itself");
    row("deep", "let a = 1; for (let i = 0; i < 1e5; ++i) a = {a}; return a;", "nested deeper than 1022 levels");
    row("wrong date", "return new Date(NaN);", "a value that can't be read: ");
    row("throws when it is read", "return {get a() { throw new Error('no'); }};", "can't be read: Error: no");
    row("a proxy that is gone", "const p = Proxy.revocable([], {}); p.revoke(); return [p.proxy];", "can't be read");
    row("a symbol is thrown", "throw Symbol('s');", "");
    row("a variable becomes a symbol", "a = Symbol('s');", "the variable 'a' is a symbol");
    row("a variable becomes a function", "a = () => 1;", "'a'");
    row("a variable becomes undefined", "a = undefined;", "'a'");
}

void TestScriptPool::failures()
{
    QFETCH(QString, code);
    QFETCH(QString, message);
    const auto reply = run(request(code, {{QStringLiteral("a"), 1}}));
    QVERIFY(reply);
    QVERIFY(!*reply);
    QCOMPARE(reply->error().code, ErrorCode::ExpressionFailed);
    QVERIFY2(reply->error().message.contains(message), qPrintable(reply->error().message));
}

void TestScriptPool::deepVariables_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("1000") << 1000 << true;
    QTest::newRow("1022") << 1022 << true;
    QTest::newRow("1023") << 1023 << false;
}

void TestScriptPool::deepVariables()
{
    QFETCH(const int, levels);
    QFETCH(const bool, isTaken);
    QJsonValue deep = 1;
    for (int i = 0; i < levels; ++i)
        deep = QJsonArray{deep};
    const auto reply = run(request(QStringLiteral("return a;"), {{QStringLiteral("a"), deep}}));
    QVERIFY(reply);
    QCOMPARE(reply->has_value(), isTaken);
    if (isTaken)
        QCOMPARE((*reply)->result, deep);
    else
        QVERIFY2(reply->error().message.contains(QLatin1String("1022 levels")), qPrintable(reply->error().message));
}

void TestScriptPool::hugeNumbersMayStay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("left alone") << QStringLiteral("b = order.id > 1;") << true;
    QTest::newRow("beside it") << QStringLiteral("order.name = 'x';") << false; // it would be rounded
    QTest::newRow("taken out") << QStringLiteral("b = order.id;") << false;
}

void TestScriptPool::hugeNumbersMayStay()
{
    QFETCH(const QString, code);
    QFETCH(const bool, isTaken);
    const QJsonObject order{{QStringLiteral("id"), Q_INT64_C(9223372036854775807)}};
    const auto reply = run(request(code, {{QStringLiteral("order"), order}, {QStringLiteral("b"), QJsonValue(false)}}));
    QVERIFY(reply);
    QCOMPARE(reply->has_value(), isTaken);
    if (isTaken)
        QCOMPARE((*reply)->variables, (QJsonObject{{QStringLiteral("b"), true}}));
    else
        QVERIFY2(reply->error().message.contains(QLatin1String("beyond 2^53")), qPrintable(reply->error().message));
}

void TestScriptPool::endlessAllocation_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("texts") << QStringLiteral("const l = []; for (;;) l.push('abcdefgh'.repeat(1000) + l.length);");
    QTest::newRow("objects") << QStringLiteral("const l = []; for (;;) l.push({a: [1, 2, 3]});");
    QTest::newRow("one text") << QStringLiteral("let s = 'x'; for (;;) s = (s + s).split('').join('');");
    QTest::newRow("one buffer") << QStringLiteral("new ArrayBuffer(3e9);");
}

void TestScriptPool::endlessAllocation()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("memory is the sanitizer's");
#endif
    QFETCH(QString, code);
    const auto reply = run(request(code));
    QVERIFY(reply);
    QVERIFY(!*reply);
    QCOMPARE(reply->error().code, ErrorCode::ExpressionFailed);
    QVERIFY2(reply->error().message.contains(QLatin1String("memory")), qPrintable(reply->error().message));
    const auto next = run(request(QStringLiteral("return 1;")));
    QVERIFY(next && *next);
}

void TestScriptPool::endlessLoop()
{
    const auto reply = run(request(QStringLiteral("for (;;) ;")), 50ms);
    QVERIFY(reply);
    QVERIFY(!*reply);
    QCOMPARE(reply->error().code, ErrorCode::Timeout);
    QVERIFY2(reply->error().message.contains(QLatin1String("50 ms")), qPrintable(reply->error().message));
}

void TestScriptPool::endlessLoopsDoNotStallOthers()
{
    int stopped = 0;
    for (int i = 0; i < 20; ++i) {
        m_work.push_back(m_pool->run(request(QStringLiteral("for (;;) ;")), 20ms,
                                     [&](const auto &reply) { stopped += reply ? 0 : 1; }));
    }
    const auto reply = run(request(QStringLiteral("return 7;")));
    QVERIFY(reply && *reply);
    QCOMPARE((*reply)->result.toInt(), 7);
    QCOMPARE(stopped, 20); // they were first in the queue
    QTRY_VERIFY(m_pool->processes() <= 8);
}

void TestScriptPool::cancelledWhileRunning()
{
    bool told = false;
    m_work.push_back(m_pool->run(request(QStringLiteral("for (;;) ;")), 20s, [&](const auto &) { told = true; }));
    QVERIFY(run(request(QStringLiteral("return 1;"))).has_value());
    m_work.clear();
    QTRY_VERIFY(m_pool->processes() <= 1);
    QVERIFY(!told);
}

void TestScriptPool::cancelledWhileWaiting()
{
    int told = 0;
    const auto count = [&](const auto &) { ++told; };
    for (int i = 0; i < 10; ++i)
        m_work.push_back(m_pool->run(request(QStringLiteral("return 1;")), 20s, count));
    m_work.pop_back();
    QTRY_COMPARE(told, 9);
}

void TestScriptPool::noHost()
{
    m_pool = std::make_unique<ScriptPool>(QStringLiteral("/nowhere/wsw"));
    const auto reply = run(request(QStringLiteral("return 1;")));
    QVERIFY(reply);
    QVERIFY(!*reply);
    QCOMPARE(reply->error().code, ErrorCode::Unsupported);
    QVERIFY2(reply->error().message.contains(QLatin1String("/nowhere/wsw")), qPrintable(reply->error().message));
}

void TestScriptPool::processIsKept()
{
    m_pool->warm();
    for (int i = 0; i < 5; ++i)
        QVERIFY(run(request(QStringLiteral("return 1;"))).has_value());
    QCOMPARE(m_pool->processes(), 1);
}

void TestScriptPool::nothingIsShared()
{
    (void)run(request(QStringLiteral("globalThis.left = 1; Array.prototype.mine = 2;")));
    const auto reply = run(request(QStringLiteral("return [typeof left, typeof [].mine];")));
    QVERIFY(reply && *reply);
    QCOMPARE((*reply)->result, QJsonValue(QJsonArray{QStringLiteral("undefined"), QStringLiteral("undefined")}));
}

void TestScriptPool::poolDiesWhileRunning()
{
    bool told = false;
    auto work = m_pool->run(request(QStringLiteral("for (;;) ;")), 20s, [&](const auto &) { told = true; });
    QVERIFY(run(request(QStringLiteral("return 1;"))).has_value());
    work.reset();
    m_pool.reset();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(TestScriptPool)
#include "tst_scriptpool.moc"
