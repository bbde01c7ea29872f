// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include "flow/expression/expression.h"
#include "flow/expression/plain/plainexpression.h"

using namespace wsw;

/// What is evaluated without an engine must be what an engine gives.
class TestPlainExpression : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void plain_data();
    void plain();
    void notPlain_data();
    void notPlain();
    void randomExpressions_data();
    void randomExpressions();
    void deepOnes_data();
    void deepOnes();

private:
    void compare(const QString &source);

    static QJsonObject values();
    Variables::Names m_names;
    std::unique_ptr<Variables> m_variables;
    ExpressionEngine m_engine;
    int m_withoutEngine = 0;
};

namespace {

/// Makes expressions of everything that PlainExpression knows, and of some things that it does not.
class Generator
{
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    QString expression(int depth)
    {
        if (depth == 0)
            return leaf();
        switch (m_random.bounded(8)) {
        case 0: return leaf();
        case 1: return prefix() + QLatin1Char(' ') + operand(depth);
        case 2: return operand(depth) + QStringLiteral(" ? ") + operand(depth) + QStringLiteral(" : ") + operand(depth);
        case 3: return QLatin1Char('(') + expression(depth - 1) + QLatin1Char(')');
        case 4: return operand(depth) + QLatin1Char('[') + expression(depth - 1) + QLatin1Char(']');
        default: return operand(depth) + space() + infix() + space() + operand(depth);
        }
    }

private:
    QString pick(std::initializer_list<const char *> list)
    {
        return QString::fromUtf8(list.begin()[m_random.bounded(int(list.size()))]);
    }
    QString leaf()
    {
        return pick({"0",
                     "1",
                     "2",
                     "10",
                     "0.1",
                     "1.5e3",
                     ".5",
                     "9007199254740991",
                     "'x'",
                     "\"10\"",
                     "''",
                     "'a\\n\\''",
                     "true",
                     "false",
                     "null",
                     "undefined",
                     "a",
                     "b",
                     "zero",
                     "half",
                     "name",
                     "digits",
                     "yes",
                     "no",
                     "none",
                     "order",
                     "order.items",
                     "order.id",
                     "list",
                     "list[1]",
                     "list.length",
                     "name.length",
                     "name[0]",
                     "order.items[2].n",
                     "order['id']",
                     "order.missing",
                     "empty",
                     "huge",
                     "order.toString"});
    }
    QString operand(int depth)
    {
        const QString inner = expression(depth - 1);
        return m_random.bounded(2) == 0 ? QLatin1Char('(') + inner + QLatin1Char(')') : inner;
    }
    QString prefix() { return pick({"!", "-", "+", "typeof", "!!", "- -"}); }
    QString infix()
    {
        return pick(
            {"+", "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "&&", "||", "**", "??"});
    }
    QString space() { return m_random.bounded(2) == 0 ? QStringLiteral(" ") : QString(); }

    QRandomGenerator m_random;
};

} // namespace

QJsonObject TestPlainExpression::values()
{
    return {{QStringLiteral("a"), 10},
            {QStringLiteral("b"), -3},
            {QStringLiteral("zero"), 0},
            {QStringLiteral("half"), 0.5},
            {QStringLiteral("huge"), 9007199254740991.0},
            {QStringLiteral("name"), QStringLiteral("Ünï 服务端")},
            {QStringLiteral("digits"), QStringLiteral("10")},
            {QStringLiteral("empty"), QString()},
            {QStringLiteral("yes"), true},
            {QStringLiteral("no"), false},
            {QStringLiteral("none"), QJsonValue()},
            {QStringLiteral("list"), QJsonArray{1, QStringLiteral("x"), QJsonValue(), QJsonArray{2}}},
            {QStringLiteral("order"),
             QJsonObject{{QStringLiteral("id"), 7},
                         {QStringLiteral("items"), QJsonArray{1, 2, QJsonObject{{QStringLiteral("n"), 1.25}}}}}}};
}

void TestPlainExpression::initTestCase()
{
    m_names = std::make_shared<const QStringList>(values().keys() + QStringList{QStringLiteral("later")});
    m_variables = std::make_unique<Variables>(m_names);
    m_variables->set(values());
}

void TestPlainExpression::compare(const QString &source)
{
    const auto expression = m_engine.compile(source, *m_names);
    if (!expression)
        return; // "a ** -b", "a ?? b || c"
    const Result<QJsonValue> expected = m_engine.evaluate(*expression, values());
    const Result<QJsonValue> actual = m_engine.evaluate(*expression, *m_variables).map(&ScriptValue::toJson);
    QVERIFY2(actual.has_value() == expected.has_value(), qPrintable(source));
    if (!expected) {
        QCOMPARE(actual.error().message, expected.error().message);
        return;
    }
    QVERIFY2(*actual == *expected, qPrintable(source));
    const Result<bool> condition = m_engine.evaluateCondition(*expression, values());
    QVERIFY2(m_engine.evaluateCondition(*expression, *m_variables).value() == condition.value(), qPrintable(source));
    const auto plain = PlainExpression::parse(source, *m_names);
    if (plain && plain->evaluate(*m_variables))
        ++m_withoutEngine;
}

void TestPlainExpression::plain_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"a > 0",
                               "a",
                               "a - 1",
                               "'<' + a + '>'",
                               "a + b * 2 - 3",
                               "(a + b) * 2",
                               "a % 3 == 1 ? 'x' : \"y\"",
                               "-a",
                               "- -a",
                               "!yes || no && a",
                               "order.items[order.items.length - 1].n",
                               "order['id'] === 7",
                               "name.length",
                               "name[1]",
                               "typeof name + typeof a",
                               "a >= 10 && name != 'x'",
                               "null == undefined",
                               "yes + 1",
                               "1e3 / a",
                               "a\n+\t1",
                               "'it\\'s' + \"\\n\"",
                               "none === null",
                               "typeof order",
                               "list[1] + list[2]",
                               "0.1 + 0.2",
                               "-zero",
                               "a ? b ? 1 : 2 : 3",
                               "a - b - 1",
                               "a < b == no",
                               "'b' > 'a'",
                               "a == yes",
                               "zero == no",
                               "a === '10'"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void TestPlainExpression::plain()
{
    QFETCH(const QString, source);
    const auto plain = PlainExpression::parse(source, *m_names);
    QVERIFY(plain && plain->evaluate(*m_variables));
    compare(source);
}

void TestPlainExpression::notPlain_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source : {"Math.max(a, b)", "a = 5",        "a++",         "--a",
                               "a--b",           "a += 1",       "a ** 2",      "a << 1",
                               "a & 1",          "a | b",        "~a",          "[1, 2]",
                               "({x: 1})",       "`${a}`",       "x => x",      "(() => 1)()",
                               "a ?? b",         "order?.id",    "a, b",        "1; 2",
                               "a // comment",   "a /* b */",    "0x10",        "010",
                               "1_000",          "1n",           "5.",          "/a/.test(name)",
                               "new Date()",     "this",         "nobody",      "'a",
                               "'\\u0041'",      "(a",           "a)",          "a b",
                               "a ? b",          "a..b",         ".",           "",
                               "a <!-- b",       "'use strict'", "order.class", "a in order",
                               "void a",         "NaN"})
        QTest::newRow(source) << QString::fromUtf8(source);
}

void TestPlainExpression::notPlain()
{
    QFETCH(const QString, source);
    QVERIFY(!PlainExpression::parse(source, *m_names));
    compare(source);
}

void TestPlainExpression::randomExpressions_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("depth");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed << int(seed);
}

void TestPlainExpression::randomExpressions()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, depth);
    Generator generator(seed);
    m_withoutEngine = 0;
    for (int i = 0; i < 3000; ++i) {
        compare(generator.expression(depth));
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_withoutEngine > 300, qPrintable(QString::number(m_withoutEngine)));
}

void TestPlainExpression::deepOnes_data()
{
    QTest::addColumn<QString>("source");
    const auto repeated = [](const char *text, int times) { return QString::fromLatin1(text).repeated(times); };
    for (const int times : {50, 500, 3000}) {
        QTest::addRow("sum of %d", times) << repeated("a + ", times) + QLatin1Char('1');
        QTest::addRow("%d brackets", times) << repeated("(", times) + QLatin1Char('a') + repeated(")", times);
        QTest::addRow("%d times not", times) << repeated("! ", times) + QLatin1Char('a');
        QTest::addRow("%d choices", times) << repeated("no ? 1 : ", times) + QLatin1Char('a');
        QTest::addRow("%d members", times) << QLatin1Char('a') + repeated(".b", times);
    }
}

void TestPlainExpression::deepOnes()
{
    QFETCH(const QString, source);
    compare(source);
}

QTEST_GUILESS_MAIN(TestPlainExpression)
#include "tst_plainexpression.moc"
