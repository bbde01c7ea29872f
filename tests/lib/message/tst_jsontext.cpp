// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/json/jsontext.h"

using namespace wsw;

Q_DECLARE_METATYPE(wsw::JsonVariables)

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void formats_data();
    void formats();
    void refusesToFormat();
    void nestsWithoutLimit();
};

void JsonTextTest::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<JsonVariables>("variables");
    const auto row = [](const char *text, JsonVariables variables = JsonVariables::Refused) {
        QTest::newRow(text) << QString::fromUtf8(text) << variables;
    };
    row("{}");
    row("[]");
    row(" \t\r\n42 ");
    row("\"\"");
    row("true");
    row("null");
    row("-0.5e+10");
    row("0");
    row("1E400");
    row("12345678901234567890123");
    row("[1,[2,{\"a\":[{}]}],3]");
    row("{\"a\":1,\"a\":2}");
    row("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud800\"");
    row("\"é 世界 🙂 {{x}}\"");
    row("{\"a\":{\"b\":{}}}");
    row("{\"a\": {{n}}}", JsonVariables::Accepted);
    row("{ {{key}}: 1}", JsonVariables::Accepted);
    row("[{{a}}, {{$randomInt 1 6}}]", JsonVariables::Accepted);
    row("{{whole}}", JsonVariables::Accepted);
}

void JsonTextTest::accepts()
{
    QFETCH(QString, text);
    QFETCH(JsonVariables, variables);
    const std::optional<JsonProblem> problem = checkJson(text, variables);
    QVERIFY2(!problem, problem ? qPrintable(problem->text) : "");
}

void JsonTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *text, int position, const char *says) {
        QTest::newRow(text) << QString::fromUtf8(text) << position << QString::fromUtf8(says);
    };
    row("", 0, "ends");
    row("{", 1, "ends before its “}”");
    row("[1", 2, "ends before its “]”");
    row("{\"a\"", 4, "“:”");
    row("{\"a\":", 5, "value is expected");
    row("{\"a\" 1}", 5, "“:”");
    row("{\"a\":1 \"b\":2}", 7, "“,” or “}”");
    row("[1 2]", 3, "“,” or “]”");
    row("[1,]", 3, "one too many");
    row("{\"a\":1,}", 7, "one too many");
    row("{a:1}", 1, "double quotes");
    row("{'a':1}", 1, "not in single ones");
    row("{1:2}", 1, "key");
    row("{,}", 1, "key");
    row("[,]", 1, "value");
    row("1 2", 2, "more than one");
    row("{}{}", 2, "more than one");
    row("]", 0, "value is expected");
    row("[]]", 2, "closes nothing");
    row("{}}", 2, "closes nothing");
    row("[}", 1, "value is expected");
    row("\"abc", 0, "no end");
    row("\"a\nb\"", 0, "no end");
    row("\"a\tb\"", 2, "control character");
    row("\"a\\xb\"", 2, "escape");
    row("\"\\u12g4\"", 1, "escape");
    row("01", 0, "not a number");
    row("-", 0, "not a number");
    row("1.", 0, "not a number");
    row(".5", 0, "no JSON value");
    row("+1", 0, "no JSON value");
    row("1e", 0, "not a number");
    row("0x10", 0, "not a number");
    row("NaN", 0, "NaN");
    row("True", 0, "True");
    row("[1] // why", 4, "no comments");
    row("🙂", 0, "🙂");
    row("{{x}}", 0, "key");
    row("[{{x}}]", 1, "key");
}

void JsonTextTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, says);
    const std::optional<JsonProblem> problem = checkJson(text);
    QVERIFY(problem);
    QVERIFY2(problem->text.contains(says), qPrintable(problem->text));
    QCOMPARE(problem->position, position);
    QVERIFY(problem->length >= 1 || problem->position == text.size());
}

void JsonTextTest::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pretty");
    QTest::addColumn<QString>("compact");
    const auto row = [](const char *text, const char *pretty, const char *compact) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(pretty) << QString::fromUtf8(compact);
    };
    row("{}", "{}", "{}");
    row("[ ]", "[]", "[]");
    row("7", "7", "7");
    row("[1.0, 1e3,12345678901234567890,-0.10E-07]", "[\n  1.0,\n  1e3,\n  12345678901234567890,\n  -0.10E-07\n]",
        "[1.0,1e3,12345678901234567890,-0.10E-07]");
    row("{\"b\":1,\"a\":{\"z\":[],\"y\":[{}]}}",
        "{\n  \"b\": 1,\n  \"a\": {\n    \"z\": [],\n    \"y\": [\n      {}\n    ]\n  }\n}",
        "{\"b\":1,\"a\":{\"z\":[],\"y\":[{}]}}");
    row("{\"a\" : \"x , { : \\u00e9\\\" \"}", "{\n  \"a\": \"x , { : \\u00e9\\\" \"\n}",
        "{\"a\":\"x , { : \\u00e9\\\" \"}");
    row("{\"n\":{{n}},{{key}}:[{{a b}}]}", "{\n  \"n\": {{n}},\n  {{key}}: [\n    {{a b}}\n  ]\n}",
        "{\"n\":{{n}},{{key}}:[{{a b}}]}");
    row("{ {{key}}:1}", "{\n  {{key}}: 1\n}", "{ {{key}}:1}");
}

void JsonTextTest::formats()
{
    QFETCH(QString, text);
    QFETCH(QString, pretty);
    QFETCH(QString, compact);
    QCOMPARE(formatJson(text, JsonLayout::Pretty).value_or(QString()), pretty);
    QCOMPARE(formatJson(text, JsonLayout::Compact).value_or(QString()), compact);
    // There and back again.
    QCOMPARE(formatJson(pretty, JsonLayout::Compact).value_or(QString()), compact);
    QCOMPARE(formatJson(compact, JsonLayout::Pretty).value_or(QString()), pretty);
}

void JsonTextTest::refusesToFormat()
{
    const Result<QString> result = formatJson(QStringLiteral("{\n  \"a\": x\n}"), JsonLayout::Pretty);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::InvalidJson);
    QVERIFY2(result.error().message.contains(QStringLiteral("line 2, column 8")), qPrintable(result.error().message));
}

void JsonTextTest::nestsWithoutLimit()
{
    constexpr int depth = 100000;
    const QString deep = QString(depth, u'[') + QString(depth, u']');
    QVERIFY(!checkJson(deep));
    QVERIFY(checkJson(deep.chopped(1)));
    QCOMPARE(formatJson(deep, JsonLayout::Compact).value_or(QString()), deep);
}

QTEST_APPLESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
