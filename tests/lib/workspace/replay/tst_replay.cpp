// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "lib/workspace/replay/replayed.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

using State = ReplayStatus::State;

namespace {

struct Fixture
{
    explicit Fixture(const QList<Message> &messages)
        : path(folder.filePath(QStringLiteral("r.wsrecording")))
    {
        writeRecording(path, messages);
    }

    void make(const ReplaySelection &selection = {}, const ReplayTiming &timing = {})
    {
        auto reader = RecordingReader::open(path);
        QVERIFY(reader);
        auto target = std::make_unique<NotingTarget>(log, clock);
        peer = target.get();
        replay = std::make_unique<Replay>(std::move(*reader), selection, timing, std::move(target), clock);
    }
    void start(const ReplaySelection &selection = {}, const ReplayTiming &timing = {})
    {
        make(selection, timing);
        replay->start();
    }
    void leave() { emit peer->lost({ErrorCode::ConnectionLost, QStringLiteral("It has gone.")}); }
    ReplayStatus status() const { return replay->status(); }

    QTemporaryDir folder;
    const QString path;
    VirtualClock clock;
    NotingTarget::Log log;
    NotingTarget *peer = nullptr;
    std::unique_ptr<Replay> replay;
};

/// Five messages within 10.51 s.
QList<Message> fiveMessages()
{
    return {recordedAt(0, "a"), recordedAt(10'000, "b"), recordedAt(260'000, "c"), recordedAt(510'000, "d"),
            recordedAt(10'510'000, "e")};
}

ReplayTiming atSpeed(double speed)
{
    ReplayTiming timing;
    timing.speed = speed;
    return timing;
}

ReplayTiming fast()
{
    ReplayTiming timing;
    timing.asFastAsPossible = true;
    return timing;
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheTiming_data();
    void keepsTheTiming();
    void doesNotDrift();
    void shortensLongPauses();
    void sendsAtOnceWhatWasBeforeItsPredecessor();
    void goesAsFastAsPossible();
    void choosesMessages_data();
    void choosesMessages();
    void neverClosesAndPingsIfWanted();
    void pausesAndGoesOn();
    void stopsAndStaysStopped();
    void stopsFromWithin();
    void endsWithItsPeer();
    void finishesIfThePeerLeavesAfterTheLast();
    void waitsForThePeerToRead();
    void catchesUpAfterWaiting();
    void tellsHowFarItIs();
    void saysThatNothingWasFound();
    void endsWithAFileThatIsCut();
};

void TestReplay::keepsTheTiming_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<QList<qint64>>("microseconds");
    QTest::newRow("original") << 1.0 << QList<qint64>{0, 10'000, 260'000, 510'000, 10'510'000};
    QTest::newRow("twice") << 2.0 << QList<qint64>{0, 5'000, 130'000, 255'000, 5'255'000};
    QTest::newRow("slowest") << 0.1 << QList<qint64>{0, 100'000, 2'600'000, 5'100'000, 105'100'000};
    QTest::newRow("fastest") << 100.0 << QList<qint64>{0, 100, 2'600, 5'100, 105'100};
}

void TestReplay::keepsTheTiming()
{
    QFETCH(double, speed);
    QFETCH(QList<qint64>, microseconds);
    Fixture f(fiveMessages());
    f.start({}, atSpeed(speed));
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b", "c", "d", "e"}));
    QCOMPARE(f.log.microseconds(), microseconds);
    QCOMPARE(f.status().state, State::Finished);
    QCOMPARE(f.status().error.message, QString());
}

void TestReplay::doesNotDrift()
{
    QList<Message> messages;
    constexpr int count = 30'001;
    for (int i = 0; i < count; ++i)
        messages.append(recordedAt(qint64(i) * 1000, "x"));
    Fixture f(messages);
    f.start({}, atSpeed(3));
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.sent.size(), count);
    QCOMPARE(f.log.sent.last().time, Clock::Time(10s));
    QCOMPARE(f.log.sent.at(1).time, Clock::Time(333'333ns));
}

void TestReplay::shortensLongPauses()
{
    Fixture f(fiveMessages());
    ReplayTiming timing = atSpeed(2);
    timing.longestPause = 100ms;
    f.start(ReplaySelection(), timing);
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.microseconds(), (QList<qint64>{0, 5'000, 105'000, 205'000, 305'000}));
    f.log.sent.clear();
    timing.longestPause = 0ms;
    const Clock::Time now = f.clock.now();
    f.start({}, timing);
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.sent.size(), 5);
    QCOMPARE(f.clock.now(), now);
}

void TestReplay::sendsAtOnceWhatWasBeforeItsPredecessor()
{
    Fixture f({recordedAt(5'000, "a"), recordedAt(1'000, "b"), recordedAt(3'000, "c")});
    f.start();
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b", "c"}));
    QCOMPARE(f.log.microseconds(), (QList<qint64>{0, 0, 2'000}));
}

void TestReplay::goesAsFastAsPossible()
{
    Fixture f(fiveMessages());
    f.start({}, fast());
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.microseconds(), (QList<qint64>{0, 0, 0, 0, 0}));
    QCOMPARE(f.status().sent, 5U);
    QCOMPARE(f.status().sentBytes, 5U);
}

void TestReplay::choosesMessages_data()
{
    QTest::addColumn<ReplaySelection>("selection");
    QTest::addColumn<QByteArrayList>("payloads");
    ReplaySelection selection;
    QTest::newRow("sent") << selection << QByteArrayList{"out 1", "out 2", "bin 2", "out 3"};
    selection.direction = Direction::In;
    QTest::newRow("received") << selection << QByteArrayList{"in 1", "in 2"};
    selection.everyConnection = false;
    selection.connections = {2};
    QTest::newRow("connection") << selection << QByteArrayList{"in 2"};
    selection.connections = {};
    selection.everyConnection = true;
    selection.direction = Direction::Out;
    selection.filter = MessageFilter::fromText(QStringLiteral("2"));
    QTest::newRow("filter") << selection << QByteArrayList{"out 2", "bin 2"};
    selection.filter = {};
    selection.firstRecord = 3;
    selection.endRecord = 6;
    QTest::newRow("range") << selection << QByteArrayList{"out 2", "bin 2"};
    // Of a connection that was opened before the range.
    selection.filter = MessageFilter::parse(QStringLiteral("sid=42 not opcode:binary")).value_or(MessageFilter());
    QTest::newRow("range and connection") << selection << QByteArrayList{"out 2"};
}

void TestReplay::choosesMessages()
{
    QFETCH(ReplaySelection, selection);
    QFETCH(QByteArrayList, payloads);
    Message binary = recordedAt(4, "bin 2", Direction::Out, 2);
    binary.kind = MessageKind::Binary;
    OpenInfo info;
    info.params.insert(QStringLiteral("sid"), QStringLiteral("42"));
    Fixture f({openMessage(2, info), recordedAt(0, "out 1"), recordedAt(1, "in 1", Direction::In),
               recordedAt(2, "out 2", Direction::Out, 2), recordedAt(3, "in 2", Direction::In, 2), binary,
               recordedAt(5, "out 3")});
    f.start(selection);
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), payloads);
    for (const NotingTarget::Sent &sent : std::as_const(f.log.sent))
        QCOMPARE(sent.kind, sent.payload.startsWith("bin") ? MessageKind::Binary : MessageKind::Text);
    QCOMPARE(f.status().state, State::Finished);
}

void TestReplay::neverClosesAndPingsIfWanted()
{
    Fixture f({recordedAt(0, "a"), dataMessage(MessageKind::Ping, "p", Direction::Out),
               dataMessage(MessageKind::Pong, "q", Direction::Out),
               dataMessage(MessageKind::Close, "r", Direction::Out), frameOf(maskedFrame(1, "s"), Direction::Out),
               recordedAt(1, "z")});
    f.start();
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "z"}));
    f.log.sent.clear();
    ReplaySelection selection;
    selection.pings = true;
    f.start(selection);
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "p", "z"}));
    QCOMPARE(f.log.sent.at(1).kind, MessageKind::Ping);
}

void TestReplay::pausesAndGoesOn()
{
    Fixture f(fiveMessages());
    f.start();
    QVERIFY(!f.clock.run(400ms));
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b", "c"}));
    f.replay->pause();
    QCOMPARE(f.status().state, State::Paused);
    f.replay->pause(); // already
    QVERIFY(f.clock.run(5s));
    QCOMPARE(f.log.sent.size(), 3);
    f.replay->resume();
    f.replay->resume();
    QCOMPARE(f.status().state, State::Playing);
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.microseconds(), (QList<qint64>{0, 10'000, 260'000, 5'110'000, 15'110'000}));
    QCOMPARE(f.status().state, State::Finished);
}

void TestReplay::stopsAndStaysStopped()
{
    Fixture f(fiveMessages());
    f.start();
    QSignalSpy ended(f.replay.get(), &Replay::ended);
    QVERIFY(!f.clock.run(400ms));
    f.replay->stop();
    QCOMPARE(f.status().state, State::Stopped);
    f.replay->resume();
    f.replay->pause();
    f.replay->stop();
    f.leave();
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.sent.size(), 3);
    QCOMPARE(f.status().state, State::Stopped);
    QCOMPARE(f.status().passed, 3U);
    QCOMPARE(ended.count(), 1);
}

void TestReplay::stopsFromWithin()
{
    Fixture f(fiveMessages());
    f.log.afterSend = [&f] {
        if (f.log.sent.size() == 2)
            f.replay->stop();
    };
    f.start({}, fast());
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b"}));
    QCOMPARE(f.status().state, State::Stopped);
    QCOMPARE(f.status().sent, 2U);
}

void TestReplay::endsWithItsPeer()
{
    Fixture f(fiveMessages());
    f.start();
    QVERIFY(!f.clock.run(400ms));
    f.leave(); // while it waits for the fourth
    QCOMPARE(f.status().state, State::Failed);
    QCOMPARE(f.status().error.code, ErrorCode::ConnectionLost);
    QVERIFY2(f.status().error.message.contains(QLatin1String("before message 4")),
             qPrintable(f.status().error.message));
    QVERIFY(f.status().error.message.contains(QLatin1String("after 3 message")));
    QVERIFY(f.status().error.message.endsWith(QLatin1String("It has gone.")));
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.sent.size(), 3);
}

void TestReplay::finishesIfThePeerLeavesAfterTheLast()
{
    QList<Message> messages = fiveMessages();
    messages.append(recordedAt(11'000'000, "received", Direction::In));
    Fixture f(messages);
    f.log.afterSend = [&f] {
        if (f.log.sent.size() == 5)
            f.leave();
    };
    f.start();
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.sent.size(), 5);
    QCOMPARE(f.status().error.message, QString());
    QCOMPARE(f.status().state, State::Finished);
}

void TestReplay::waitsForThePeerToRead()
{
    Fixture f(fiveMessages());
    f.log.room = 2;
    f.start({}, fast());
    QVERIFY(!f.clock.run(1s));
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b"}));
    QVERIFY(f.status().waits);
    f.log.room = 1;
    QVERIFY(!f.clock.run(2s));
    QCOMPARE(f.log.sent.size(), 3);
    f.replay->pause();
    QVERIFY(!f.status().waits);
    f.replay->resume();
    f.log.room = 10;
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b", "c", "d", "e"}));
    QCOMPARE(f.status().state, State::Finished);
    QVERIFY(!f.status().waits);
}

void TestReplay::catchesUpAfterWaiting()
{
    Fixture f(fiveMessages());
    f.log.room = 1;
    f.start();
    QVERIFY(!f.clock.run(5s));
    QCOMPARE(f.log.sent.size(), 1);
    f.log.room = -1;
    QVERIFY(f.clock.run());
    QCOMPARE(f.log.payloads(), (QByteArrayList{"a", "b", "c", "d", "e"}));
    QVERIFY(f.log.sent.at(1).time >= Clock::Time(5s));
    QCOMPARE(f.log.sent.at(3).time, f.log.sent.at(1).time);
    QCOMPARE(f.log.sent.at(4).time, Clock::Time(10'510ms)); // as if nothing had been
}

void TestReplay::tellsHowFarItIs()
{
    QList<Message> messages = fiveMessages();
    messages.insert(3, recordedAt(400'000, "received", Direction::In));
    Fixture f(messages);
    f.start({}, atSpeed(2));
    QCOMPARE(f.status().total, 6U);
    QCOMPARE(f.status().passed, 0U);
    QVERIFY(!f.clock.run(200ms));
    QCOMPARE(f.status().sent, 3U);
    QCOMPARE(f.status().passed, 4U);
    QCOMPARE(f.status().timeLeft, 5'055'000);
    f.replay->pause();
    QVERIFY(f.clock.run(3s));
    QCOMPARE(f.status().timeLeft, 5'055'000);
    f.replay->resume();
    QVERIFY(f.clock.run());
    QCOMPARE(f.status().passed, 6U);
    QCOMPARE(f.status().timeLeft, -1);
}

void TestReplay::saysThatNothingWasFound()
{
    Fixture f({recordedAt(0, "a", Direction::In)});
    f.start();
    QVERIFY(f.clock.run());
    QCOMPARE(f.status().state, State::Failed);
    QCOMPARE(f.status().error.code, ErrorCode::InvalidArgument);
    QVERIFY(!f.status().error.message.isEmpty());
}

void TestReplay::endsWithAFileThatIsCut()
{
    QList<Message> messages;
    for (int i = 0; i < 1000; ++i)
        messages.append(recordedAt(i, QByteArray(1000, 'x')));
    Fixture f(messages);
    f.make();
    QFile file(f.path);
    QVERIFY(file.resize(file.size() / 2));
    f.replay->start();
    QVERIFY(f.clock.run());
    QCOMPARE(f.status().state, State::Failed);
    QCOMPARE(f.status().error.code, ErrorCode::FileUnreadable);
    QVERIFY(f.status().sent < 501);
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
