// SPDX-License-Identifier: MIT
// A running server gets other behaviours.
#include <QTemporaryDir>
#include <QTest>

#include "message/recordingreader.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

const QString server = QStringLiteral("server");

Behaviour behaviour(const QString &id, const BehaviourKind &what)
{
    return {id, what, true, {}};
}

} // namespace

class TestApplyBehaviours : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    ServerProfile m_profile;

    ServerStatus status() const { return m_workbench->serverStatus(server); }
    QList<Behaviour> &behaviours() { return m_profile.paths.first().behaviours; }
    void connectClient(const QString &id, const QString &room)
    {
        ConnectionProfile client;
        client.id = id;
        client.address = status().url() + u"/chat/"_s + room;
        m_workbench->openConnection(client);
        QTRY_COMPARE(m_workbench->connectionStatus(id).state, ConnectionState::Open);
    }
    QByteArrayList receivedBy(const QString &id) const
    {
        QByteArrayList texts;
        const auto reader = RecordingReader::attach(m_workbench->recording());
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &view) {
            if (view.connection == m_workbench->connectionStatus(id).connection && view.direction == Direction::In)
                texts.append(view.payload.toByteArray());
            return true;
        });
        return texts;
    }

private slots:
    void init()
    {
        static int number = 0;
        auto workbench = Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        QVERIFY(workbench);
        m_workbench = std::move(*workbench);
        m_profile = ServerProfile();
        m_profile.id = server;
        m_profile.port = 0;
        m_profile.paths.first().pattern = u"/chat/{room}"_s;
        behaviours() = {behaviour(u"hello"_s, GreetingBehaviour{u"hello"_s}),
                        behaviour(u"echo"_s, EchoBehaviour{u"{{count}}: {{message}}"_s})};
        m_workbench->startServer(m_profile);
        QTRY_COMPARE(status().state, ServerStatus::State::Listening);
        connectClient(u"a"_s, u"7"_s);
        QTRY_COMPARE(receivedBy(u"a"_s), QByteArrayList{"hello"});
        m_workbench->sendText(u"a"_s, u"x"_s);
        QTRY_COMPARE(receivedBy(u"a"_s).size(), 2);
    }
    void cleanup() { m_workbench.reset(); }

    void holdsForClientsThatAreThere()
    {
        behaviours()[1].what = EchoBehaviour{u"{{count}}! {{message}}"_s};
        m_workbench->applyBehaviours(m_profile, {});
        m_workbench->sendText(u"a"_s, u"y"_s);
        // Greeted once; the count goes on.
        QTRY_COMPARE(receivedBy(u"a"_s), (QByteArrayList{"hello", "1: x", "2! y"}));
        QTRY_COMPARE(status().matches.value(u"echo"_s), 2U);
        QVERIFY(status().error.message.isEmpty());
    }

    void newOnesKnowTheClients()
    {
        connectClient(u"b"_s, u"7"_s);
        connectClient(u"c"_s, u"8"_s);
        behaviours() = {behaviour(u"relay"_s, RelayBehaviour{u"room"_s, u"{{message}}"_s}),
                        behaviour(u"tick"_s, PushBehaviour{{ScheduleOptions::Kind::Interval, 20}, u"tick"_s, {}})};
        m_workbench->applyBehaviours(m_profile, {});
        QTRY_VERIFY(receivedBy(u"c"_s).contains("tick"));
        m_workbench->sendText(u"a"_s, u"z"_s);
        QTRY_VERIFY(receivedBy(u"b"_s).contains("z"));
        QVERIFY(!receivedBy(u"c"_s).contains("z")); // in another room
        // What was scheduled ends with its behaviour.
        behaviours().clear();
        m_workbench->applyBehaviours(m_profile, {});
        QTRY_VERIFY(status().matches.isEmpty());
        const quint64 pushed = m_workbench->connectionStatus(u"c"_s).received;
        m_workbench->ping(u"c"_s);
        QTRY_VERIFY(m_workbench->connectionStatus(u"c"_s).roundTripMicroseconds >= 0);
        QCOMPARE(m_workbench->connectionStatus(u"c"_s).received, pushed);
    }

    void whatIsWrongChangesNothing_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("template") << u"/chat/{room}"_s << u"{{nobody}}"_s << u"nobody"_s;
        QTest::newRow("pattern") << u"/other/{room}"_s << u"fine"_s << u"next start"_s;
    }
    void whatIsWrongChangesNothing()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(QString, named);
        m_profile.paths.first().pattern = pattern;
        behaviours()[1].what = EchoBehaviour{text};
        m_workbench->applyBehaviours(m_profile, {});
        QTRY_VERIFY2(status().error.message.contains(named), qPrintable(status().error.message));
        QCOMPARE(status().state, ServerStatus::State::Listening);
        m_workbench->sendText(u"a"_s, u"y"_s);
        QTRY_COMPARE(receivedBy(u"a"_s).value(2), QByteArray("2: y"));
    }

    void aStoppedServerIsLeftAlone()
    {
        m_workbench->stopServer(server);
        QTRY_COMPARE(status().state, ServerStatus::State::Stopped);
        m_workbench->applyBehaviours(m_profile, {});
        QTRY_COMPARE(status().error.code, ErrorCode::NotOpen);
    }
};

QTEST_GUILESS_MAIN(TestApplyBehaviours)
#include "tst_applybehaviours.moc"
