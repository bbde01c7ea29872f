// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/flows.h"
#include "workspace/server/tryout.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

OpenInfo client()
{
    OpenInfo info;
    info.client = 3;
    info.path = u"/chat/7/anna"_s;
    info.query = u"token=a%20b&x=1"_s;
    info.params = {{u"room"_s, u"7"_s}, {u"user"_s, u"anna"_s}};
    return info;
}

ServerContext context()
{
    ServerContext context;
    context.variables.set(u"shop"_s, u"Лавка"_s);
    context.variables.set(u"id"_s, u"the client's wins"_s);
    context.variables.set(u"base-url"_s, u"http://{{host}}/"_s);
    context.variables.set(u"host"_s, u"example.org"_s);
    context.variables.set(u"broken"_s, u"{{nothing}}"_s);
    return context;
}

PathProfile path(const QList<BehaviourKind> &kinds)
{
    PathProfile path;
    path.pattern = u"/chat/{room}/{user}"_s;
    for (const BehaviourKind &kind : kinds)
        path.behaviours.append(newBehaviour(kind));
    return path;
}

RuleBehaviour rule(RuleCondition::Kind kind, const QString &text, const QString &answer = u"yes"_s)
{
    RuleBehaviour rule;
    rule.condition.kind = kind;
    rule.condition.text = text;
    rule.action.text = answer;
    return rule;
}

using Kind = RuleCondition::Kind;

} // namespace

class TryOutTest : public QObject
{
    Q_OBJECT

private slots:
    void templates_data();
    void templates();
    void rules_data();
    void rules();
    void jsonValues_data();
    void jsonValues();
    void goesInOrder();
    void switchedOff();
    void refuses_data();
    void refuses();
    void checksFlows();
    void reportsExpressions();
};

void TryOutTest::templates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *text, const char *message, const char *answer) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(message) << QString::fromUtf8(answer);
    };
    row("服务端收到了-{{message}}-", "你好", "服务端收到了-你好-");
    row("{{message}}", "", "");
    row("no variables }}", "x", "no variables }}");
    row("{{id}} {{path}} {{room}} {{ user }}", "", "3 /chat/7/anna 7 anna");
    row("{{query.token}}|{{query.x}}|{{query.missing}}|", "", "a b|1||");
    row("{{count}}", "", "1");
    row("{{shop}} {{base-url}}", "", "Лавка http://example.org/");
    row("{{json.order.id}} {{json.items.1}} {{json.missing.x}}|", R"({"order":{"id":42},"items":["a","b"]})", "42 b |");
    row("{{json}}", R"([1, 2])", "[1,2]");
    row("{{json.x}}|", "no JSON", "|");
    row("{{Number(id) + 1}}", "", "4");
    row("{{message.toUpperCase()}} {{room === '7' ? 'seven' : 'other'}}", "abc", "ABC seven");
    row("{{json.a + json.b}}", R"({"a":1,"b":2})", "3");
    row("{{query.x + shop}}", "", "1Лавка");
    row("{{JSON.stringify({text: message, to: [id]})}}", "\"", R"({"text":"\"","to":[3]})");
    row("{{query}}", "", R"({"token":"a b","x":"1"})");
    row("{{$randomInt 5 5}}", "", "5");
    row("{{$counter}}{{$counter}}", "", "12");
}

void TryOutTest::templates()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const Result<QList<TryOutMatch>> matches =
        tryOut(path({EchoBehaviour{text}}), client(), message.toUtf8(), context());
    QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
    QCOMPARE(matches->size(), 1);
    QTEST(matches->first().text, "answer");
}

void TryOutTest::rules_data()
{
    QTest::addColumn<RuleCondition>("condition");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer"); // null: no match
    const auto row = [](const char *name, Kind kind, const char *text, bool caseSensitive, const char *message,
                        const char *answer, const char *expected) {
        QTest::newRow(name) << RuleCondition{kind, QString::fromUtf8(text), {}, caseSensitive}
                            << QString::fromUtf8(message) << QString::fromUtf8(answer) << QString::fromUtf8(expected);
    };
    row("equals", Kind::Equals, "ping", true, "ping", "{{match}}", "ping");
    row("equals not", Kind::Equals, "ping", true, "ping ", "a", nullptr);
    row("equals, other case", Kind::Equals, "ping", true, "Ping", "a", nullptr);
    row("equals in any case", Kind::Equals, "ПРИВЕТ straße", false, "привет STRASSE", "a", nullptr);
    row("equals in any case, Russian", Kind::Equals, "ПРИВЕТ", false, "Привет", "{{match}}", "Привет");
    row("equals nothing", Kind::Equals, "", true, "", "empty", "empty");
    row("contains", Kind::Contains, "订单", true, "新订单7", "{{match}} in {{message}}", "订单 in 新订单7");
    row("contains not", Kind::Contains, "order", true, "Order 7", "a", nullptr);
    row("contains in any case", Kind::Contains, "ORDER", false, "my order 7", "{{match}}", "ORDER");
    row("contains more than there is", Kind::Contains, "abcdef", true, "abc", "a", nullptr);
    row("expression", Kind::RegularExpression, "order (\\d+) of (?<who>\\w+)", true, "new order 42 of anna.",
        "{{group.1}} {{group.who}} {{group.2}} {{match}}", "42 anna anna order 42 of anna");
    row("expression with JavaScript", Kind::RegularExpression, "(\\d+)", true, "a 41",
        "{{Number(group[1]) + 1}} {{match.length}}", "42 2");
    row("expression not", Kind::RegularExpression, "^\\d+$", true, "42x", "a", nullptr);
    row("expression in any case", Kind::RegularExpression, "^HELLO", false, "hello", "{{match}}", "hello");
    row("expression, group without text", Kind::RegularExpression, "a(b)?", true, "a", "<{{group.1}}>", "<>");
    row("expression, UTF-16", Kind::RegularExpression, "^(.)$", true, "🙂", "{{group.1}}", "🙂");
    row("expression that goes astray", Kind::RegularExpression, "^(a+)+$", true,
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", "a", nullptr);
}

void TryOutTest::rules()
{
    QFETCH(RuleCondition, condition);
    QFETCH(QString, message);
    QFETCH(QString, text);
    QFETCH(QString, answer);
    RuleBehaviour tried;
    tried.condition = condition;
    tried.action.text = text;
    const Result<QList<TryOutMatch>> matches = tryOut(path({tried}), client(), message.toUtf8(), context());
    QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
    QCOMPARE(matches->isEmpty(), answer.isNull());
    if (!answer.isNull())
        QCOMPARE(matches->first().text, answer);
}

void TryOutTest::jsonValues_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("caseSensitive");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("match"); // null: none
    const auto row = [](const char *name, const char *where, const char *value, const char *message, const char *match,
                        bool caseSensitive = true) {
        QTest::newRow(name) << QString::fromUtf8(where) << QString::fromUtf8(value) << caseSensitive
                            << QString::fromUtf8(message) << QString::fromUtf8(match);
    };
    row("number", "$.id", "42", R"({"id":42})", "42");
    row("number, written otherwise", "$.id", "42", R"({"id":42.0})", "42");
    row("number, not the text", "$.id", "42", R"({"id":"42"})", nullptr);
    row("text as JSON", "$.id", "\"42\"", R"({"id":"42"})", "42");
    row("text", "$.type", "order", R"({"type":"order"})", "order");
    row("other text", "$.type", "order", R"({"type":"Order"})", nullptr);
    row("any case", "$.type", "order", R"({"type":"ORDER"})", "ORDER", false);
    row("anything", "$.type", "", R"({"type":null})", "null");
    row("nothing", "$.type", "", R"({"kind":1})", nullptr);
    row("object", "$.a", R"({"y":[2],"x":1})", R"({"a":{"x":1,"y":[2]}})", R"({"x":1,"y":[2]})");
    row("boolean", "$.a", "true", R"({"a":true})", "true");
    row("one of many", "$.items[*].id", "3", R"({"items":[{"id":1},{"id":3}]})", "3");
    row("value alone", "$", "7", " 7 ", "7");
    row("no JSON", "$", "", "hello", nullptr);
    row("torn JSON", "$", "", "{\"a\":", nullptr);
    row("two values", "$", "", "1,2", nullptr);
    row("nothing at all", "$", "", "", nullptr);
}

void TryOutTest::jsonValues()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(bool, caseSensitive);
    QFETCH(QString, message);
    QFETCH(QString, match);
    RuleBehaviour tried;
    tried.condition = {Kind::JsonPath, path, value, caseSensitive};
    tried.action.text = u"{{match}}"_s;
    const Result<QList<TryOutMatch>> matches = tryOut(::path({tried}), client(), message.toUtf8(), context());
    QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
    QCOMPARE(matches->isEmpty(), match.isNull());
    if (!match.isNull())
        QCOMPARE(matches->first().text, match);
}

void TryOutTest::goesInOrder()
{
    RuleBehaviour first = rule(Kind::Contains, u"a"_s, u"first"_s);
    first.isLast = false;
    RuleBehaviour kick = rule(Kind::Contains, u"b"_s);
    kick.action.kind = RuleAction::Kind::Disconnect;
    kick.isLast = false;
    FlowBehaviour flow{FlowBehaviour::Moment::Message, u"not here"_s};
    const PathProfile chain = path({GreetingBehaviour{u"hi"_s}, first, kick, flow, RelayBehaviour{},
                                    rule(Kind::Equals, u"ab"_s, u"last"_s), EchoBehaviour()});
    const auto id = [&](int index) { return chain.behaviours.at(index).id; };
    const QList<TryOutMatch> all{{id(1), u"first"_s, false},
                                 {id(2), {}, false},
                                 {id(3), {}, false},
                                 {id(4), u"ab"_s, false},
                                 {id(5), u"last"_s, true}};
    QCOMPARE(tryOut(chain, client(), "ab", {}).value(), all);
    const QList<TryOutMatch> few{{id(3), {}, false}, {id(4), u"x"_s, false}, {id(6), u"x"_s, false}};
    QCOMPARE(tryOut(chain, client(), "x", {}).value(), few);
}

void TryOutTest::switchedOff()
{
    PathProfile profile = path({rule(Kind::RegularExpression, u"("_s), EchoBehaviour()});
    QVERIFY(!tryOut(profile, client(), "x", {}));
    profile.behaviours.first().enabled = false;
    QCOMPARE(tryOut(profile, client(), "x", {})->size(), 1);
}

void TryOutTest::refuses_data()
{
    QTest::addColumn<BehaviourKind>("what");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const BehaviourKind &what, const char *problem) {
        QTest::newRow(name) << what << QString::fromUtf8(problem);
    };
    row("unknown name", EchoBehaviour{u"{{nobody}}"_s}, "nobody");
    row("unknown name in an expression", EchoBehaviour{u"{{Math.abs(nobody + 1)}}"_s}, "“nobody” here. Known are: ");
    row("unknown dynamic name", EchoBehaviour{u"{{$nothing}}"_s}, "$nothing");
    row("wrong arguments", EchoBehaviour{u"{{$randomInt 1}}"_s}, "$randomInt");
    row("broken variable", EchoBehaviour{u"{{broken}}"_s}, "nothing");
    row("no end", EchoBehaviour{u"a {{message"_s}, "column 3");
    row("empty", EchoBehaviour{u"{{}}"_s}, "empty");
    row("syntax", EchoBehaviour{u"{{message +}}"_s}, "message +");
    row("no message", GreetingBehaviour{u"{{message}}"_s}, "message");
    row("no message's JSON", GreetingBehaviour{u"{{json.id}}"_s}, "json");
    row("no groups", EchoBehaviour{u"{{group.1}}"_s}, "groups");
    row("no match", EchoBehaviour{u"{{match}}"_s}, "match");
    row("no such group", rule(Kind::RegularExpression, u"(a)"_s, u"{{group.2}}"_s), "2");
    row("no such named group", rule(Kind::RegularExpression, u"(?<a>a)"_s, u"{{group.b}}"_s), "1, a");
    row("expression", rule(Kind::RegularExpression, u"a(b"_s), "column 4");
    row("JSON path", rule(Kind::JsonPath, u"$.a[?@.b]"_s), "column 5");
    row("nothing to look for", rule(Kind::Contains, {}), "text");
    RuleBehaviour kick = rule(Kind::Equals, u"a"_s);
    kick.action = {RuleAction::Kind::Disconnect, {}, 1005, {}, {}};
    row("code", kick, "1005");
    kick.action = {RuleAction::Kind::Disconnect, {}, 1000, QString(124, u'x'), {}};
    row("reason", kick, "123");
    row("relay", RelayBehaviour{u"sid"_s}, "sid");
    PushBehaviour push;
    push.schedule.kind = ScheduleOptions::Kind::Cron;
    push.schedule.cron = u"0 25 * *"_s;
    row("cron", push, "six fields");
    push.schedule = {ScheduleOptions::Kind::Interval, 0};
    row("interval", push, "1 ms");
    row("filter", PushBehaviour{{}, u"x"_s, u"room ="_s}, "room");
    row("push", PushBehaviour{{}, u"{{message}}"_s, {}}, "message");
}

void TryOutTest::refuses()
{
    QFETCH(BehaviourKind, what);
    QFETCH(QString, problem);
    Behaviour behaviour = newBehaviour(what);
    const std::optional<Error> error = checkBehaviour(behaviour, {u"room"_s, u"user"_s}, context(), {});
    QVERIFY(error);
    QVERIFY2(error->message.contains(problem), qPrintable(error->message));

    PathProfile profile = path({EchoBehaviour(), what});
    const auto matches = tryOut(profile, client(), "x", context());
    QVERIFY(!matches);
    QCOMPARE(matches.error().code, error->code);
    QVERIFY2(matches.error().message.startsWith(u"behaviour 2 ("_s), qPrintable(matches.error().message));
    QVERIFY2(matches.error().message.endsWith(error->message), qPrintable(matches.error().message));
}

void TryOutTest::checksFlows()
{
    const Behaviour behaviour = newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Message, u"f"_s});
    QVERIFY(checkBehaviour(behaviour, {}, {}, {}));
    FlowGraph flow;
    flow.id = u"f"_s;
    QVERIFY(checkBehaviour(behaviour, {}, {}, {flow})); // no start
    flow = test::flowOf({});
    flow.id = u"f"_s;
    const std::optional<Error> none = checkBehaviour(behaviour, {}, {}, {flow});
    QVERIFY2(!none, none ? qPrintable(none->message) : "");
    flow.parameters = {test::flowParameter(u"n"_s, u"integer"_s, QJsonValue::Null)};
    const std::optional<Error> error = checkBehaviour(behaviour, {}, {}, {flow});
    QVERIFY(error);
    QVERIFY2(error->message.contains(u"'n'"_s), qPrintable(error->message));
}

void TryOutTest::reportsExpressions()
{
    const auto matches =
        tryOut(path({EchoBehaviour{u"{{json.a.b}}{{json.a.b.c}}{{json.a.b + json.c.d}}"_s}}), client(), "{}", {});
    QVERIFY(!matches);
    QCOMPARE(matches.error().code, ErrorCode::ExpressionFailed);
    QVERIFY2(matches.error().message.contains(u"{{json.a.b + json.c.d}}"_s), qPrintable(matches.error().message));
}

QTEST_GUILESS_MAIN(TryOutTest)
#include "tst_tryout.moc"
