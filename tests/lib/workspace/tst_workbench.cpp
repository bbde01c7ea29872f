// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "flow/flowfile.h"
#include "message/recordingreader.h"
#include "support/rawserver.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

ServerProfile serverProfile()
{
    ServerProfile profile;
    profile.id = u"server"_s;
    profile.name = u"orders"_s;
    profile.port = 0;
    profile.paths.first().pattern = u"/ws/{sid}"_s;
    return profile;
}

} // namespace

class TestWorkbench : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;

    QString startServer(const ServerProfile &profile, const QList<FlowGraph> &flows = {})
    {
        m_workbench->startServer(profile, {}, flows);
        (void)QTest::qWaitFor(
            [&] { return !serverStatus().url().isEmpty() || !serverStatus().error.message.isEmpty(); });
        return serverStatus().url();
    }
    ServerStatus serverStatus() const { return m_workbench->serverStatus(u"server"_s); }
    ConnectionStatus connectionStatus() const { return m_workbench->connectionStatus(u"client"_s); }
    void connectTo(const QString &address)
    {
        ConnectionProfile profile;
        profile.id = u"client"_s;
        profile.address = address;
        m_workbench->openConnection(profile);
    }
    FlowGraph quickCountdown() const
    {
        QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return parseFlow(file.readAll().replace("1000", "1")).value_or(FlowGraph());
    }

private slots:
    void init()
    {
        static int number = 0;
        auto workbench = Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        QVERIFY(workbench);
        m_workbench = std::move(*workbench);
    }
    void cleanup() { m_workbench.reset(); }

    void connectSendReadClose()
    {
        ServerProfile profile = serverProfile();
        profile.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        const QString url = startServer(profile);
        QVERIFY(!url.isEmpty());
        connectTo(url + u"/ws/42"_s);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Open);
        QTRY_COMPARE(serverStatus().clientCount, 1);
        QCOMPARE(m_workbench->clients(u"server"_s).clients().first().info.params.value(u"sid"_s), u"42"_s);
        m_workbench->sendText(u"client"_s, u"你好"_s);
        m_workbench->ping(u"client"_s);
        QTRY_COMPARE(connectionStatus().received, quint64(1));
        QTRY_VERIFY(connectionStatus().roundTripMicroseconds > 0);
        QCOMPARE(connectionStatus().sent, quint64(1));
        m_workbench->pushMessage(u"server"_s, {}, {false, "все"});
        m_workbench->pushMessage(u"server"_s, Audience::only({1}), {false, "one"});
        QTRY_COMPARE(connectionStatus().received, quint64(3));
        m_workbench->closeConnection(u"client"_s, 4000, u"bye"_s);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Closed);
        QCOMPARE(connectionStatus().close.by, ClosedBy::Us);
        QTRY_VERIFY(serverStatus().clientCount == 0);
        m_workbench->stopServer(u"server"_s);
        QTRY_COMPARE(serverStatus().state, ServerStatus::State::Stopped);

        // Everything is in the recording, in order, for each of the two ends.
        const auto reader = RecordingReader::attach(m_workbench->recording());
        QVERIFY(reader);
        QByteArrayList seen;
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
            if (message.connection == connectionStatus().connection && message.kind == MessageKind::Text)
                seen.append(message.payload.toByteArray());
            return true;
        });
        QCOMPARE(seen, (QByteArrayList{"你好", "你好", "все", "one"}));
    }

    void growthIsToldAndCounted()
    {
        QSignalSpy grew(m_workbench.get(), &Workbench::recordingGrew);
        ServerProfile profile = serverProfile();
        profile.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        const QString url = startServer(profile);
        connectTo(url + u"/ws/1"_s);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Open);
        for (int i = 0; i < 1000; ++i)
            m_workbench->sendText(u"client"_s, QString::number(i));
        QTRY_COMPARE(connectionStatus().received, quint64(1000));
        QTRY_COMPARE(grew.last().at(0).toULongLong(), quint64(2 + 4000)); // two opens, each message four times
        QVERIFY(grew.count() < 1000);
    }

    void badProfilesAreTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("scheme") << u"ftp://x"_s << ErrorCode::InvalidAddress;
        QTest::newRow("refused") << u"ws://127.0.0.1:9"_s << ErrorCode::ConnectionRefused;
    }
    void badProfilesAreTold()
    {
        QFETCH(QString, address);
        QFETCH(ErrorCode, code);
        connectTo(address);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Failed);
        QCOMPARE(connectionStatus().error.code, code);
        m_workbench->sendText(u"client"_s, u"x"_s);
        QTRY_COMPARE(connectionStatus().error.code, ErrorCode::NotOpen);
    }

    void badServersAreTold()
    {
        ServerProfile profile = serverProfile();
        profile.paths.first().behaviours = {newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, u"gone"_s})};
        QCOMPARE(startServer(profile), QString());
        QCOMPARE(serverStatus().state, ServerStatus::State::Failed);
        QVERIFY(!serverStatus().error.message.isEmpty());
        m_workbench->pushMessage(u"server"_s, {}, {false, "x"});
        QTRY_COMPARE(serverStatus().error.code, ErrorCode::NotOpen);
        m_workbench->startServer(serverProfile(), {});
        QTRY_COMPARE(serverStatus().state, ServerStatus::State::Listening);
        m_workbench->disconnectClients(u"server"_s, {7});
        QTRY_COMPARE(serverStatus().error.code, ErrorCode::NoSuchClient);
    }

    void flowOnConnect()
    {
        const FlowGraph flow = quickCountdown();
        ServerProfile profile = serverProfile();
        profile.paths.first().behaviours = {newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, flow.id})};
        QSignalSpy runs(m_workbench.get(), &Workbench::flowRunChanged);
        connectTo(startServer(profile, {flow}) + u"/ws/1"_s);
        QTRY_VERIFY(!runs.isEmpty() && !runs.last().at(0).value<FlowRunStatus>().active);
        const auto status = runs.last().at(0).value<FlowRunStatus>();
        QVERIFY2(status.succeeded, qPrintable(status.error.message));
        QCOMPARE(status.pushes, 9);
        QCOMPARE(status.outputs.value(u"a"_s), QJsonValue(0));
        QCOMPARE(status.session, u"1"_s);
        QTRY_COMPARE(connectionStatus().received, quint64(9));
        QCOMPARE(m_workbench->flowRuns().size(), 1);
    }

    void flowByHandAndStopped()
    {
        FlowGraph flow = quickCountdown();
        for (FlowNode &node : flow.nodes) {
            if (node.kind == u"function"_s)
                node.properties.insert(u"arguments"_s, QJsonObject{{u"milliseconds"_s, 60000}});
        }
        QSignalSpy refused(m_workbench.get(), &Workbench::flowRunRefused);
        QSignalSpy started(m_workbench.get(), &Workbench::flowRunStarted);
        QSignalSpy runs(m_workbench.get(), &Workbench::flowRunChanged);
        m_workbench->runFlow(1, flow, u"server"_s, 0);
        QTRY_COMPARE(refused.count(), 1);
        connectTo(startServer(serverProfile()) + u"/ws/1"_s);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Open);
        m_workbench->runFlow(2, flow, u"server"_s, 99);
        QTRY_COMPARE(refused.count(), 2);
        m_workbench->runFlow(3, flow, u"server"_s, 0, {{u"a"_s, 5}});
        QTRY_COMPARE(connectionStatus().received, quint64(1)); // "4", to all
        QCOMPARE(started.first().at(0).toULongLong(), quint64(3));
        m_workbench->stopFlow(started.first().at(1).toULongLong());
        QTRY_VERIFY(!runs.isEmpty() && !runs.last().at(0).value<FlowRunStatus>().active);
        QCOMPARE(runs.last().at(0).value<FlowRunStatus>().error.code, ErrorCode::Stopped);
    }

    void endsWithEverythingOpen()
    {
        connectTo(startServer(serverProfile()) + u"/ws/1"_s);
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Open);
        const QString path = m_workbench->recordingPath();
        m_workbench.reset();
        const auto reader = RecordingReader::open(path);
        QVERIFY(reader);
        int closes = 0;
        (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &message) {
            closes += message.kind == MessageKind::Close && closeInfo(message).code == 1001 ? 1 : 0;
            return true;
        });
        QCOMPARE(closes, 2);
        QVERIFY((*reader)->health().intact());
    }

    void endsWhileConnecting()
    {
        test::RawServer silent(test::RawServer::Opening::Silent);
        connectTo(silent.url().toString());
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Connecting);
        m_workbench->removeConnection(u"client"_s);
        connectTo(silent.url().toString());
        QTRY_COMPARE(connectionStatus().state, ConnectionState::Connecting);
        m_workbench.reset();
    }
};

QTEST_GUILESS_MAIN(TestWorkbench)
#include "tst_workbench.moc"
