// SPDX-License-Identifier: MIT
#include <QTest>

#include "workspace/pushorigins.h"

using namespace wsw;
using namespace Qt::StringLiterals;

using Sent = PushOrigins::Sent;

Q_DECLARE_METATYPE(wsw::PushOrigins::Sent)

namespace {

constexpr qint64 noon = 1'000'000'000;

FlowRunEvent push(qint64 time, const QString &node, const QString &client, const QByteArray &content,
                  MessageKind kind = MessageKind::Text)
{
    return {.time = time,
            .kind = FlowRunEvent::Kind::Pushed,
            .nodeId = node,
            .client = client,
            .messageKind = kind,
            .content = content};
}

FlowRunEvents eventsOf(quint64 run, const QList<FlowRunEvent> &events)
{
    return {run, u"flow"_s, 0, events, u"server"_s};
}

Sent sent(qint64 time, quint32 client, const QByteArray &content, MessageKind kind = MessageKind::Text)
{
    return {u"server"_s, client, time, kind, content, content.size()};
}

} // namespace

/// Which node of which run a message of the log was pushed by.
class TestPushOrigins : public QObject
{
    Q_OBJECT

private slots:
    void find_data()
    {
        QTest::addColumn<Sent>("message");
        QTest::addColumn<QString>("node"); // empty: none
        static const QByteArray large(5000, 'x');
        QTest::newRow("to one client") << sent(noon - 10, 2, "9") << u"one"_s;
        QTest::newRow("to another client") << sent(noon - 10, 3, "9") << QString();
        QTest::newRow("to all, one of them") << sent(noon, 3, "all") << u"all"_s;
        QTest::newRow("to all, another") << sent(noon + 5, 4, "all") << u"all"_s;
        QTest::newRow("other content") << sent(noon, 2, "8") << QString();
        QTest::newRow("other kind") << sent(noon, 2, "9", MessageKind::Binary) << QString();
        QTest::newRow("binary") << sent(noon, 2, "\x01", MessageKind::Binary) << u"bytes"_s;
        QTest::newRow("long before") << sent(noon - 5'000'000, 2, "9") << QString();
        QTest::newRow("long after") << sent(noon + 5'000'000, 2, "9") << QString();
        QTest::newRow("the nearer of two: first") << sent(noon - 5, 2, "again") << u"first"_s;
        QTest::newRow("the nearer of two: second") << sent(noon + 300'000 - 5, 2, "again") << u"second"_s;
        QTest::newRow("empty") << sent(noon, 2, {}) << u"empty"_s;
        QTest::newRow("large") << sent(noon, 2, large) << u"large"_s;
        Sent cut = sent(noon, 2, large);
        cut.begin = cut.begin.first(PushOrigins::mostCompared);
        QTest::newRow("large, its beginning") << cut << u"large"_s;
        cut.size = 4999;
        QTest::newRow("other size") << cut << QString();
        Sent other = sent(noon, 2, "9");
        other.server = u"other"_s;
        QTest::newRow("other server") << other << QString();
    }
    void find()
    {
        QFETCH(const Sent, message);
        QFETCH(const QString, node);
        PushOrigins origins;
        origins.take(eventsOf(7, {{.time = noon, .kind = FlowRunEvent::Kind::Entered, .nodeId = u"entered"_s},
                                  push(noon, u"one"_s, u"2"_s, "9"),
                                  push(noon, u"all"_s, {}, "all"),
                                  push(noon, u"bytes"_s, u"2"_s, "\x01", MessageKind::Binary),
                                  push(noon, u"first"_s, u"2"_s, "again"),
                                  push(noon, u"empty"_s, u"2"_s, {}),
                                  push(noon, u"large"_s, u"2"_s, QByteArray(5000, 'x')),
                                  push(noon + 300'000, u"second"_s, u"2"_s, "again")}));
        const std::optional<PushOrigin> found = origins.find(message);
        QCOMPARE(found ? found->nodeId : QString(), node);
        if (found) {
            QCOMPARE(found->run, quint64(7));
            QCOMPARE(found->flow, u"flow"_s);
        }
    }

    void ofSeveralRuns()
    {
        PushOrigins origins;
        for (quint64 run = 1; run <= 3; ++run)
            origins.take(eventsOf(run, {push(noon, u"p"_s, QString::number(run), "tick")}));
        for (quint32 client = 1; client <= 3; ++client)
            QCOMPARE(origins.find(sent(noon, client, "tick"))->run, quint64(client));
    }

    void theLastAreKept()
    {
        PushOrigins origins;
        const auto content = [](int number) { return QByteArray::number(number); };
        for (int i = 0; i < int(PushOrigins::most) + 10; ++i)
            origins.take(eventsOf(1, {push(noon, u"p"_s, {}, content(i))}));
        QVERIFY(!origins.find(sent(noon, 1, content(9))));
        QVERIFY(origins.find(sent(noon, 1, content(10))));
        QVERIFY(origins.find(sent(noon, 1, content(int(PushOrigins::most) + 9))));
    }
};

QTEST_GUILESS_MAIN(TestPushOrigins)
#include "tst_pushorigins.moc"
