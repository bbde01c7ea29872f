// SPDX-License-Identifier: MIT
// The behaviours of a running server, with clients of our own.
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/realclock.h"
#include "flow/clock/virtualclock.h"
#include "support/flows.h"
#include "workspace/server/serversession.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

using Kind = RuleCondition::Kind;
using Action = RuleAction::Kind;

constexpr int patience = 10000;

RuleBehaviour rule(const QString &text, const RuleAction &action, bool isLast = true)
{
    RuleBehaviour rule;
    rule.condition.text = text;
    rule.action = action;
    rule.isLast = isLast;
    return rule;
}

RuleAction answer(const QString &text, Action kind = Action::Answer)
{
    RuleAction action;
    action.kind = kind;
    action.text = text;
    return action;
}

RuleAction run(const QString &flow)
{
    RuleAction action;
    action.kind = Action::RunFlow;
    action.flow = flow;
    return action;
}

/// Pushes `content` to `client`, a template; empty: to all.
FlowGraph pushFlow(const QString &id, const QString &client, const QString &content)
{
    FlowGraph flow =
        test::flowOf({test::flowNode(u"p"_s, u"push"_s, {{u"client"_s, client}, {u"content"_s, content}})});
    flow.id = id;
    flow.name = id;
    return flow;
}

PathProfile path(const QString &pattern, const QList<BehaviourKind> &kinds)
{
    PathProfile path;
    path.pattern = pattern;
    for (const BehaviourKind &kind : kinds)
        path.behaviours.append(newBehaviour(kind));
    return path;
}

class Client
{
public:
    Client(const QUrl &server, const QString &target, ConnectionIds &ids)
        : connection(ids.next(), options(server, target))
    {
        QObject::connect(&connection, &Connection::messageReceived, &connection,
                         [this](const Message &message) { received.append(message.payload); });
        QObject::connect(&connection, &Connection::closed, &connection,
                         [this](const CloseInfo &info) { close = info; });
        QSignalSpy opened(&connection, &Connection::opened);
        connection.open();
        if (!opened.wait(patience))
            qWarning("not opened");
    }

    Connection connection;
    QList<QByteArray> received;
    std::optional<CloseInfo> close;

private:
    static ConnectionOptions options(const QUrl &server, const QString &target)
    {
        ConnectionOptions options;
        options.url = QUrl(server.toString() + target);
        return options;
    }
};

struct Fixture
{
    explicit Fixture(const QList<PathProfile> &paths, const QList<FlowGraph> &flows = {}, Clock *other = nullptr)
        : runner(other ? *other : static_cast<Clock &>(clock))
    {
        ServerProfile profile;
        profile.port = 0;
        profile.paths = paths;
        auto started = ServerSession::start(profile, {}, flows, {ids, runner, other ? *other : clock});
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        session = std::move(*started);
        QObject::connect(session.get(), &ServerSession::behaviourFailed, session.get(),
                         [this](const Error &error) { failures.append(error.message); });
    }
    std::unique_ptr<Client> client(const QString &target)
    {
        return std::make_unique<Client>(session->server().url(), target, ids);
    }

    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner;
    QStringList failures;
    std::unique_ptr<ServerSession> session;
};

} // namespace

class ServerSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void pathsHaveTheirOwn();
    void behavioursInOrder();
    void binaryMessages();
    void relaysInTheRoom();
    void relayForgetsWhoHasGone();
    void pushesToAllOfThePath();
    void disconnects();
    void delays();
    void delayedAnswersEndWithTheClient();
    void runsFlows();
    void flowsWaitForMessages_data();
    void flowsWaitForMessages();
    void flowsTakeValues_data();
    void flowsTakeValues();
    void flowTakesValuesWhenItsClientLeaves();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void flowsOutliveTheirClient();
    void pushesByInterval();
    void pushesToThoseThatMatch();
    void tellsWhatWasSkipped();
    void countsMatches();
    void reportsFailures();
    void refusesToStart_data();
    void refusesToStart();
    void closesWithWorkAhead();
};

void ServerSessionTest::pathsHaveTheirOwn()
{
    Fixture f({path(u"/ws/{sid}"_s, {GreetingBehaviour{u"hello {{sid}}"_s}}), path(u"/silent"_s, {}),
               path({}, {EchoBehaviour{u"{{path}}: {{message}}"_s}})});
    const auto greeted = f.client(u"/ws/42"_s);
    const auto silent = f.client(u"/silent"_s);
    const auto echoed = f.client(u"/else/where"_s);
    for (const auto &client : {greeted.get(), silent.get(), echoed.get()})
        QVERIFY(client->connection.sendText(u"hi"_s));
    QTRY_COMPARE_WITH_TIMEOUT(echoed->received, QList<QByteArray>{"/else/where: hi"}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(greeted->received, QList<QByteArray>{"hello 42"}, patience);
    QVERIFY(silent->received.isEmpty());
}

void ServerSessionTest::behavioursInOrder()
{
    RuleBehaviour disabled = rule(u"stop"_s, answer(u"never"_s));
    PathProfile chain =
        path({}, {GreetingBehaviour{u"one"_s}, GreetingBehaviour{u"two"_s}, rule(u"both"_s, answer(u"first"_s), false),
                  disabled, rule(u"stop"_s, answer(u"stopped"_s)), EchoBehaviour()});
    chain.behaviours[3].enabled = false;
    Fixture f({chain});
    const auto client = f.client({});
    for (const char *text : {"both", "stop", "other"})
        QVERIFY(client->connection.sendText(QByteArray(text)));
    QTRY_COMPARE_WITH_TIMEOUT(client->received, (QList<QByteArray>{"one", "two", "first", "both", "stopped", "other"}),
                              patience);
}

void ServerSessionTest::binaryMessages()
{
    Fixture f({path({}, {rule(u"a"_s, answer(u"a rule"_s)), EchoBehaviour{u"echo"_s}, RelayBehaviour()})});
    const auto sender = f.client({});
    const auto other = f.client({});
    QSignalSpy received(&other->connection, &Connection::messageReceived);
    QVERIFY(sender->connection.sendBinary("a"));
    QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, patience);
    QCOMPARE(received.first().first().value<Message>().kind, MessageKind::Binary);
    QCOMPARE(other->received, QList<QByteArray>{"a"});
    QTRY_COMPARE_WITH_TIMEOUT(sender->received, QList<QByteArray>{"a"}, patience);
}

void ServerSessionTest::relaysInTheRoom()
{
    Fixture f({path(u"/chat/{room}/{user}"_s, {RelayBehaviour{u"room"_s, u"{{user}}: {{message}}"_s}}),
               path(u"/all"_s, {RelayBehaviour()})});
    const auto anna = f.client(u"/chat/7/anna"_s);
    const auto bob = f.client(u"/chat/7/bob"_s);
    const auto carl = f.client(u"/chat/8/carl"_s);
    const auto elsewhere = f.client(u"/all"_s);
    QVERIFY(anna->connection.sendText(u"hi"_s));
    QVERIFY(carl->connection.sendText(u"alone"_s));
    QVERIFY(bob->connection.sendText(u"oh"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bob->received, QList<QByteArray>{"anna: hi"}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(anna->received, QList<QByteArray>{"bob: oh"}, patience);
    QVERIFY(carl->received.isEmpty());
    QVERIFY(elsewhere->received.isEmpty());
}

void ServerSessionTest::relayForgetsWhoHasGone()
{
    Fixture f({path(u"/{room}"_s, {RelayBehaviour{u"room"_s}, EchoBehaviour{u"echo"_s}})});
    const auto stays = f.client(u"/7"_s);
    {
        const auto goes = f.client(u"/7"_s);
        QTRY_COMPARE_WITH_TIMEOUT(f.session->server().clientCount(), 2, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(f.session->server().clientCount(), 1, patience);
    QVERIFY(stays->connection.sendText(u"x"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stays->received, QList<QByteArray>{"echo"}, patience);
    QVERIFY(f.failures.isEmpty());
}

void ServerSessionTest::pushesToAllOfThePath()
{
    Fixture f({path(u"/ws/{sid}"_s, {rule(u"news"_s, answer(u"{{sid}} says {{message}}"_s, Action::PushToAll))}),
               path({}, {EchoBehaviour()})});
    const auto one = f.client(u"/ws/1"_s);
    const auto two = f.client(u"/ws/2"_s);
    const auto elsewhere = f.client(u"/x"_s);
    QVERIFY(one->connection.sendText(u"news"_s));
    QTRY_COMPARE_WITH_TIMEOUT(two->received, QList<QByteArray>{"1 says news"}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(one->received, QList<QByteArray>{"1 says news"}, patience);
    QVERIFY(elsewhere->received.isEmpty());
}

void ServerSessionTest::disconnects()
{
    RuleAction kick;
    kick.kind = Action::Disconnect;
    kick.code = 4001;
    kick.reason = u"genug"_s;
    // What comes behind it has nobody to answer to.
    Fixture f({path({}, {rule(u"bye"_s, kick, false), EchoBehaviour()})});
    const auto client = f.client({});
    QVERIFY(client->connection.sendText(u"bye"_s));
    QTRY_VERIFY_WITH_TIMEOUT(client->close, patience);
    QCOMPARE(int(client->close->code), 4001);
    QCOMPARE(client->close->reason, u"genug"_s);
    QVERIFY(client->received.isEmpty());
    QVERIFY(f.failures.isEmpty());
}

void ServerSessionTest::delays()
{
    RuleBehaviour late = rule(u"x"_s, answer(u"late {{message}}"_s), false);
    late.delayMs = 80;
    RuleBehaviour sooner = rule(u"x"_s, answer(u"sooner"_s), false);
    sooner.delayMs = 20;
    Fixture f({path({}, {late, sooner, EchoBehaviour{u"now"_s}})});
    const auto client = f.client({});
    QVERIFY(client->connection.sendText(u"x"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client->received, (QList<QByteArray>{"now", "sooner", "late x"}), patience);
}

void ServerSessionTest::delayedAnswersEndWithTheClient()
{
    RuleBehaviour late = rule(u"x"_s, answer(u"late"_s), false);
    late.delayMs = 50;
    RuleBehaviour news = rule(u"x"_s, answer(u"news of {{id}}"_s, Action::PushToAll), false);
    news.delayMs = 50;
    Fixture f({path({}, {late, news, EchoBehaviour{u"now"_s}})});
    const auto stays = f.client({});
    {
        const auto goes = f.client({});
        QVERIFY(goes->connection.sendText(u"x"_s));
        QTRY_COMPARE_WITH_TIMEOUT(goes->received, QList<QByteArray>{"now"}, patience);
        goes->connection.abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(stays->received, QList<QByteArray>{"news of 2"}, patience);
    QVERIFY(f.failures.isEmpty());
}

void ServerSessionTest::runsFlows()
{
    using Moment = FlowBehaviour::Moment;
    Fixture f({path({}, {FlowBehaviour{Moment::Connect, u"hello"_s}, FlowBehaviour{Moment::Message, u"all"_s},
                         rule(u"go"_s, run(u"answer"_s))})},
              {pushFlow(u"hello"_s, u"{{wsSessionId}}"_s, u"hello {{wsSessionId}}"_s),
               pushFlow(u"all"_s, {}, u"all: {{textMessage}}{{binaryMessage}}"_s),
               pushFlow(u"answer"_s, u"{{wsSessionId}}"_s, u"went {{textMessage}}"_s)});
    QSignalSpy started(f.session.get(), &ServerSession::flowStarted);
    const auto client = f.client({});
    QTRY_COMPARE_WITH_TIMEOUT(client->received, QList<QByteArray>{"hello 1"}, patience);
    QVERIFY(client->connection.sendText(u"go"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client->received, (QList<QByteArray>{"hello 1", "all: go", "went go"}), patience);
    QVERIFY(client->connection.sendBinary("\x01\x02"));
    QTRY_COMPARE_WITH_TIMEOUT(client->received.size(), 4, patience);
    QCOMPARE(client->received.last(), QByteArray("all: AQI="));
    QCOMPARE(started.count(), 4);
    QCOMPARE(started.last().at(1).toString(), u"all"_s);
    QCOMPARE(started.last().at(2).value<FlowInputs>().session, u"1"_s);
}

void ServerSessionTest::flowsWaitForMessages_data()
{
    QTest::addColumn<FlowBehaviour::Moment>("moment");
    QTest::addColumn<QStringList>("messages");
    QTest::newRow("on connect") << FlowBehaviour::Moment::Connect << QStringList{u"user"_s, u"secret"_s};
    // The message that starts a flow is not one that it waits for.
    QTest::newRow("on message") << FlowBehaviour::Moment::Message << QStringList{u"login"_s, u"user"_s, u"secret"_s};
}

void ServerSessionTest::flowsWaitForMessages()
{
    QFETCH(const FlowBehaviour::Moment, moment);
    QFETCH(const QStringList, messages);
    const auto wait = [](const QString &id, const QString &variable) {
        return test::flowNode(id, u"wait-message"_s, {{u"variable"_s, variable}});
    };
    FlowGraph flow =
        test::flowOf({wait(u"first"_s, u"name"_s), wait(u"second"_s, u"word"_s),
                      test::flowNode(u"welcome"_s, u"push"_s,
                                     {{u"client"_s, u"{{wsSessionId}}"_s}, {u"content"_s, u"{{name}}: {{word}}"_s}}),
                      test::flowNode(u"bye"_s, u"disconnect"_s, {{u"code"_s, 4001}})});
    flow.id = flow.name = u"login"_s;
    Fixture f({path({}, {FlowBehaviour{moment, u"login"_s}})}, {flow});
    const auto client = f.client({});
    for (const QString &message : messages) // in one go: the flow must not miss one
        QVERIFY(client->connection.sendText(message));
    QTRY_VERIFY_WITH_TIMEOUT(client->close.has_value(), patience);
    QCOMPARE(client->close->code, quint16(4001));
    QCOMPARE(client->received, QList<QByteArray>{"user: secret"});
}

void ServerSessionTest::flowsTakeValues_data()
{
    using Moment = FlowBehaviour::Moment;
    QTest::addColumn<FlowBehaviour>("behaviour");
    QTest::newRow("on connect") << FlowBehaviour{Moment::Connect, u"count"_s};
    FlowBehaviour message{Moment::Message, u"count"_s};
    QTest::newRow("on message") << message;
    message.condition.emplace().text = u"go"_s;
    QTest::newRow("on message, with a condition") << message;
    FlowBehaviour schedule{Moment::Schedule, u"count"_s};
    schedule.schedule.intervalMs = 20;
    QTest::newRow("by a schedule") << schedule;
    schedule.forEachClient = true;
    QTest::newRow("by a schedule, for each client") << schedule;
}

void ServerSessionTest::flowsTakeValues()
{
    // Two paths run one flow with numbers of their own, a third with the default.
    QFETCH(FlowBehaviour, behaviour);
    FlowGraph flow = pushFlow(u"count"_s, {}, u"{{a + 1}} {{who}}"_s);
    flow.parameters = {test::flowParameter(u"a"_s, u"integer"_s, 1), test::flowParameter(u"who"_s, u"string"_s)};
    QList<PathProfile> paths;
    for (const auto &[pattern, values] : {std::pair(u"/ten"_s, QJsonObject{{u"a"_s, 10}, {u"who"_s, u"x"_s}}),
                                          std::pair(u"/one"_s, QJsonObject{{u"who"_s, u"{{y}}"_s}})}) {
        behaviour.values = values;
        paths.append(path(pattern, {behaviour}));
    }
    Fixture f(paths, {flow});
    const auto ten = f.client(u"/ten"_s);
    if (behaviour.moment == FlowBehaviour::Moment::Message)
        QVERIFY(ten->connection.sendText(u"go"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ten->received.contains("11 x"), patience);
    const auto one = f.client(u"/one"_s);
    if (behaviour.moment == FlowBehaviour::Moment::Message)
        QVERIFY(one->connection.sendText(u"go"_s));
    QTRY_VERIFY_WITH_TIMEOUT(one->received.contains("2 {{y}}"), patience);
    QVERIFY(f.failures.isEmpty());
}

void ServerSessionTest::flowTakesValuesWhenItsClientLeaves()
{
    FlowGraph flow = pushFlow(u"gone"_s, {}, u"{{text}}"_s);
    flow.parameters = {test::flowParameter(u"text"_s, u"string"_s)};
    FlowBehaviour behaviour{FlowBehaviour::Moment::Disconnect, u"gone"_s};
    behaviour.values = {{u"text"_s, u"bye"_s}};
    Fixture f({path({}, {behaviour})}, {flow});
    const auto stays = f.client({});
    f.client({});
    QTRY_COMPARE_WITH_TIMEOUT(stays->received, QList<QByteArray>{"bye"}, patience);
}

void ServerSessionTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<QString>("part");
    const QString begin = u"Path /ws, behaviour 2 (flow): "_s;
    QTest::newRow("type") << QJsonObject{{u"a"_s, u"ten"_s}, {u"b"_s, u""_s}}
                          << begin + u"Parameter 'a': \"ten\" is not a whole number"_s;
    QTest::newRow("missing") << QJsonObject{{u"a"_s, 1}} << begin + u"The parameter 'b' has no value"_s;
    QTest::newRow("unknown") << QJsonObject{{u"b"_s, u""_s}, {u"z"_s, 1}}
                             << begin + u"The flow 'count' has no parameter 'z'."_s;
}

void ServerSessionTest::wrongValuesAreRefused()
{
    QFETCH(QJsonObject, values);
    QFETCH(QString, part);
    FlowGraph flow = pushFlow(u"count"_s, {}, u"{{a}}{{b}}"_s);
    flow.parameters = {test::flowParameter(u"a"_s, u"integer"_s, 1), test::flowParameter(u"b"_s, u"string"_s)};
    FlowBehaviour behaviour{FlowBehaviour::Moment::Connect, u"count"_s};
    behaviour.values = values;
    ServerProfile profile;
    profile.port = 0;
    profile.paths = {path(u"/ws"_s, {EchoBehaviour(), behaviour})};
    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    const auto session = ServerSession::start(profile, {}, {flow}, {ids, runner, clock});
    QVERIFY(!session);
    QVERIFY2(session.error().message.startsWith(part), qPrintable(session.error().message));
}

void ServerSessionTest::flowsOutliveTheirClient()
{
    FlowGraph flow = pushFlow(u"gone"_s, {}, u"{{wsSessionId}} has gone"_s);
    Fixture f({path({}, {FlowBehaviour{FlowBehaviour::Moment::Disconnect, u"gone"_s},
                         FlowBehaviour{FlowBehaviour::Moment::Disconnect, u"to it"_s}})},
              {flow, pushFlow(u"to it"_s, u"{{wsSessionId}}"_s, u"bye"_s)});
    QSignalSpy finished(&f.runner, &FlowRunner::finished);
    const auto stays = f.client({});
    f.client({});
    QTRY_COMPARE_WITH_TIMEOUT(stays->received, QList<QByteArray>{"2 has gone"}, patience);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, patience);
    QVERIFY(finished.at(0).first().value<FlowOutcome>().succeeded);
    const auto failed = finished.at(1).first().value<FlowOutcome>();
    QVERIFY(!failed.succeeded);
    QCOMPARE(failed.error.code, ErrorCode::PushFailed);
    QCOMPARE(failed.session, u"2"_s);
}

void ServerSessionTest::pushesByInterval()
{
    PushBehaviour push{{ScheduleOptions::Kind::Interval, 20, {}}, u"tick {{count}} for {{sid}}"_s, {}};
    Fixture f({path(u"/ws/{sid}"_s, {push}), path({}, {})});
    const auto client = f.client(u"/ws/a"_s);
    const auto elsewhere = f.client(u"/x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(client->received.size() >= 3, patience);
    const QByteArray first = client->received.first();
    QVERIFY2(first.startsWith("tick ") && first.endsWith(" for a"), first.constData());
    const int number = first.mid(5, first.indexOf(' ', 5) - 5).toInt();
    QCOMPARE(client->received.at(1), "tick " + QByteArray::number(number + 1) + " for a");
    QVERIFY(elsewhere->received.isEmpty());
}

void ServerSessionTest::pushesToThoseThatMatch()
{
    const ScheduleOptions often{ScheduleOptions::Kind::Interval, 10, {}};
    Fixture f({path(u"/{room}"_s, {PushBehaviour{often, u"seven"_s, u"room = 7"_s}})});
    const auto seven = f.client(u"/7"_s);
    const auto eight = f.client(u"/8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seven->received.size() >= 3, patience);
    QCOMPARE(seven->received.first(), QByteArray("seven"));
    QVERIFY(eight->received.isEmpty());
}

void ServerSessionTest::tellsWhatWasSkipped()
{
    VirtualClock clock;
    QDateTime wall(QDate(2026, 1, 1), QTime(0, 0, 0), Qt::UTC);
    ConnectionIds ids;
    FlowRunner runner(clock);
    ServerProfile profile;
    profile.port = 0;
    PushBehaviour push{{ScheduleOptions::Kind::Cron, 0, u"0 * * * * ?"_s}, u"x"_s, {}};
    profile.paths = {path(u"/ws/{sid}"_s, {EchoBehaviour(), push})};
    const auto session = ServerSession::start(profile, {}, {}, {ids, runner, clock, [&] { return wall; }});
    QVERIFY(session);
    QSignalSpy failed(session->get(), &ServerSession::behaviourFailed);
    wall = wall.addSecs(190); // the machine slept
    QVERIFY(!clock.run(std::chrono::seconds(3)));
    QCOMPARE(failed.count(), 1);
    const QString message = failed.first().first().value<Error>().message;
    QVERIFY2(message.startsWith(u"Path /ws/{sid}, behaviour 2 (scheduled push): "_s), qPrintable(message));
    QVERIFY2(message.contains(u"2026-01-01 00:01:00"_s) && message.contains(u"2026-01-01 00:02:00"_s),
             qPrintable(message));
    QCOMPARE(session->get()->matches().value(profile.paths.first().behaviours.last().id), 1U);
}

void ServerSessionTest::countsMatches()
{
    const PathProfile chain = path({}, {rule(u"a"_s, answer(u"A"_s)), EchoBehaviour()});
    Fixture f({chain});
    const auto client = f.client({});
    for (const char *text : {"a", "b", "a", "a"})
        QVERIFY(client->connection.sendText(QByteArray(text)));
    QTRY_COMPARE_WITH_TIMEOUT(client->received.size(), 4, patience);
    const QHash<QString, quint64> expected{{chain.behaviours.first().id, 3}, {chain.behaviours.last().id, 1}};
    QCOMPARE(f.session->matches(), expected);
}

void ServerSessionTest::reportsFailures()
{
    Fixture f({path(u"/ws/{sid}"_s, {EchoBehaviour{u"{{json.a.b.c + 1 + json.x.y}}"_s}, EchoBehaviour{u"ok"_s}})});
    const auto client = f.client(u"/ws/1"_s);
    QVERIFY(client->connection.sendText(u"{}"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client->received, QList<QByteArray>{"ok"}, patience);
    QCOMPARE(f.failures.size(), 1);
    QVERIFY2(f.failures.first().startsWith(u"Path /ws/{sid}, behaviour 1 (echo): "_s), qPrintable(f.failures.first()));
}

void ServerSessionTest::refusesToStart_data()
{
    QTest::addColumn<QList<PathProfile>>("paths");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QList<PathProfile> &paths, const char *begin) {
        QTest::newRow(name) << paths << QString::fromUtf8(begin);
    };
    row("template", {path(u"/a"_s, {}), path(u"/b"_s, {EchoBehaviour(), GreetingBehaviour{u"{{sid}}"_s}})},
        "Path /b, behaviour 2 (greeting): ");
    RuleBehaviour wrong = rule(u"("_s, answer(u"x"_s));
    wrong.name = u"orders"_s;
    wrong.condition.kind = Kind::RegularExpression;
    row("rule", {path({}, {wrong})}, "Path *, behaviour 1 (rule “orders”): ");
    row("flow", {path({}, {FlowBehaviour{FlowBehaviour::Moment::Connect, u"none"_s}})}, "Path *, behaviour 1 (flow): ");
    row("pattern", {path(u"/{a}{b}"_s, {})}, "");
}

void ServerSessionTest::refusesToStart()
{
    QFETCH(QList<PathProfile>, paths);
    QFETCH(QString, begin);
    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    ServerProfile profile;
    profile.port = 0;
    profile.paths = paths;
    const auto session = ServerSession::start(profile, {}, {}, {ids, runner, clock});
    QVERIFY(!session);
    QVERIFY2(session.error().message.startsWith(begin), qPrintable(session.error().message));
}

void ServerSessionTest::closesWithWorkAhead()
{
    RuleBehaviour late = rule(u"x"_s, answer(u"late"_s), false);
    late.delayMs = 3600 * 1000;
    const ScheduleOptions often{ScheduleOptions::Kind::Interval, 1, {}};
    Fixture f({path({}, {late, PushBehaviour{often, u"p"_s, {}}, EchoBehaviour{u"now"_s},
                         FlowBehaviour{FlowBehaviour::Moment::Disconnect, u"f"_s}})},
              {pushFlow(u"f"_s, {}, u"f"_s)});
    const auto client = f.client({});
    QVERIFY(client->connection.sendText(u"x"_s));
    QTRY_VERIFY_WITH_TIMEOUT(client->received.contains("now"), patience);
    QSignalSpy stopped(&f.session->server(), &Server::stopped);
    QSignalSpy started(f.session.get(), &ServerSession::flowStarted);
    f.session->close();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(client->close, patience);
    QCOMPARE(int(client->close->code), 1001);
    QCOMPARE(started.count(), 0); // the server is no more
    f.session.reset();
    QVERIFY(!client->received.contains("late"));
}

QTEST_GUILESS_MAIN(ServerSessionTest)
#include "tst_serversession.moc"
