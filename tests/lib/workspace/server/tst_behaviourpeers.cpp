// SPDX-License-Identifier: MIT
// A server's behaviours against node's ws and python3-websockets as clients.
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/realclock.h"
#include "support/peers/mirrors.h"
#include "support/peers/nodepeer.h"
#include "workspace/server/serversession.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

constexpr int patience = 20000;

struct Fixture
{
    explicit Fixture(const QList<PathProfile> &paths)
    {
        ServerProfile profile;
        profile.port = 0;
        profile.paths = paths;
        auto started = ServerSession::start(profile, {}, {}, {ids, runner, clock});
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        session = std::move(*started);
    }
    QStringList arguments(const QString &path, const QStringList &actions) const
    {
        return QStringList{session->server().url().toString() + path} + actions;
    }
    std::unique_ptr<PeerProgram> node(const QString &path, const QStringList &actions)
    {
        return std::make_unique<NodePeer>(u"client.js"_s, arguments(path, actions));
    }
    std::unique_ptr<PeerProgram> python(const QString &path, const QStringList &actions)
    {
        return std::make_unique<PeerProgram>(u"/usr/bin/python3"_s,
                                             QStringList{peerFile(u"client.py"_s)} + arguments(path, actions));
    }
    /// Until so many clients are there.
    bool waitFor(int clients)
    {
        return QTest::qWaitFor([&] { return session->server().clientCount() == clients; }, patience);
    }

    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner{clock};
    std::unique_ptr<ServerSession> session;
};

PathProfile path(const QString &pattern, const QList<BehaviourKind> &kinds)
{
    PathProfile path;
    path.pattern = pattern;
    for (const BehaviourKind &kind : kinds)
        path.behaviours.append(newBehaviour(kind));
    return path;
}

RuleBehaviour rule(const RuleCondition &condition, const RuleAction &action)
{
    RuleBehaviour rule;
    rule.condition = condition;
    rule.action = action;
    return rule;
}

} // namespace

class BehaviourPeersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        if (const QString missing = missingFor(Mirror::Python, false); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    void answers()
    {
        using Kind = RuleCondition::Kind;
        using Action = RuleAction::Kind;
        Fixture f(
            {path(u"/ws/{sid}"_s,
                  {GreetingBehaviour{u"连接成功 {{sid}}"_s},
                   rule({Kind::JsonPath, u"$.type"_s, u"order"_s, true},
                        {Action::Answer, u"{\"ack\":{{json.id}}}"_s, 1000, {}, {}}),
                   rule({Kind::RegularExpression, u"^sum (\\d+) (\\d+)$"_s, {}, true},
                        {Action::Answer, u"{{Number(group[1]) + Number(group[2])}}"_s, 1000, {}, {}}),
                   rule({Kind::Equals, u"QUIT"_s, {}, false}, {Action::Disconnect, {}, 4000, u"по просьбе"_s, {}}),
                   EchoBehaviour{u"服务端收到了-{{message}}-"_s}})});
        const QStringList actions{u"send:你好"_s,     u"send:{\"type\":\"order\",\"id\":7}"_s,
                                  u"send:sum 40 2"_s, u"hex:00ff"_s,
                                  u"wait:5"_s,        u"send:quit"_s};
        const auto node = f.node(u"/ws/1?token=a"_s, actions);
        const auto python = f.python(u"/ws/2"_s, actions);
        for (const auto &[peer, sid] : {std::pair(node.get(), u"1"_s), {python.get(), u"2"_s}}) {
            QTRY_VERIFY_WITH_TIMEOUT(!peer->lineWith(u"close"_s).isEmpty(), patience);
            const QList<QJsonObject> received{
                {{u"text"_s, u"连接成功 "_s + sid}}, {{u"text"_s, u"服务端收到了-你好-"_s}},
                {{u"text"_s, u"{\"ack\":7}"_s}},     {{u"text"_s, u"42"_s}},
                {{u"base64"_s, u"AP8="_s}},          {{u"close"_s, 4000}, {u"reason"_s, u"по просьбе"_s}}};
            QCOMPARE(peer->lines().mid(1), received);
        }
    }

    void relays()
    {
        Fixture f({path(u"/chat/{room}/{user}"_s, {RelayBehaviour{u"room"_s, u"{{user}}: {{message}}"_s}})});
        const auto anna = f.node(u"/chat/7/anna"_s, {u"wait:1"_s, u"send:привет"_s});
        const auto other = f.node(u"/chat/8/olga"_s, {});
        QVERIFY(f.waitFor(2));
        const auto bob = f.python(u"/chat/7/bob"_s, {u"send:hi 🙂"_s, u"wait:1"_s, u"close:1000:done"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!bob->lineWith(u"close"_s).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(anna->hasLine({{u"text"_s, u"bob: hi 🙂"_s}}), patience);
        QVERIFY(bob->hasLine({{u"text"_s, u"anna: привет"_s}}));
        QCOMPARE(bob->lines().size(), 3); // open, text, close
        QCOMPARE(other->lines().size(), 1);
    }

    void pushes()
    {
        const ScheduleOptions often{ScheduleOptions::Kind::Interval, 20, {}};
        const ScheduleOptions everySecond{ScheduleOptions::Kind::Cron, 0, u"* * * * * ?"_s};
        Fixture f({path(u"/ws/{sid}"_s, {PushBehaviour{often, u"for {{sid}}"_s, u"sid = 2|3"_s},
                                         PushBehaviour{everySecond, u"定时"_s, u"sid = 1"_s}})});
        const auto one = f.node(u"/ws/1"_s, {});
        const auto two = f.python(u"/ws/2"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(two->lines().size() > 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(one->lines().size() > 2, patience);
        QCOMPARE(two->lines().at(1), (QJsonObject{{u"text"_s, u"for 2"_s}}));
        QCOMPARE(one->lines().at(1), (QJsonObject{{u"text"_s, u"定时"_s}}));
        QVERIFY(!one->hasLine({{u"text"_s, u"for 1"_s}}));
    }

    void killedClientsLeaveNothing()
    {
        RuleBehaviour late = rule({}, {RuleAction::Kind::Answer, u"late"_s, 1000, {}, {}});
        late.condition = {RuleCondition::Kind::Contains, u"x"_s, {}, true};
        late.delayMs = 30;
        Fixture f({path(u"/{room}"_s, {late, RelayBehaviour{u"room"_s}})});
        QStringList failures;
        QObject::connect(f.session.get(), &ServerSession::behaviourFailed, f.session.get(),
                         [&](const Error &error) { failures.append(error.message); });
        QSignalSpy received(&f.session->server(), &Server::messageReceived);
        auto killed = f.node(u"/7"_s, {u"send:x"_s, u"send:x"_s});
        QTRY_COMPARE_WITH_TIMEOUT(received.count(), 2, patience);
        killed.reset(); // with SIGKILL
        const auto stays = f.python(u"/7"_s, {u"send:x"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stays->hasLine({{u"text"_s, u"late"_s}}), patience);
        QVERIFY(f.waitFor(1));
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(BehaviourPeersTest)
#include "tst_behaviourpeers.moc"
