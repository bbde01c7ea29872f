// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "message/recordingreader.h"
#include "message/recordingwriter.h"
#include "workspace/sessionrecordings.h"

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
        QFile existing(target);
        QVERIFY(existing.open(QIODevice::WriteOnly));
        existing.close();
        const auto refused = SessionRecordings::saveAs(path, target);
        QVERIFY(!refused);
        QVERIFY(QFile::exists(path));
        QVERIFY(existing.remove());
        QVERIFY(SessionRecordings::saveAs(path, target));
        QVERIFY(session.leftovers().isEmpty());
        QCOMPARE((*RecordingReader::open(target))->count(), quint64(2));
        QVERIFY(SessionRecordings::discard(target));
        QVERIFY(!QFile::exists(target));
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
