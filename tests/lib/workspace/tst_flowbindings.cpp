// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/flows.h"
#include "workspace/flowbindings.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

using Moment = FlowBehaviour::Moment;

Q_DECLARE_METATYPE(wsw::BehaviourKind)

namespace {

RuleBehaviour ruleThatRuns(const QString &flow)
{
    RuleBehaviour rule;
    rule.action.kind = RuleAction::Kind::RunFlow;
    rule.action.flow = flow;
    return rule;
}

ServerProfile serverWith(const BehaviourKind &what, bool enabled = true)
{
    ServerProfile server;
    server.id = u"s"_s;
    server.paths = {PathProfile(), PathProfile()};
    server.paths.last().behaviours = {newBehaviour(EchoBehaviour()), newBehaviour(what)};
    server.paths.last().behaviours.last().enabled = enabled;
    return server;
}

} // namespace

/// Which servers run a flow, and what is wrong if none does.
class TestFlowBindings : public QObject
{
    Q_OBJECT

private slots:
    void isServed_data()
    {
        QTest::addColumn<QList<ServerProfile>>("servers");
        QTest::addColumn<bool>("served");
        QTest::newRow("no server") << QList<ServerProfile>() << false;
        QTest::newRow("nothing that runs it") << QList{serverWith(GreetingBehaviour())} << false;
        QTest::newRow("another flow") << QList{serverWith(FlowBehaviour{Moment::Connect, u"g"_s})} << false;
        QTest::newRow("on connect") << QList{serverWith(FlowBehaviour{Moment::Connect, u"f"_s})} << true;
        QTest::newRow("by hand") << QList{serverWith(FlowBehaviour{Moment::Hand, u"f"_s})} << true;
        QTest::newRow("switched off") << QList{serverWith(FlowBehaviour{Moment::Connect, u"f"_s}, false)} << false;
        QTest::newRow("by a rule") << QList{serverWith(ruleThatRuns(u"f"_s))} << true;
        QTest::newRow("by the second server")
            << QList{serverWith(EchoBehaviour()), serverWith(FlowBehaviour{Moment::Schedule, u"f"_s})} << true;
    }
    void isServed()
    {
        QFETCH(QList<ServerProfile>, servers);
        QFETCH(bool, served);
        QCOMPARE(wsw::isServed(servers, u"f"_s), served);
    }

    void unserved_data()
    {
        QTest::addColumn<QList<FlowNode>>("nodes");
        QTest::addColumn<QString>("node"); // empty: nothing is wrong
        QTest::addColumn<QString>("begin");
        const auto node = [](const char *id, const char *kind) {
            return flowNode(QString::fromLatin1(id), QString::fromLatin1(kind));
        };
        QTest::newRow("no client") << QList{node("a", "assign"), node("s", "script")} << QString() << QString();
        QTest::newRow("push") << QList{node("a", "assign"), node("p", "push")} << u"p"_s << u"Nobody gets this: "_s;
        QTest::newRow("wait") << QList{node("w", "wait-message"), node("p", "push")} << u"w"_s
                              << u"Nobody is there: "_s;
        QTest::newRow("disconnect") << QList{node("d", "disconnect")} << u"d"_s << u"Nobody is there: "_s;
        QList<FlowNode> many;
        for (int i = 0; i < 40; ++i)
            many.append(flowNode(u"p%1"_s.arg(i), u"push"_s));
        QTest::newRow("one for many") << many << u"p0"_s << u"Nobody gets this: "_s;
    }
    void unserved()
    {
        QFETCH(QList<FlowNode>, nodes);
        QFETCH(QString, node);
        QFETCH(QString, begin);
        const std::optional<FlowProblem> problem = unservedProblem(flowOf(nodes));
        QCOMPARE(problem.has_value(), !node.isEmpty());
        if (!problem)
            return;
        QCOMPARE(problem->nodeId, node);
        QCOMPARE(int(problem->severity), int(FlowProblem::Severity::Warning));
        QVERIFY2(problem->message.startsWith(begin), qPrintable(problem->message));
    }

    void byHand()
    {
        FlowBehaviour hand{Moment::Hand, u"f"_s};
        hand.values = {{u"a"_s, 5}};
        ServerProfile server = serverWith(hand);
        QVERIFY(!behaviourByHand(server.paths.first(), u"f"_s));
        QVERIFY(!behaviourByHand(server.paths.last(), u"g"_s));
        QCOMPARE(behaviourByHand(server.paths.last(), u"f"_s)->values, hand.values);
        server = serverWith(hand, false);
        QVERIFY(!behaviourByHand(server.paths.last(), u"f"_s));
        server = serverWith(FlowBehaviour{Moment::Connect, u"f"_s});
        QVERIFY(!behaviourByHand(server.paths.last(), u"f"_s));
    }
};

QTEST_GUILESS_MAIN(TestFlowBindings)
#include "tst_flowbindings.moc"
