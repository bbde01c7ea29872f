// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "message/filter/messagematcher.h"
#ifdef Q_OS_UNIX
#include "support/filesizelimit.h"
#endif
#include "support/recordings.h"
#include "workspace/recording/sessionrecorder.h"
#include "workspace/workbench.h"

using namespace wsw;
using namespace wsw::test;

class TestSessionRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsPart();
    void repeatsWhoIsOpen();
    void goesOnWhereThePartIsRefused();
    void goesOnWhereThereIsNoFolder();
    void goesOnWhereTheDiskIsFull_data();
    void goesOnWhereTheDiskIsFull();
    void goesOnWhereThePartWasDeleted();
    void aPartKnowsItsConnections();
    void workbenchTellsOfParts();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    QList<Message> recorded(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionRecorder> m_recorder;
};

void TestSessionRecorder::init()
{
    m_recorder.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorder = std::make_unique<SessionRecorder>(*RecordingWriter::create(path("1")));
}

QList<Message> TestSessionRecorder::recorded(const char *name) const
{
    QList<Message> messages;
    const auto reader = RecordingReader::open(path(name));
    if (reader)
        (*reader)->forEach(0, (*reader)->count(), [&messages](quint64, const MessageView &message) {
            messages.append(message.toMessage());
            return true;
        });
    return messages;
}

void TestSessionRecorder::startsPart()
{
    m_recorder->append(textMessage("a"));
    QSignalSpy grew(m_recorder.get(), &SessionRecorder::grew);
    QVERIFY(m_recorder->startPart(path("2")));
    QCOMPARE(m_recorder->index()->path(), path("2"));
    QCOMPARE(recorded("1").size(), 1); // all of it is in its file
    const qsizetype before = grew.size();
    m_recorder->append(textMessage("b"));
    m_recorder->append(textMessage("c"));
    QVERIFY(m_recorder->flush());
    QCOMPARE(grew.size(), before + 1);
    QCOMPARE(recorded("1").size(), 1);
    QCOMPARE(recorded("2").size(), 2);
    QCOMPARE(recorded("2").last().payload, QByteArray("c"));
}

void TestSessionRecorder::repeatsWhoIsOpen()
{
    OpenInfo info;
    info.path = QStringLiteral("/ws/42");
    for (quint32 connection = 1; connection <= 3; ++connection)
        m_recorder->append(openMessage(connection, info));
    m_recorder->append(closeMessage(2, {}));
    const auto opened = [this](const char *name) {
        QList<quint32> connections;
        const auto messages = recorded(name);
        for (const Message &message : messages) {
            if (message.kind == MessageKind::Open)
                connections.append(message.connection);
        }
        return connections;
    };
    QVERIFY(m_recorder->startPart(path("2")));
    QCOMPARE(opened("2"), (QList<quint32>{1, 3}));
    QCOMPARE(openInfo(viewOf(recorded("2").first())).path, info.path);
    m_recorder->append(closeMessage(1, {}));
    m_recorder->append(openMessage(4, info));
    QVERIFY(m_recorder->startPart(path("3")));
    QCOMPARE(opened("3"), (QList<quint32>{3, 4}));
    QVERIFY(m_recorder->startPart(path("4")));
    QCOMPARE(opened("4"), (QList<quint32>{3, 4}));
}

void TestSessionRecorder::goesOnWhereThePartIsRefused()
{
    m_recorder->append(textMessage("a"));
    QVERIFY(writeAll(path("2"), "somebody's"));
    const auto refused = m_recorder->startPart(path("2"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(readAll(path("2")), QByteArray("somebody's"));
    m_recorder->append(textMessage("b"));
    QVERIFY(m_recorder->flush());
    QCOMPARE(recorded("1").size(), 2);
}

void TestSessionRecorder::goesOnWhereThereIsNoFolder()
{
    m_recorder->append(openMessage(1, {}));
    QVERIFY(m_recorder->flush());
    const auto refused = m_recorder->startPart(path("no such folder/2"));
    QVERIFY(!refused);
    QCOMPARE(m_recorder->index()->path(), path("1"));
    QVERIFY(m_recorder->startPart(path("2"))); // still knows who is open
    QCOMPARE(recorded("2").size(), 1);
}

void TestSessionRecorder::goesOnWhereTheDiskIsFull_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("room");
    QTest::newRow("for nothing") << 0;
    QTest::newRow("for half a header") << 16;
    QTest::newRow("for no record") << 32;
    QTest::newRow("for half a record") << 80;
#else
    QSKIP("Unix's limit on file sizes");
#endif
}

/// The present part, which all of this is in once there is room.
void TestSessionRecorder::goesOnWhereTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, room);
    OpenInfo info;
    info.path = QStringLiteral("/a/long/path/with/many/parts/so/that/the/record/is/larger/than/its/fixed/part");
    m_recorder->append(openMessage(1, info));
    m_recorder->append(textMessage("a"));
    QVERIFY(m_recorder->flush());
    QSignalSpy failed(m_recorder.get(), &SessionRecorder::writeFailed);
    {
        const FileSizeLimit full{rlim_t(room)};
        QVERIFY(!m_recorder->startPart(path("2")));
        QVERIFY(!QFile::exists(path("2")));
        QCOMPARE(m_recorder->index()->path(), path("1"));
        QVERIFY(failed.isEmpty());
        m_recorder->append(textMessage("b"));
        QVERIFY(!m_recorder->startPart(path("2"))); // "b" can't be written
        QCOMPARE(failed.size(), 1);
        m_recorder->append(textMessage("c"));
    }
    QVERIFY(m_recorder->startPart(path("2")));
    QCOMPARE(recorded("1").size(), 4);
    QCOMPARE(recorded("1").last().payload, QByteArray("c"));
    QCOMPARE(recorded("2").size(), 1);
    QCOMPARE(openInfo(viewOf(recorded("2").first())).path, info.path);
#endif
}

void TestSessionRecorder::goesOnWhereThePartWasDeleted()
{
    m_recorder->append(openMessage(1, {}));
    QVERIFY(m_recorder->flush());
    QVERIFY(QFile::remove(path("1")));
    QVERIFY(m_recorder->startPart(path("2")));
    m_recorder->append(textMessage("a"));
    QVERIFY(m_recorder->flush());
    QCOMPARE(recorded("2").last().payload, QByteArray("a"));
    QVERIFY(QFile::resize(path("2"), 40)); // changed as well
    QVERIFY(m_recorder->startPart(path("3")));
    QVERIFY(recorded("3").isEmpty());
}

/// As a filter finds them by their path's parameters.
void TestSessionRecorder::aPartKnowsItsConnections()
{
    for (const quint32 connection : {1, 2}) {
        OpenInfo info;
        info.params.insert(QStringLiteral("sid"), QString::number(41 + connection));
        m_recorder->append(openMessage(connection, info));
    }
    QVERIFY(m_recorder->startPart(path("2")));
    m_recorder->append(textMessage("mine", Direction::In, 1));
    m_recorder->append(textMessage("yours", Direction::In, 2));
    QVERIFY(m_recorder->flush());
    const auto filter = MessageFilter::parse(QStringLiteral("sid=42 opcode:text"));
    QVERIFY(filter);
    MessageMatcher matcher(*filter);
    QList<QByteArray> found;
    const QList<Message> messages = recorded("2");
    for (qsizetype row = 0; row < messages.size(); ++row) {
        if (matcher.matches(quint64(row), viewOf(messages.at(row))))
            found.append(messages.at(row).payload);
    }
    QCOMPARE(found, QList<QByteArray>{"mine"});
}

void TestSessionRecorder::workbenchTellsOfParts()
{
    const auto workbench = Workbench::create(path("w1"));
    QVERIFY(workbench);
    QSignalSpy started(workbench->get(), &Workbench::recordingPartStarted);
    QSignalSpy refused(workbench->get(), &Workbench::recordingPartRefused);
    QSignalSpy grew(workbench->get(), &Workbench::recordingGrew);
    ServerProfile profile;
    profile.id = QStringLiteral("s");
    profile.port = 0;
    (*workbench)->startServer(profile);
    QTRY_COMPARE((*workbench)->serverStatus(profile.id).state, ServerStatus::State::Listening);
    ConnectionProfile client;
    client.id = QStringLiteral("c");
    client.address = (*workbench)->serverStatus(profile.id).url();
    (*workbench)->openConnection(client);
    QTRY_COMPARE(grew.isEmpty() ? 0 : grew.last().first().toInt(), 2); // both ends are open

    (*workbench)->startRecordingPart(path("w2"));
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE((*workbench)->recordingPath(), path("w2"));
    (*workbench)->sendText(client.id, QStringLiteral("hello"));
    QTRY_COMPARE(grew.last().first().toInt(), 4); // two opens, sent, received
    QCOMPARE((*workbench)->recording()->count(), 4u);

    (*workbench)->startRecordingPart(path("w1"));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE((*workbench)->recordingPath(), path("w2"));
}

QTEST_GUILESS_MAIN(TestSessionRecorder)
#include "tst_sessionrecorder.moc"
