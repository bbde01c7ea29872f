// SPDX-License-Identifier: MIT
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#include "support/program.h"
#include "support/recordings.h"
#include "support/runningprogram.h"
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr int rounds = 100;
constexpr qint64 backlog = 256 * 1024;
constexpr int perTurn = 100;

/// Number `number` of the stream. Some are long, so that the kill also comes in the middle of a record's writing.
QByteArray payloadOf(int number)
{
    return QByteArray::number(number) + QByteArray(number % 50 == 49 ? 100'000 : number % 300, '.');
}

/// Sends each client the numbers from 0 on, as fast as it takes them.
class Stream
{
public:
    Stream()
    {
        QObject::connect(&m_served.server, &Server::clientConnected, &m_timer,
                         [this](quint32 client) { m_next.insert(client, 0); });
        QObject::connect(&m_served.server, &Server::clientDisconnected, &m_timer,
                         [this](quint32 client) { m_next.remove(client); });
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { send(); });
    }
    bool start()
    {
        m_timer.start(1);
        return m_served.server.listen().has_value();
    }
    QString url() const { return m_served.server.url().toString(); }

private:
    void send()
    {
        for (auto it = m_next.begin(); it != m_next.end(); ++it) {
            const Connection *client = m_served.server.client(it.key());
            for (int i = 0; i < perTurn && client && client->bytesToWrite() < backlog; ++i)
                (void)m_served.server.sendText(it.key(), payloadOf(it.value()++));
        }
    }

    Served m_served;
    QTimer m_timer;
    QMap<quint32, int> m_next;
};

/// How many messages of the stream these whole lines of JSON are; -1 if they are not its beginning.
int messagesIn(const QByteArray &output)
{
    int count = 0;
    for (qsizetype begin = 0, end = 0; (end = output.indexOf('\n', begin)) >= 0; begin = end + 1) {
        const QJsonObject line = QJsonDocument::fromJson(output.mid(begin, end - begin)).object();
        if (line.value(QLatin1String("event")) != QLatin1String("message"))
            continue;
        if (line.value(QLatin1String("data")).toString().toUtf8() != payloadOf(count++))
            return -1;
    }
    return count;
}

/// Likewise of a recording.
int messagesIn(RecordingReader &reader)
{
    int count = 0;
    for (quint64 row = 0; row < reader.count(); ++row) {
        const MessageView message = reader.at(row);
        if (message.kind == MessageKind::Text && message.payload != payloadOf(count++))
            return -1;
    }
    return count;
}

} // namespace

class TestRecordingFaults : public QObject
{
    Q_OBJECT

private slots:
    void whatWasShownIsRecorded();
    void aTornEndIsToldAndCut();
    void readWhileItIsWritten();
    void cutsNothingOfWhatIsWritten();
    void linesAreHeldBackWhileTheDiskIsFull();
    void nothingIsReplacedWhenItCannotBeWhole_data();
    void nothingIsReplacedWhenItCannotBeWhole();
};

/// SIGKILL at a random place of the stream: what was printed by then is in the recording, whole and in order.
void TestRecordingFaults::whatWasShownIsRecorded()
{
    QTemporaryDir folder;
    Stream stream;
    QVERIFY(stream.start());
    QRandomGenerator random(20260131);
    int shownInAll = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString path = folder.filePath(QStringLiteral("%1.wsrecording").arg(round));
        const int lines = random.bounded(1, 400);
        QProcess program;
        QByteArray output;
        QObject::connect(&program, &QProcess::readyReadStandardOutput, &program,
                         [&] { output += program.readAllStandardOutput(); });
        program.start(QStringLiteral(WSW_BIN_DIR "/wsw"),
                      {QStringLiteral("connect"), stream.url(), QStringLiteral("--json"), QStringLiteral("--record"),
                       path, QStringLiteral("--count"), QStringLiteral("1000000")});
        QTRY_VERIFY_WITH_TIMEOUT(output.count('\n') >= lines, 30'000);
        program.kill();
        QVERIFY(program.waitForFinished());
        output += program.readAllStandardOutput(); // it had written that

        const auto reader = RecordingReader::open(path);
        QVERIFY2(reader, qPrintable(path));
        QCOMPARE((*reader)->health().damagedBytes, 0u);
        const int shown = messagesIn(output);
        const int recorded = messagesIn(**reader);
        QVERIFY(shown >= 0);
        QVERIFY2(recorded >= shown, qPrintable(QStringLiteral("%1 shown, %2 recorded").arg(shown).arg(recorded)));
        QCOMPARE((*reader)->bytes() + (*reader)->health().tornBytes, quint64(QFile(path).size()));
        shownInAll += shown;
        QVERIFY(QFile::remove(path));
    }
    QVERIFY(shownInAll > rounds); // a stream it was
}

/// The end that such a death leaves when it comes in the middle of a write.
void TestRecordingFaults::aTornEndIsToldAndCut()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wsrecording"));
    writeRecording(path, {textMessage("1"), textMessage("2"), textMessage(QByteArray(10'000, '3'))});
    QVERIFY(QFile::resize(path, QFile(path).size() - 5'000));
    const QStringList info{QStringLiteral("recording"), QStringLiteral("info"), path};
    QVERIFY(runWsw(info).out.contains("was torn"));
    const auto reader = RecordingReader::open(path);
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QCOMPARE((*reader)->count(), 2u);
}

/// Others look at a recording while a stream goes into it: they see its beginning, whole, and leave the file alone.
void TestRecordingFaults::readWhileItIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wsrecording"));
    Stream stream;
    QVERIFY(stream.start());
    RunningProgram program({QStringLiteral("connect"), stream.url(), QStringLiteral("--json"),
                            QStringLiteral("--record"), path, QStringLiteral("--count"), QStringLiteral("1000000")});
    QVERIFY(program.waitFor(QStringLiteral("message")));
    int before = 0;
    for (int look = 0; look < 10; ++look) {
        const ProgramRun info =
            runWsw({QStringLiteral("recording"), QStringLiteral("info"), QStringLiteral("--json"), path});
        QCOMPARE(info.status, 0);
        QVERIFY2(info.err.isEmpty(), info.err.constData());
        const QJsonObject object = QJsonDocument::fromJson(info.out).object();
        QVERIFY(object.value(QLatin1String("being_written")).toBool());
        QVERIFY(!object.value(QLatin1String("repaired")).toBool());
        QCOMPARE(object.value(QLatin1String("damaged_bytes")).toInt(), 0);
        const ProgramRun search = runWsw({QStringLiteral("recording"), QStringLiteral("search"), path,
                                          QStringLiteral("."), QStringLiteral("--count")});
        QCOMPARE(search.status, 0);
        QVERIFY2(search.out.toInt() >= before, search.out.constData());
        before = search.out.toInt();
        QVERIFY(program.waitFor(QStringLiteral("message"), before)); // it goes on, and has shown so many at last
    }
    program.process.terminate();
    QTRY_COMPARE(program.process.state(), QProcess::NotRunning);
    const auto reader = RecordingReader::open(path);
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QVERIFY(!(*reader)->health().beingWritten);
    QVERIFY(messagesIn(**reader) >= before);
}

/// Half a record at the end is torn only once nobody writes any more.
void TestRecordingFaults::cutsNothingOfWhatIsWritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wsrecording"));
    auto writer = RecordingWriter::create(path);
    QVERIFY(writer);
    (*writer)->append(textMessage("1"));
    QVERIFY((*writer)->flush());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    QCOMPARE(file.write("half a record"), 13);
    file.close();
    const QByteArray bytes = readAll(path);
    const QStringList info{QStringLiteral("recording"), QStringLiteral("info"), path};
    QVERIFY(runWsw(info).out.contains("end:         is being written"));
    QCOMPARE(readAll(path), bytes);
    writer->reset();
    QVERIFY(runWsw(info).out.contains("13 bytes of an unfinished record were cut off"));
    QCOMPARE(QFile(path).size(), bytes.size() - 13);
}

/// And follow once there is room.
void TestRecordingFaults::linesAreHeldBackWhileTheDiskIsFull()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wsrecording"));
    Stream stream;
    QVERIFY(stream.start());
    RunningProgram program(QStringLiteral("/bin/bash"),
                           {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -S -f 64; exec \"$@\""),
                            QStringLiteral("bash"), QStringLiteral(WSW_BIN_DIR "/wsw"), QStringLiteral("connect"),
                            stream.url(), QStringLiteral("--json"), QStringLiteral("--record"), path,
                            QStringLiteral("--count"), QStringLiteral("1000")});
    QVERIFY(program.waitForDiagnostic("cannot be written"));
    QCOMPARE(program.process.state(), QProcess::Running);
    auto reader = RecordingReader::open(path);
    QVERIFY(reader);
    const int recorded = messagesIn(**reader);
    QVERIFY(program.waitFor(QStringLiteral("message"), recorded));
    QCOMPARE(program.events(QStringLiteral("message")).size(), recorded);

    const rlimit none{RLIM_INFINITY, RLIM_INFINITY};
    QCOMPARE(prlimit(pid_t(program.process.processId()), RLIMIT_FSIZE, &none, nullptr), 0);
    QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.finish(), 0);
    QCOMPARE(program.events(QStringLiteral("message")).size(), 1000);
    reader = RecordingReader::open(path);
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QVERIFY(messagesIn(**reader) >= 1000);
#else
    QSKIP("Linux's limit on files of another process");
#endif
}

void TestRecordingFaults::nothingIsReplacedWhenItCannotBeWhole_data()
{
    QTest::addColumn<QStringList>("command"); // without the output
    const QString recording = QStringLiteral("a.wsrecording");
    for (const char *format : {"jsonl", "csv", "har", "text", "sqlite"})
        QTest::addRow("export of %s", format)
            << QStringList{QStringLiteral("export"), recording, QStringLiteral("--format"), QLatin1String(format)};
    QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("a.jsonl")};
    QTest::newRow("merge") << QStringList{QStringLiteral("merge"), recording, QStringLiteral("b.wsrecording")};
}

/// There is room for a part of it only.
void TestRecordingFaults::nothingIsReplacedWhenItCannotBeWhole()
{
#ifdef Q_OS_UNIX
    QFETCH(const QStringList, command);
    const bool replaces = command.first() != QLatin1String("import");
    const QString output = replaces ? QStringLiteral("old") : QStringLiteral("new");
    QTemporaryDir folder;
    for (const char *name : {"a.wsrecording", "b.wsrecording"})
        writeRecording(folder.filePath(QLatin1String(name)), QList<Message>(3000, textMessage(QByteArray(100, 'x'))));
    const ProgramRun jsonl = runWsw(
        {QStringLiteral("recording"), QStringLiteral("export"), folder.filePath(QStringLiteral("a.wsrecording"))});
    QVERIFY(writeAll(folder.filePath(QStringLiteral("a.jsonl")), jsonl.out));
    QVERIFY(writeAll(folder.filePath(QStringLiteral("old")), "what was there"));
    const QStringList before = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);

    // Files may have 64 KiB: past that writing fails, as on a full disk, rather than ending the program.
    QProcess program;
    program.setWorkingDirectory(folder.path());
    program.start(QStringLiteral("/bin/bash"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 64; exec \"$@\""),
                              QStringLiteral("bash"), QStringLiteral(WSW_BIN_DIR "/wsw"), QStringLiteral("recording")}
                      + command + QStringList{QStringLiteral("--out"), output});
    QVERIFY(program.waitForFinished());
    const QByteArray said = program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QVERIFY2(program.exitCode() == 1 || program.exitCode() == 2, said.constData());
    QVERIFY2(said.startsWith("wsw: ") && said.contains(output.toUtf8()), said.constData());
    QCOMPARE(readAll(folder.filePath(QStringLiteral("old"))), QByteArray("what was there"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), before);
#else
    QSKIP("Unix's limit on file sizes");
#endif
}

QTEST_GUILESS_MAIN(TestRecordingFaults)
#include "tst_recordingfaults.moc"
