// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/realclock.h"
#include "lib/workspace/replay/replayed.h"
#include "support/served.h"
#include "support/watched.h"

using namespace wsw;
using namespace wsw::test;

using State = ReplayStatus::State;

namespace {

constexpr int patience = 60'000;

/// So many messages whose payloads are numbers, at once.
struct Numbered
{
    explicit Numbered(int count, qsizetype size = 0)
    {
        path = folder.filePath(QStringLiteral("r.wsrecording"));
        const auto writer = RecordingWriter::create(path);
        QVERIFY(writer);
        for (int i = 0; i < count; ++i)
            (*writer)->append(recordedAt(i, QByteArray::number(i).leftJustified(size, ' ')));
        QVERIFY((*writer)->flush());
    }

    std::unique_ptr<Replay> replayTo(Result<std::unique_ptr<ReplayTarget>> target, Clock &clock) const
    {
        auto reader = RecordingReader::open(path);
        if (!reader || !target)
            return nullptr;
        ReplayTiming timing;
        timing.asFastAsPossible = true;
        return std::make_unique<Replay>(std::move(*reader), ReplaySelection(), timing, std::move(*target), clock);
    }

    QTemporaryDir folder;
    QString path;
};

/// Checks that numbers come in order.
struct Counting
{
    void take(const Message &message)
    {
        inOrder = inOrder && message.payload.trimmed() == QByteArray::number(count);
        ++count;
    }
    int count = 0;
    bool inOrder = true;
};

ConnectionOptions clientOptions(const Server &server, const QString &path = {})
{
    ConnectionOptions options;
    options.url = QUrl(server.url().toString() + path);
    return options;
}

} // namespace

class TestReplayTarget : public QObject
{
    Q_OBJECT

private slots:
    void sendsAMillionInOrder();
    void boundsWhatWaitsForAClient();
    void boundsWhatWaitsForTheServer();
    void sendsToThoseThatMatch();
    void goesOnWhileOneIsLeft();
    void endsWithTheConnection();
    void refusesWhereNobodyIs();
};

void TestReplayTarget::sendsAMillionInOrder()
{
    constexpr int count = 1'000'000;
    const Numbered recording(count);
    RealClock clock;
    Served served;
    Counting counting;
    connect(&served.server, &Server::messageReceived, this, [&](quint32 id, const Message &message) {
        if (id == 1)
            counting.take(message);
        else
            QVERIFY(served.server.sendText(id, message.payload));
    });
    served.server.disconnect(&served.logged); // a million of them
    QVERIFY(served.server.listen());
    Connection client(1, clientOptions(served.server));
    client.open();
    QTRY_COMPARE(client.state(), ConnectionState::Open);
    // Somebody else of the same thread, who goes on meanwhile.
    Connection other(2, clientOptions(served.server));
    other.open();
    QTRY_COMPARE(other.state(), ConnectionState::Open);
    int answers = 0;
    connect(&other, &Connection::messageReceived, this, [&] {
        ++answers;
        QVERIFY(other.sendText(QStringLiteral("more")));
    });
    const auto replay = recording.replayTo(ReplayTarget::of(client), clock);
    QVERIFY(replay);
    QSignalSpy ended(replay.get(), &Replay::ended);
    replay->start();
    QVERIFY(other.sendText(QStringLiteral("first")));
    QVERIFY(ended.wait(patience));
    QVERIFY2(answers > 20, qPrintable(QString::number(answers)));
    QTRY_COMPARE_WITH_TIMEOUT(counting.count, count, patience);
    QVERIFY(counting.inOrder);
    QCOMPARE(replay->status().state, State::Finished);
    QCOMPARE(replay->status().sent, quint64(count));
    QCOMPARE(replay->status().passed, quint64(count));
}

void TestReplayTarget::boundsWhatWaitsForAClient()
{
    constexpr qsizetype size = 1000;
    const Numbered recording(100'000, size);
    RealClock clock;
    Served served;
    QVERIFY(served.server.listen());
    SocketClient sleeper(served.server.port());
    sleeper.socket.setReadBufferSize(1000);
    QTRY_COMPARE(served.connected.count(), 1);
    const auto replay = recording.replayTo(ReplayTarget::of(served.server, {}), clock);
    QVERIFY(replay);
    const Connection &client = *served.server.client(1);
    qint64 most = 0;
    connect(replay.get(), &Replay::changed, this, [&] { most = qMax(most, client.bytesToWrite()); });
    int turns = 0;
    QTimer other; // somebody else of the same thread
    connect(&other, &QTimer::timeout, this, [&] { ++turns; });
    other.start(0);
    replay->start();
    QTRY_VERIFY(replay->status().waits);
    const quint64 sent = replay->status().sent;
    QTRY_VERIFY(turns > 1000);
    QVERIFY(replay->status().sent - sent < 100);
    QVERIFY(most > 0);
    QVERIFY2(most <= client.limits().highWaterMark + size, qPrintable(QString::number(most)));
    QCOMPARE(replay->status().state, State::Playing);
    QCOMPARE(client.counters().dropped, 0U);

    sleeper.socket.setReadBufferSize(0);
    QTRY_COMPARE_WITH_TIMEOUT(replay->status().state, State::Finished, patience);
    QTRY_VERIFY_WITH_TIMEOUT(sleeper.rest().size() >= 100'000 * size, patience);
    QVERIFY(most <= client.limits().highWaterMark + size);
}

void TestReplayTarget::boundsWhatWaitsForTheServer()
{
    const Numbered recording(50'000, 1000);
    RealClock clock;
    Served served;
    QVERIFY(served.server.listen());
    ConnectionOptions options = clientOptions(served.server);
    options.limits.maxSendBacklog = 20'000; // less than the mark
    Connection client(1, options);
    client.open();
    QTRY_COMPARE(served.connected.count(), 1);
    QTRY_COMPARE(client.state(), ConnectionState::Open);
    QVERIFY(served.server.client(1)->holdReading(true));
    const auto replay = recording.replayTo(ReplayTarget::of(client), clock);
    QVERIFY(replay);
    qint64 most = 0;
    connect(replay.get(), &Replay::changed, this, [&] { most = qMax(most, client.bytesToWrite()); });
    replay->start();
    QTRY_VERIFY(replay->status().waits);
    QSignalSpy ended(replay.get(), &Replay::ended);
    QVERIFY(served.server.client(1)->holdReading(false));
    QVERIFY(ended.wait(patience)); // QTRY_ would sleep between its turns
    QCOMPARE(replay->status().state, State::Finished);
    QTRY_COMPARE_WITH_TIMEOUT(served.server.client(1)->counters().received, 50'000U, patience);
    QVERIFY2(most <= 20'000 + 100, qPrintable(QString::number(most)));
}

void TestReplayTarget::sendsToThoseThatMatch()
{
    const Numbered recording(20);
    RealClock clock;
    Served served;
    QVERIFY(served.server.listen());
    std::vector<std::unique_ptr<Watched>> clients;
    for (const char *path : {"/a?room=7", "/b?room=8", "/c?room=7"}) {
        clients.push_back(std::make_unique<Watched>(clientOptions(served.server, QLatin1String(path))));
        clients.back()->connection.open();
        QVERIFY(clients.back()->opens());
    }
    QTRY_COMPARE(served.connected.count(), 3);
    const auto filter = ClientFilter::parse(QStringLiteral("query.room = 7"));
    QVERIFY(filter);
    const auto replay = recording.replayTo(ReplayTarget::of(served.server, Audience::matching(*filter)), clock);
    QVERIFY(replay);
    replay->start();
    QTRY_COMPARE(clients.at(0)->count(MessageKind::Text), 20);
    QTRY_COMPARE(clients.at(2)->count(MessageKind::Text), 20);
    QCOMPARE(clients.at(1)->count(MessageKind::Text), 0);
    QCOMPARE(replay->status().sent, 20U);
    QCOMPARE(replay->status().missed, 0U);
}

void TestReplayTarget::goesOnWhileOneIsLeft()
{
    Served served;
    QVERIFY(served.server.listen());
    Watched first(clientOptions(served.server));
    Watched second(clientOptions(served.server));
    first.connection.open();
    second.connection.open();
    QTRY_COMPARE(served.connected.count(), 2);
    const auto target = ReplayTarget::of(served.server, Audience::only({1, 2, 3}));
    QVERIFY(target);
    QSignalSpy lost(target->get(), &ReplayTarget::lost);
    QVERIFY((*target)->send(MessageKind::Binary, "1"));
    QVERIFY(served.server.dropClient(1));
    QTRY_COMPARE(served.gone.count(), 1);
    QCOMPARE(lost.count(), 0);
    const Result<int> missed = (*target)->send(MessageKind::Ping, "2");
    QVERIFY(missed);
    QCOMPARE(*missed, 0);
    QVERIFY(served.server.dropClient(2));
    QTRY_COMPARE(lost.count(), 1);
    QCOMPARE(lost.first().first().value<Error>().code, ErrorCode::NoSuchClient);
}

void TestReplayTarget::endsWithTheConnection()
{
    const Numbered recording(100'000, 1000);
    RealClock clock;
    Served served;
    QVERIFY(served.server.listen());
    Connection client(1, clientOptions(served.server));
    client.open();
    QTRY_COMPARE(client.state(), ConnectionState::Open);
    const auto replay = recording.replayTo(ReplayTarget::of(client), clock);
    QVERIFY(replay);
    connect(
        &served.server, &Server::messageReceived, this, [&](quint32 id) { QVERIFY(served.server.dropClient(id)); },
        Qt::SingleShotConnection);
    replay->start();
    QTRY_COMPARE(replay->status().state, State::Failed);
    QCOMPARE(replay->status().error.code, ErrorCode::ConnectionLost);
    QVERIFY2(
        replay->status().error.message.contains(QStringLiteral("before message %1 ").arg(replay->status().passed + 1)),
        qPrintable(replay->status().error.message));
    QVERIFY(replay->status().error.message.contains(QLatin1String("1006")));
}

void TestReplayTarget::refusesWhereNobodyIs()
{
    Served served;
    QVERIFY(served.server.listen());
    const auto nobody = ReplayTarget::of(served.server, {});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NoSuchClient);
    Connection client(1, clientOptions(served.server));
    const auto closed = ReplayTarget::of(client);
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::NotOpen);
}

QTEST_GUILESS_MAIN(TestReplayTarget)
#include "tst_replaytarget.moc"
