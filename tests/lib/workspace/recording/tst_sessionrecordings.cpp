// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "message/notes/recordingnotes.h"
#include "message/recordingreader.h"
#include "message/recordingwriter.h"
#include "workspace/recording/sessionrecordings.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

void record(const QString &path, int messages)
{
    auto writer = RecordingWriter::create(path);
    QVERIFY(writer);
    for (int i = 0; i < messages; ++i)
        (*writer)->append(Message{currentTime(), 1, Direction::In, MessageKind::Text, 0, "x"});
}

} // namespace

class TestSessionRecordings : public QObject
{
    Q_OBJECT

private slots:
    void aLivingSessionIsNoLeftover()
    {
        QTemporaryDir folder;
        SessionRecordings living(folder.filePath(u"recordings"_s));
        const auto path = living.claim();
        QVERIFY(path);
        record(*path, 3);
        SessionRecordings other(folder.filePath(u"recordings"_s));
        QVERIFY(other.leftovers().isEmpty());
        QVERIFY(living.leftovers().isEmpty());
        const auto second = other.claim();
        QVERIFY(second);
        QVERIFY(*second != *path);
    }

    void aCrashLeavesTheRecording()
    {
        QTemporaryDir folder;
        QString path;
        {
            SessionRecordings crashed(folder.path());
            path = *crashed.claim();
            record(path, 3);
        } // without release()
        SessionRecordings next(folder.path());
        const auto leftovers = next.leftovers();
        QCOMPARE(leftovers.size(), 1);
        QCOMPARE(QFileInfo(leftovers.first().path), QFileInfo(path));
        QVERIFY(leftovers.first().crashed);
        QVERIFY(leftovers.first().bytes > 0);
        QCOMPARE(next.leftovers().size(), 1); // looking changes nothing
    }

    void aNormalEndIsTold()
    {
        QTemporaryDir folder;
        SessionRecordings session(folder.path());
        record(*session.claim(), 3);
        session.release(false);
        const auto leftovers = SessionRecordings(folder.path()).leftovers();
        QCOMPARE(leftovers.size(), 1);
        QVERIFY(!leftovers.first().crashed);
    }

    void emptyOnesGo()
    {
        QTemporaryDir folder;
        {
            SessionRecordings crashed(folder.path());
            record(*crashed.claim(), 0);
        }
        SessionRecordings session(folder.path());
        QVERIFY(session.leftovers().isEmpty());
        record(*session.claim(), 0);
        session.release(true);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    void saveAndDiscard()
    {
        QTemporaryDir folder;
        SessionRecordings session(folder.filePath(u"r"_s));
        record(*session.claim(), 2);
        session.release(false);
        const QString path = session.leftovers().first().path;
        const QString target = folder.filePath(u"kept.wsrecording"_s);
        QVERIFY(!SessionRecordings::saveAs(path, folder.filePath(u"no such folder/kept.wsrecording"_s)));
        const auto itself = SessionRecordings::saveAs(path, path);
        QVERIFY(!itself);
        QCOMPARE(itself.error().code, ErrorCode::InvalidArgument);
        QCOMPARE((*RecordingReader::open(path))->count(), quint64(2));
        record(target, 5); // is replaced
        QVERIFY(SessionRecordings::saveAs(path, target));
        QVERIFY(!QFile::exists(path));
        QVERIFY(session.leftovers().isEmpty());
        QCOMPARE((*RecordingReader::open(target))->count(), quint64(2));
        QVERIFY(SessionRecordings::discard(target));
        QVERIFY(!QFile::exists(target));
    }

    void notesGoAlong()
    {
        QTemporaryDir folder;
        SessionRecordings session(folder.filePath(u"r"_s));
        record(*session.claim(), 2);
        session.release(false);
        const QString path = session.leftovers().first().path;
        QFile notes(RecordingNotes::pathFor(path));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.close();
        const QString target = folder.filePath(u"kept.wsrecording"_s);
        QVERIFY(SessionRecordings::saveAs(path, target));
        QVERIFY(QFile::exists(RecordingNotes::pathFor(target)));
        QVERIFY(SessionRecordings::discard(target));
        QVERIFY(!QFile::exists(RecordingNotes::pathFor(target)));
    }

    void parts()
    {
        QTemporaryDir folder;
        SessionRecordings session(folder.path());
        record(*session.claim(), 3);
        QVERIFY(session.leftovers().isEmpty());
        record(*session.claim(), 0);
        auto leftovers = session.leftovers();
        QCOMPARE(leftovers.size(), 1);
        QVERIFY(leftovers.first().ofThisSession);
        QVERIFY(!leftovers.first().crashed);
        QVERIFY(SessionRecordings(folder.path()).leftovers().isEmpty()); // for others we live
        session.release(true);
        leftovers = SessionRecordings(folder.path()).leftovers();
        QCOMPARE(leftovers.size(), 1);
        QVERIFY(!leftovers.first().crashed);
        QVERIFY(!leftovers.first().ofThisSession);
    }

    /// Before the next one's file was made, or before its first record.
    void aCrashBetweenParts_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("no file") << false;
        QTest::newRow("an empty one") << true;
    }

    void aCrashBetweenParts()
    {
        QFETCH(const bool, made);
        QTemporaryDir folder;
        {
            SessionRecordings session(folder.path());
            record(*session.claim(), 3);
            record(*session.claim(), 4);
            const QString last = *session.claim();
            if (made)
                record(last, 0);
        } // without release()
        const auto leftovers = SessionRecordings(folder.path()).leftovers();
        QCOMPARE(leftovers.size(), 2);
        for (const SessionRecordings::Leftover &leftover : leftovers)
            QVERIFY(leftover.crashed);
        QCOMPARE(QDir(folder.path()).entryList({u"*.wsrecording"_s}).size(), 2);
    }

    void aClaimThatCameToNothing()
    {
        QTemporaryDir folder;
        SessionRecordings session(folder.path());
        record(*session.claim(), 3);
        QVERIFY(session.claim());
        session.unclaim();
        QVERIFY(session.leftovers().isEmpty()); // the first is the one that is being written again
        session.release(false);
        QCOMPARE(session.leftovers().size(), 1);
    }

    void expired_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<qint64>("records"); // that many fit; 0: no limit
        QTest::addColumn<int>("later");      // days from now
        QTest::addColumn<int>("expired");    // of three recordings of 10 records
        QTest::newRow("all are kept") << 30 << qint64(100) << 0 << 0;
        QTest::newRow("old") << 30 << qint64(100) << 31 << 3;
        QTest::newRow("just not old") << 30 << qint64(100) << 30 << 0;
        QTest::newRow("too many") << 30 << qint64(25) << 0 << 1;
        QTest::newRow("far too many") << 30 << qint64(5) << 0 << 3;
        QTest::newRow("no limits") << 0 << qint64(0) << 10'000 << 0;
    }

    void expired()
    {
        QFETCH(const int, days);
        QFETCH(const qint64, records);
        QFETCH(const int, later);
        QFETCH(const int, expired);
        QTemporaryDir folder;
        QStringList paths;
        for (int i = 0; i < 3; ++i) {
            SessionRecordings session(folder.path());
            paths.append(*session.claim());
            record(paths.last(), 10);
            session.release(false);
        }
        const qint64 each = QFileInfo(paths.first()).size();
        SessionRecordings session(folder.path());
        const RecordingRetention retention{days, each * records / 10};
        const auto found = session.expired(retention, QDateTime::currentDateTime().addDays(later));
        QCOMPARE(found.size(), expired);
        if (expired == 1)
            QCOMPARE(QFileInfo(found.first().path), QFileInfo(paths.first())); // the oldest
        QCOMPARE(session.leftovers().size(), 3);                               // nothing is dropped by asking
    }

    void unwritableFolder()
    {
        SessionRecordings session(u"/proc/nowhere"_s);
        const auto path = session.claim();
        QVERIFY(!path);
        QCOMPARE(path.error().code, ErrorCode::FileUnwritable);
        QVERIFY(path.error().message.contains(u"/proc/nowhere"_s));
    }
};

QTEST_GUILESS_MAIN(TestSessionRecordings)
#include "tst_sessionrecordings.moc"
