// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <thread>

#include "support/filesizelimit.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

QByteArray payloadOf(int row)
{
    return QByteArray::number(row).rightJustified(1000, '.');
}

void verifyRows(const QString &path, int rows)
{
    const auto reader = RecordingReader::open(path);
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QCOMPARE((*reader)->count(), quint64(rows));
    for (int row = 0; row < rows; ++row)
        QCOMPARE((*reader)->at(quint64(row)).payload.toByteArray(), payloadOf(row));
}

} // namespace

class TestRecordingDiskFull : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void createOnAFullDisk();
    void recovers();
    void recoversInTheMiddleOfARecord_data();
    void recoversInTheMiddleOfARecord();
    void blocksUntilThereIsRoom();
    void abandonUnblocks();
    void keepsWhatWasWrittenWhenItEndsFull();
    void fullFileSystem();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wsrecording")); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestRecordingDiskFull::createOnAFullDisk()
{
    const FileSizeLimit limit(16);
    const auto writer = RecordingWriter::create(path());
    QVERIFY(!writer);
    QVERIFY(writer.error().message.contains(path()));
    QVERIFY2(!QFile::exists(path()), "half a header must not stay behind");
}

void TestRecordingDiskFull::recovers()
{
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    QSignalSpy failed(writer->get(), &RecordingWriter::writeFailed);
    QSignalSpy recovered(writer->get(), &RecordingWriter::writeRecovered);
    QSignalSpy grew(writer->get(), &RecordingWriter::grew);

    FileSizeLimit limit(50 * 1000);
    int row = 0;
    for (; row < 200; ++row)
        (*writer)->append(textMessage(payloadOf(row)));
    QTRY_COMPARE(failed.size(), 1);
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::FileUnwritable); // the limit's errno is EFBIG, not ENOSPC
    QVERIFY(error.message.contains(path()));
    QCOMPARE((*writer)->index()->count(), 0u);

    for (; row < 1000; ++row) // goes on taking messages
        (*writer)->append(textMessage(payloadOf(row)));
    QVERIFY(!(*writer)->flush());
    QCOMPARE(failed.size(), 1);
    QVERIFY(recovered.isEmpty());

    limit.lift();
    QTRY_COMPARE(recovered.size(), 1); // by the timer
    QCOMPARE(grew.last().first().toULongLong(), 1000u);
    for (; row < 1100; ++row)
        (*writer)->append(textMessage(payloadOf(row)));
    QVERIFY((*writer)->flush());
    QCOMPARE(failed.size(), 1);
    verifyRows(path(), 1100);
}

void TestRecordingDiskFull::recoversInTheMiddleOfARecord_data()
{
    QTest::addColumn<int>("limit");
    // A record has 1032 bytes; the first begins at 32.
    QTest::newRow("at a record's start") << 32 + 3 * 1032;
    QTest::newRow("in its checksum") << 32 + 3 * 1032 + 2;
    QTest::newRow("behind its fixed part") << 32 + 3 * 1032 + 32;
    QTest::newRow("in its payload") << 32 + 3 * 1032 + 500;
    QTest::newRow("before its last byte") << 32 + 4 * 1032 - 1;
}

void TestRecordingDiskFull::recoversInTheMiddleOfARecord()
{
    QFETCH(const int, limit);
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    {
        const FileSizeLimit small{rlim_t(limit)};
        for (int row = 0; row < 10; ++row)
            (*writer)->append(textMessage(payloadOf(row)));
        QVERIFY(!(*writer)->flush());
        QCOMPARE(QFile(path()).size(), limit);
        QVERIFY(!(*writer)->flush());
    }
    QVERIFY((*writer)->flush());
    verifyRows(path(), 10);
}

void TestRecordingDiskFull::blocksUntilThereIsRoom()
{
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    QSignalSpy failed(writer->get(), &RecordingWriter::writeFailed);
    QSignalSpy recovered(writer->get(), &RecordingWriter::writeRecovered);
    FileSizeLimit limit(1000);
    const QByteArray large(RecordingWriter::pendingLimit, 'L');
    (*writer)->append(textMessage(large));
    QCOMPARE(failed.size(), 1);

    std::atomic<bool> lifted{false};
    std::thread cleaning([&] {
        lifted = true;
        limit.lift();
    });
    (*writer)->append(textMessage("waits"));
    QVERIFY(lifted);
    QCOMPARE(recovered.size(), 1);
    cleaning.join();
    QVERIFY((*writer)->flush());

    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 2u);
    QCOMPARE((*reader)->at(1).payload, QByteArrayView("waits"));
}

void TestRecordingDiskFull::abandonUnblocks()
{
    auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    (*writer)->append(textMessage("safe"));
    QVERIFY((*writer)->flush());
    const FileSizeLimit limit(1000);
    (*writer)->append(textMessage(QByteArray(RecordingWriter::pendingLimit, 'L')));
    std::thread quitting([&] { (*writer)->abandon(); });
    (*writer)->append(textMessage("lost"));
    quitting.join();
    (*writer)->append(textMessage("lost as well")); // does not block any more
    writer->reset();

    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 1u);
    QCOMPARE((*reader)->at(0).payload, QByteArrayView("safe"));
}

void TestRecordingDiskFull::keepsWhatWasWrittenWhenItEndsFull()
{
    auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    const FileSizeLimit limit(32 + 3 * 1032 + 500);
    for (int row = 0; row < 10; ++row)
        (*writer)->append(textMessage(payloadOf(row)));
    QVERIFY(!(*writer)->flush());
    writer->reset();
    const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
    QVERIFY(reader);
    QCOMPARE((*reader)->health().tornBytes, 500u);
    verifyRows(path(), 3);
}

void TestRecordingDiskFull::fullFileSystem()
{
#ifdef Q_OS_LINUX
    const QByteArray folder = m_directory->path().toLocal8Bit();
    if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("mounting a small file system needs root");
    const auto unmount = qScopeGuard([&] { umount2(folder.constData(), MNT_DETACH); });
    const QString ballast = m_directory->filePath(QStringLiteral("ballast"));
    QVERIFY(writeAll(ballast, QByteArray(900 * 1024, 'b')));
    auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    QSignalSpy failed(writer->get(), &RecordingWriter::writeFailed);
    QSignalSpy recovered(writer->get(), &RecordingWriter::writeRecovered);
    for (int row = 0; row < 500; ++row)
        (*writer)->append(textMessage(payloadOf(row)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::DiskFull);
    QVERIFY(QFile::remove(ballast));
    QTRY_COMPARE(recovered.size(), 1);
    writer->reset();
    verifyRows(path(), 500);
#else
    QSKIP("Linux's tmpfs");
#endif
}

QTEST_GUILESS_MAIN(TestRecordingDiskFull)
#include "tst_recordingdiskfull.moc"
