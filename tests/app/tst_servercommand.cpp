// SPDX-License-Identifier: MIT
// A server "as wsw command", read again by wsw's own reading and run by a shell.
#include <QTest>

#include "support/program.h"
#include "support/runningprogram.h"
#include "workspace/interchange/servercommand.h"
#include "workspace/interchange/shellwords.h"
#include "wsw/serve/serverarguments.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

constexpr auto environment = Secret::Storage::Environment;

Result<ServerProfile> readAgain(const QString &command)
{
    const Result<QStringList> words = shellWords(command);
    if (!words)
        return Failure(words.error());
    QCommandLineParser parser;
    addServerOptions(parser);
    if (!parser.parse(words->mid(1)))
        return failure(ErrorCode::InvalidArgument, parser.errorText());
    const Result<ServePlan> plan = readServePlan(parser);
    if (!plan)
        return Failure(plan.error());
    return plan->profile;
}

/// What the command can't know.
ServerProfile withoutIds(ServerProfile profile)
{
    for (PathProfile &path : profile.paths) {
        for (Behaviour &behaviour : path.behaviours)
            behaviour.id.clear();
    }
    return profile;
}

PathProfile path(const QString &pattern, const QList<BehaviourKind> &behaviours)
{
    PathProfile path;
    path.pattern = pattern;
    for (const BehaviourKind &behaviour : behaviours)
        path.behaviours.append(newBehaviour(behaviour));
    return path;
}

using When = RuleCondition::Kind;
using Then = RuleAction::Kind;

RuleCondition when(When kind, const QString &text = {}, const QString &value = {})
{
    return {kind, text, value, true};
}

RuleAction then(Then kind, const QString &text = {})
{
    return {kind, text, 1000, {}, {}};
}

RuleBehaviour rule(const RuleCondition &when, const RuleAction &then)
{
    RuleBehaviour rule;
    rule.condition = when;
    rule.action = then;
    return rule;
}

} // namespace

class TestServerCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *variable : {"TOKEN", "PASSWORD", "KEY_PASSWORD", "HTTP_TOKEN", "SHOP_TOKEN"})
            qputenv(variable, "s3cret");
    }

    void comesBack_data()
    {
        QTest::addColumn<ServerProfile>("profile");
        const auto row = [](const char *name, const std::function<void(ServerProfile &)> &change) {
            ServerProfile profile;
            change(profile);
            QTest::newRow(name) << profile;
        };
        row("new", [](ServerProfile &) {});
        row("endpoints", [](ServerProfile &p) {
            p.listenAddress = u"::1"_s;
            p.port = 0;
            p.moreEndpoints = {{u"0.0.0.0"_s, 80}, {u"*"_s, 81}};
        });
        row("paths", [](ServerProfile &p) {
            p.paths = {path({}, {EchoBehaviour()}),
                       path(u"/chat/{room}/{user}"_s, {GreetingBehaviour{u"it's {{user}}\n$HOME `x` \"y\""_s},
                                                       RelayBehaviour{u"room"_s}, RelayBehaviour()}),
                       path(u"/b"_s, {EchoBehaviour{u"<{{message}}>"_s}, RelayBehaviour{{}, u"of {{id}}"_s}})};
            p.paths[1].duplicates = DuplicatePolicy::Replace;
            p.paths[1].identity = u"user"_s;
            p.paths[2].duplicates = DuplicatePolicy::Refuse;
        });
        row("rules", [](ServerProfile &p) {
            p.paths = {path({}, {rule(when(When::Equals, u"ping"_s), then(Then::Answer, u"push => x"_s)),
                                 rule(when(When::Contains, u"a 'b'"_s), then(Then::PushToAll, u"all"_s)),
                                 rule(when(When::RegularExpression, u"^(\\d+)$"_s),
                                      RuleAction{Then::Disconnect, {}, 4001, u"go on"_s, {}}),
                                 rule(when(When::JsonPath, u"$.a"_s), then(Then::Disconnect)),
                                 rule(when(When::JsonPath, u"$.a.b"_s, u"1"_s), then(Then::Answer)),
                                 rule(when(When::Equals, u"a => b"_s), then(Then::Answer, u" padded "_s))})};
        });
        row("rule with more", [](ServerProfile &p) {
            RuleBehaviour more = rule(RuleCondition{When::Equals, u"PING"_s, {}, false}, then(Then::Answer, u"pong"_s));
            more.delayMs = 500;
            more.isLast = false;
            more.name = u"later"_s;
            p.paths = {path({}, {more})};
        });
        row("pushes", [](ServerProfile &p) {
            p.paths = {
                path(u"/{room}"_s, {PushBehaviour{{ScheduleOptions::Kind::Interval, 1234}, u"a"_s, u"room = 7"_s},
                                    PushBehaviour{{ScheduleOptions::Kind::Cron, 5000, u"0/5 * * * * ?"_s}, u"b"_s, {}},
                                    PushBehaviour{{ScheduleOptions::Kind::Interval, 1}, {}, {}}})};
        });
        row("protocol", [](ServerProfile &p) {
            p.subprotocols = {u"a"_s, u"b"_s};
            p.engine = EngineKind::Wire;
            p.compression.enabled = true;
            p.recordFrames = true;
            p.certificateFile = u"my cert.pem"_s;
            p.keyFile = u"k.pem"_s;
            p.keyPassword = {environment, u"SHOP_TOKEN"_s};
        });
        row("access by token", [](ServerProfile &p) {
            p.access.origins = {u"https://*.test"_s, u"null"_s};
            p.access.headers = {{u"X-Key"_s, {}}, {u"X-Other"_s, u"a: b*"_s}};
            p.access.authentication = AccessRules::Authentication::Token;
            p.access.secret = {environment, u"SHOP_TOKEN"_s};
            p.access.refusalStatus = 418;
            p.access.blockedAddresses = {u"10.0.0.0/8"_s, u"::2"_s};
            p.access.trustForwarded = true;
        });
        row("access by password", [](ServerProfile &p) {
            p.access.authentication = AccessRules::Authentication::Basic;
            p.access.user = u"anna"_s;
            p.access.secret = {environment, u"SHOP_TOKEN"_s};
        });
        row("limits", [](ServerProfile &p) {
            p.maxClients = 10;
            p.maxClientsPerAddress = 2;
            p.maxMessage = 1000;
            p.maxBacklog = 2000;
            p.slowClients = SlowClientPolicy::Pause;
            p.handshakeTimeoutMs = 1500;
            p.idleTimeoutMs = 86399999;
            p.pingIntervalMs = 1001;
            p.pongTimeoutMs = 250;
        });
        row("slow clients", [](ServerProfile &p) { p.slowClients = SlowClientPolicy::Drop; });
        row("HTTP trigger", [](ServerProfile &p) {
            p.httpTrigger = {true, {u"::"_s, 8000}, true, {environment, u"SHOP_TOKEN"_s}};
        });
    }
    void comesBack()
    {
        QFETCH(ServerProfile, profile);
        const QString command = serverCommand(profile);
        const Result<ServerProfile> again = readAgain(command);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY2(withoutIds(*again) == withoutIds(profile), qPrintable(command));
    }

    void secretsStayWhereTheyAre_data()
    {
        QTest::addColumn<Secret>("secret");
        QTest::addColumn<QStringList>("variables"); // token, key's password, HTTP token
        QTest::newRow("environment") << Secret{environment, u"SHOP_TOKEN"_s}
                                     << QStringList{u"SHOP_TOKEN"_s, u"SHOP_TOKEN"_s, u"SHOP_TOKEN"_s};
        QTest::newRow("document") << Secret{Secret::Storage::Document, u"hidden"_s}
                                  << QStringList{u"TOKEN"_s, u"KEY_PASSWORD"_s, u"HTTP_TOKEN"_s};
        QTest::newRow("keychain") << Secret() << QStringList{u"TOKEN"_s, {}, u"HTTP_TOKEN"_s};
    }
    void secretsStayWhereTheyAre()
    {
        QFETCH(Secret, secret);
        QFETCH(QStringList, variables);
        ServerProfile profile;
        profile.certificateFile = u"c"_s;
        profile.keyFile = u"k"_s;
        profile.access.authentication = AccessRules::Authentication::Token;
        profile.httpTrigger.enabled = true;
        profile.access.secret = profile.keyPassword = profile.httpTrigger.token = secret;
        const QString command = serverCommand(profile);
        QVERIFY(!command.contains(u"hidden"_s));
        const Result<ServerProfile> again = readAgain(command);
        QVERIFY(again);
        QCOMPARE((QStringList{again->access.secret.text, again->keyPassword.text, again->httpTrigger.token.text}),
                 variables);
    }

    void leavesOutWhatNeedsTheWorkspace()
    {
        ServerProfile profile;
        profile.paths = {path({}, {EchoBehaviour(), FlowBehaviour{FlowBehaviour::Moment::Connect, u"f"_s},
                                   rule(when(When::Equals), RuleAction{Then::RunFlow, {}, 1000, {}, u"f"_s}),
                                   GreetingBehaviour{u"hi"_s}})};
        profile.paths.first().behaviours.last().enabled = false;
        const Result<ServerProfile> again = readAgain(serverCommand(profile));
        QVERIFY(again);
        QCOMPARE(again->paths.first().behaviours.size(), 1);
        QVERIFY(again->paths.first().behaviours.first().what == BehaviourKind(EchoBehaviour()));
    }

    void runsInAShell()
    {
        ServerProfile profile;
        profile.port = 0;
        const QString nasty = uR"(it's $HOME `id` "q" \ * {{sid}})"_s;
        RuleBehaviour more =
            rule(RuleCondition{When::Equals, u"PING"_s, {}, false}, then(Then::Answer, u"it's late"_s));
        more.delayMs = 20;
        profile.paths = {path(u"/ws/{sid}"_s, {GreetingBehaviour{nasty}, more})};
        const QString command = serverCommand(profile) + u" --json"_s;
        RunningProgram server(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + QStringLiteral(WSW_BIN_DIR "/") + command});
        const auto run =
            runWsw({u"connect"_s, server.url() + u"/ws/7"_s, u"--send"_s, u"ping"_s, u"--count"_s, u"2"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray(R"(it's $HOME `id` "q" \ * 7)"
                                     "\nit's late\n"));
    }

    void wrongBehaviours_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << u"echo"_s << QByteArray("--behaviour");
        QTest::newRow("no such kind") << u"{\"kind\":\"sing\"}"_s << QByteArray("greeting");
        QTest::newRow("no such key") << u"{\"kind\":\"echo\",\"txt\":\"x\"}"_s << QByteArray("'txt'");
    }
    void wrongBehaviours()
    {
        QFETCH(QString, json);
        QFETCH(QByteArray, named);
        const auto run = runWsw({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--behaviour"_s, json});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.contains(named), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestServerCommand)
#include "tst_servercommand.moc"
