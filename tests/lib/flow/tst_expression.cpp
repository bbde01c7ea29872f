// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "flow/expression/expression.h"
#include "flow/expression/scan.h"
#include "flow/expression/value.h"

using namespace wsw;

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void compileErrors_data();
    void compileErrors();
    void runTimeErrors_data();
    void runTimeErrors();
    void conditions_data();
    void conditions();
    void templates_data();
    void templates();
    void templateErrors_data();
    void templateErrors();
    void interrupted_data();
    void interrupted();
    void usableAfterAnInterruption();
    void expressionsDoNotSeeEachOther();
    void freeNames_data();
    void freeNames();
    void parsedValues_data();
    void parsedValues();
    void exactIntegers_data();
    void exactIntegers();

private:
    static QStringList names() { return m_variables.keys() + QStringList{QStringLiteral("later")}; }

    inline static const QJsonObject m_variables{
        {QStringLiteral("a"), 10},
        {QStringLiteral("zero"), 0},
        {QStringLiteral("half"), 0.5},
        {QStringLiteral("name"), QStringLiteral("Ünïcode 服务端")},
        {QStringLiteral("yes"), true},
        {QStringLiteral("order"),
         QJsonObject{{QStringLiteral("id"), 7}, {QStringLiteral("items"), QJsonArray{1, 2, 3}}}},
        {QStringLiteral("变量"), 5},
    };
    ExpressionEngine m_engine;
};

void TestExpression::values_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QJsonValue>("expected");
    QTest::newRow("integer") << "a - 1" << QJsonValue(9);
    QTest::newRow("number") << "a / 4" << QJsonValue(2.5);
    QTest::newRow("whole quotient") << "a / 5" << QJsonValue(2);
    QTest::newRow("2^53") << "9007199254740991 + 1" << QJsonValue(maxExactInteger);
    QTest::newRow("string") << "name + '!'" << QJsonValue(QStringLiteral("Ünïcode 服务端!"));
    QTest::newRow("digits stay text") << "'' + a" << QJsonValue(QStringLiteral("10"));
    QTest::newRow("boolean") << "a > 3 && yes" << QJsonValue(true);
    QTest::newRow("null") << "null" << QJsonValue();
    QTest::newRow("object") << "({b: a})" << QJsonValue(QJsonObject{{QStringLiteral("b"), 10}});
    QTest::newRow("object's own form") << "order" << m_variables[QStringLiteral("order")];
    QTest::newRow("array") << "order.items.map(x => x * 2)" << QJsonValue(QJsonArray{2, 4, 6});
    QTest::newRow("JSON") << "JSON.parse('[1]')" << QJsonValue(QJsonArray{1});
    QTest::newRow("Unicode variable") << "变量 + 1" << QJsonValue(6);
    QTest::newRow("comment at the end") << "a // the counter" << QJsonValue(10);
    QTest::newRow("two lines") << "a +\n 1" << QJsonValue(11);
    QTest::newRow("a name inside a text") << "'nobody knows ' + a" << QJsonValue(QStringLiteral("nobody knows 10"));
    QTest::newRow("an unset name inside a text") << "'later'" << QJsonValue(QStringLiteral("later"));
    QTest::newRow("template literal") << "`<${a > 5 ? `big ${a}` : name}>`" << QJsonValue(QStringLiteral("<big 10>"));
}

void TestExpression::values()
{
    QFETCH(const QString, source);
    QFETCH(const QJsonValue, expected);
    const auto expression = m_engine.compile(source, names());
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    for (int turn = 0; turn < 2; ++turn) {
        const auto value = m_engine.evaluate(*expression, m_variables);
        QVERIFY2(value, qPrintable(value ? QString() : value.error().message));
        QCOMPARE(*value, expected);
    }
}

void TestExpression::compileErrors_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << " \n"
                           << "is empty";
    QTest::newRow("syntax") << "a > > 0"
                            << "line 1, column 5: SyntaxError";
    QTest::newRow("second line") << "a +\n  * 2"
                                 << "line 2, column 3: SyntaxError";
    QTest::newRow("unfinished") << "a >"
                                << "line 1, column 4: SyntaxError";
    QTest::newRow("unfinished text") << "name + 'x"
                                     << "line 1, column 8: SyntaxError";
    QTest::newRow("unknown variable") << "a + nobody"
                                      << "line 1, column 5: there is no variable 'nobody'";
    QTest::newRow("assignment to an unknown one") << "b = 5"
                                                  << "no variable 'b'";
    QTest::newRow("statement") << "let x = 1"
                               << "SyntaxError";
    QTest::newRow("breaks out of the brackets") << "1); (2"
                                                << "SyntaxError";
    QTest::newRow("strict code") << "(() => { 'use strict'; return 1 })()"
                                 << "column 10: ''use strict'' is not";
    QTest::newRow("class") << "new (class {})"
                           << "'class' is not available";
}

void TestExpression::compileErrors()
{
    QFETCH(const QString, source);
    QFETCH(const QString, part);
    const auto expression = m_engine.compile(source, names());
    QVERIFY(!expression);
    QCOMPARE(expression.error().code, ErrorCode::ExpressionFailed);
    QVERIFY2(expression.error().message.contains(part), qPrintable(expression.error().message));
}

void TestExpression::runTimeErrors_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("part");
    QTest::newRow("division by zero") << "a / zero"
                                      << "gives Infinity";
    QTest::newRow("NaN") << "zero / zero"
                         << "gives NaN";
    QTest::newRow("undefined") << "order.nothing"
                               << "gives undefined";
    QTest::newRow("function") << "Math.max"
                              << "gives a function";
    QTest::newRow("beyond 2^53") << "9007199254740991 * 2"
                                 << "beyond 2^53";
    QTest::newRow("no property") << "order.deep.deeper"
                                 << "line 1, column 12: TypeError";
    QTest::newRow("second line") << "a +\nnull.x"
                                 << "line 2";
    QTest::newRow("thrown error") << "JSON.parse(name)"
                                  << "SyntaxError";
    QTest::newRow("thrown text") << "(() => { throw 'oops' })()"
                                 << "oops";
    QTest::newRow("not assigned yet") << "later + 1"
                                      << "'later' has no value yet";
    QTest::newRow("endless recursion") << "(function f() { return 1 + f() })()"
                                       << "RangeError";
}

void TestExpression::runTimeErrors()
{
    QFETCH(const QString, source);
    QFETCH(const QString, part);
    const auto expression = m_engine.compile(source, names());
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    const auto value = m_engine.evaluate(*expression, m_variables);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::ExpressionFailed);
    QVERIFY2(value.error().message.contains(part), qPrintable(value.error().message));
}

void TestExpression::conditions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("expected"); // -1: an error
    QTest::newRow("true") << "a > 9" << 1;
    QTest::newRow("false") << "a > 10" << 0;
    QTest::newRow("number") << "a" << 1;
    QTest::newRow("zero") << "zero" << 0;
    QTest::newRow("empty text") << "''" << 0;
    QTest::newRow("null") << "null" << 0;
    QTest::newRow("object") << "order" << 1;
    QTest::newRow("NaN") << "a * undefined" << -1;
    QTest::newRow("infinity") << "a / zero" << -1;
    QTest::newRow("undefined") << "order.nothing" << -1;
}

void TestExpression::conditions()
{
    QFETCH(const QString, source);
    QFETCH(const int, expected);
    const auto expression = m_engine.compile(source, names());
    QVERIFY(expression);
    const auto value = m_engine.evaluateCondition(*expression, m_variables);
    QCOMPARE(value ? int(*value) : -1, expected);
}

void TestExpression::templates_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("text") << "no placeholder } here {"
                          << "no placeholder } here {";
    QTest::newRow("integer") << "{{a}}"
                             << "10";
    QTest::newRow("around") << "<{{ a - 1 }}|{{name}}>"
                            << "<9|Ünïcode 服务端>";
    QTest::newRow("fraction") << "{{half}}"
                              << "0.5";
    QTest::newRow("boolean") << "{{yes}}"
                             << "true";
    QTest::newRow("null") << "{{null}}"
                          << "null";
    QTest::newRow("object") << "{{order}}"
                            << R"({"id":7,"items":[1,2,3]})";
    QTest::newRow("braces inside") << "{{ {b: {c: a}} }}"
                                   << R"({"b":{"c":10}})";
    QTest::newRow("braces at its end") << "{{({b: {c: a}}).b}}"
                                       << R"({"c":10})";
    QTest::newRow("braces in a text") << "{{'}}'}} and {{'{{'}}"
                                      << "}} and {{";
    QTest::newRow("percent signs") << "%1 {{a}} %2"
                                   << "%1 10 %2";
    QTest::newRow("large number") << "{{2 ** 53}}"
                                  << "9007199254740992";
    QTest::newRow("JSON around") << R"({"a": {{a}}, "name": {{JSON.stringify(name)}}})"
                                 << R"({"a": 10, "name": "Ünïcode 服务端"})";
}

void TestExpression::templates()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    const auto text = m_engine.compileTemplate(source, names());
    QVERIFY2(text, qPrintable(text ? QString() : text.error().message));
    const auto expanded = m_engine.expand(*text, m_variables);
    QVERIFY2(expanded, qPrintable(expanded ? QString() : expanded.error().message));
    QCOMPARE(*expanded, expected);
}

void TestExpression::templateErrors_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("part");
    QTest::newRow("open") << "x {{a"
                          << "line 1, column 3: '{{' has no matching '}}'";
    QTest::newRow("half closed") << "\n{{a}"
                                 << "line 2, column 1: '{{' has no matching '}}'";
    QTest::newRow("empty") << "{{}}"
                           << "is empty";
    QTest::newRow("unknown variable") << "{{nobody}}"
                                      << "in '{{nobody}}', line 1, column 1: there is no variable";
    QTest::newRow("syntax") << "{{a +}}"
                            << "SyntaxError";
}

void TestExpression::templateErrors()
{
    QFETCH(const QString, source);
    QFETCH(const QString, part);
    const auto text = m_engine.compileTemplate(source, names());
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(part), qPrintable(text.error().message));
}

void TestExpression::interrupted_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("loop") << "(() => { while (true); })()";
    QTest::newRow("loop that catches") << "(() => { while (true) { try { while (true); } catch (e) {} } })()";
    QTest::newRow("array") << "(() => { const list = []; while (true) list[0] = list.length; })()";
}

void TestExpression::interrupted()
{
    QFETCH(const QString, source);
    const auto expression = m_engine.compile(source, {});
    QVERIFY2(expression, qPrintable(expression ? QString() : expression.error().message));
    const auto value = m_engine.evaluate(*expression, {});
    QVERIFY(!value);
    QVERIFY2(value.error().message.contains(QStringLiteral("was interrupted after 50 ms")),
             qPrintable(value.error().message));
}

void TestExpression::usableAfterAnInterruption()
{
    const auto endless = m_engine.compile(QStringLiteral("(() => { while (true); })()"), {});
    const auto quick = m_engine.compile(QStringLiteral("1 + 1"), {});
    QVERIFY(endless && quick);
    for (int turn = 0; turn < 3; ++turn) {
        QVERIFY(!m_engine.evaluate(*endless, {}));
        QCOMPARE(m_engine.evaluate(*quick, {}).value(), QJsonValue(2));
    }
}

void TestExpression::expressionsDoNotSeeEachOther()
{
    const QStringList changes = {
        QStringLiteral("(() => { Math.max = () => 5; return 1 })()"),
        QStringLiteral("(() => { Array.prototype.first = 5; return 1 })()"),
        QStringLiteral("(() => { this.leak = 5; return 1 })()"),
        QStringLiteral("order.items.push(4)"),
    };
    for (const QString &change : changes) {
        const auto expression = m_engine.compile(change, names());
        QVERIFY2(expression, qPrintable(change));
        QVERIFY2(m_engine.evaluate(*expression, m_variables), qPrintable(change));
    }
    const auto untouched = m_engine.compile(
        QStringLiteral("[Math.max(1, 2), typeof [].first, typeof this.leak, order.items.length]"), names());
    QVERIFY(untouched);
    QCOMPARE(m_engine.evaluate(*untouched, m_variables).value(),
             QJsonValue(QJsonArray{2, QStringLiteral("undefined"), QStringLiteral("undefined"), 3}));
}

void TestExpression::freeNames_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("simple") << "a + b * a"
                            << "a b";
    QTest::newRow("property") << "a.b?.c[d]"
                              << "a d";
    QTest::newRow("key") << "({a: b, c: d, e})"
                         << "b d e";
    QTest::newRow("choice") << "a ? b : c"
                            << "a b c";
    QTest::newRow("text") << "'a' + \"b\\\"c\""
                          << "";
    QTest::newRow("comment") << "a /* b */ // c"
                             << "a";
    QTest::newRow("pattern") << "a.match(/b[/]c/g) / d"
                             << "a d";
    QTest::newRow("template literal") << "`a ${b + `${c}`} d`"
                                      << "b c";
    QTest::newRow("arrow") << "list.map(x => x + y)"
                           << "list y";
    QTest::newRow("arrow of two") << "list.reduce((sum, x) => sum + x, zero)"
                                  << "list zero";
    QTest::newRow("spread") << "[...list]"
                            << "list";
    QTest::newRow("function") << "(function (x) { let y = x; return y + z })(1)"
                              << "z";
    QTest::newRow("keywords") << "typeof a === 'x' && !(this instanceof b)"
                              << "a b";
    QTest::newRow("number") << "0x1F + 1e5 + 12n"
                            << "";
}

void TestExpression::freeNames()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QStringList found;
    for (const FreeName &name : wsw::freeNames(source)) {
        QCOMPARE(source.mid(name.offset, name.name.size()), name.name);
        found.append(name.name);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), expected);
}

void TestExpression::parsedValues_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("expected"); // undefined: refused
    const QJsonValue refused(QJsonValue::Undefined);
    QTest::newRow("integer") << "integer"
                             << "-5" << QJsonValue(-5);
    QTest::newRow("integer with decimals") << "integer"
                                           << "5.0" << QJsonValue(5);
    QTest::newRow("fraction") << "integer"
                              << "5.5" << refused;
    QTest::newRow("beyond 2^53") << "integer"
                                 << "9007199254740993" << refused;
    QTest::newRow("text for integer") << "integer"
                                      << "five" << refused;
    QTest::newRow("empty integer") << "integer"
                                   << "" << refused;
    QTest::newRow("two") << "integer"
                         << "1,2" << refused;
    QTest::newRow("number") << "number"
                            << "1e-3" << QJsonValue(0.001);
    QTest::newRow("boolean") << "boolean"
                             << "true" << QJsonValue(true);
    QTest::newRow("no boolean") << "boolean"
                                << "1" << refused;
    QTest::newRow("string") << "string"
                            << "5" << QJsonValue(QStringLiteral("5"));
    QTest::newRow("empty string") << "string"
                                  << "" << QJsonValue(QString());
    QTest::newRow("json") << "json"
                          << "{\"a\":[1]}" << QJsonValue(QJsonObject{{QStringLiteral("a"), QJsonArray{1}}});
    QTest::newRow("broken json") << "json"
                                 << "{" << refused;
}

void TestExpression::parsedValues()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QFETCH(const QJsonValue, expected);
    const auto value = parseValue(type, text);
    QCOMPARE(value ? *value : QJsonValue(QJsonValue::Undefined), expected);
}

void TestExpression::exactIntegers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("expected");
    QTest::newRow("5") << QByteArray("5") << true;
    QTest::newRow("5.0") << QByteArray("5.0") << true;
    QTest::newRow("2^53") << QByteArray("9007199254740992") << true;
    QTest::newRow("2^53 + 1") << QByteArray("9007199254740993") << false;
    QTest::newRow("-2^63") << QByteArray("-9223372036854775808") << false;
    QTest::newRow("1e300") << QByteArray("1e300") << false;
    QTest::newRow("0.5") << QByteArray("0.5") << false;
    QTest::newRow("text") << QByteArray("\"5\"") << false;
}

void TestExpression::exactIntegers()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, expected);
    QCOMPARE(isInteger(QJsonDocument::fromJson('[' + json + ']').array().at(0)), expected);
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
