// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

/// Rainy days of a recording: torn and damaged files.
class TestRecordingDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cutAtEveryByte();
    void cutsTheTornEnd();
    void leavesAReadOnlyFile();
    void leavesAFileThatIsWhole();
    void zerosAtTheEnd();
    void jumpsOverADamagedRecord_data();
    void jumpsOverADamagedRecord();
    void flippedBits();
    void damageInManyPlaces();
    void recordingInsideADamagedPayload();
    void shortenedWhileOpen();
    void changedUnderneath_data();
    void changedUnderneath();
    void damageInALargePayload();

private:
    QString path() const { return m_directory.filePath(QStringLiteral("a.wsrecording")); }
    /// Number of records that are whole in the first `length` bytes.
    quint64 wholeRecords(qsizetype length) const;

    QTemporaryDir m_directory;
    QList<Message> m_messages;
    QList<qsizetype> m_offsets; ///< of each record and of the end
    QByteArray m_bytes;
};

void TestRecordingDamage::initTestCase()
{
    m_messages = {openMessage(1, {}),
                  textMessage("hello"),
                  textMessage(QByteArray()),
                  dataMessage(MessageKind::Binary, QByteArray(50, '\0')),
                  textMessage("12345678"),
                  dataMessage(MessageKind::Ping, "p"),
                  closeMessage(1, {1000, QStringLiteral("bye"), ClosedBy::Peer})};
    writeRecording(path(), m_messages);
    m_bytes = readAll(path());
    qsizetype offset = 32;
    for (const Message &message : std::as_const(m_messages)) {
        m_offsets.append(offset);
        offset += 32 + (message.payload.size() + 7) / 8 * 8;
    }
    m_offsets.append(offset);
    QCOMPARE(m_bytes.size(), offset);
}

quint64 TestRecordingDamage::wholeRecords(qsizetype length) const
{
    quint64 count = 0;
    while (count < quint64(m_messages.size()) && m_offsets.at(qsizetype(count) + 1) <= length)
        ++count;
    return count;
}

void TestRecordingDamage::cutAtEveryByte()
{
    for (qsizetype length = 0; length <= m_bytes.size(); ++length) {
        QVERIFY(writeAll(path(), m_bytes.left(length)));
        const auto reader = RecordingReader::open(path());
        if (length < 32) {
            QVERIFY(!reader);
            QCOMPARE(reader.error().code, ErrorCode::InvalidDocument);
            continue;
        }
        QVERIFY(reader);
        const quint64 count = wholeRecords(length);
        QCOMPARE((*reader)->count(), count);
        QCOMPARE((*reader)->health().tornBytes, quint64(length - m_offsets.at(qsizetype(count))));
        QCOMPARE((*reader)->health().damagedBytes, 0u);
        for (quint64 row = 0; row < count; ++row)
            QVERIFY(same((*reader)->at(row), viewOf(m_messages.at(qsizetype(row)))));
    }
}

void TestRecordingDamage::cutsTheTornEnd()
{
    for (qsizetype length = 32; length <= m_bytes.size(); ++length) {
        QVERIFY(writeAll(path(), m_bytes.left(length)));
        const qsizetype wholeEnd = m_offsets.at(qsizetype(wholeRecords(length)));
        const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
        QVERIFY(reader);
        QCOMPARE((*reader)->health().repaired, length != wholeEnd);
        QCOMPARE(readAll(path()), m_bytes.left(wholeEnd));
        for (quint64 row = 0; row < (*reader)->count(); ++row)
            QVERIFY(same((*reader)->at(row), viewOf(m_messages.at(qsizetype(row)))));
    }
}

void TestRecordingDamage::leavesAReadOnlyFile()
{
    const QByteArray torn = m_bytes.left(m_bytes.size() - 3);
    QVERIFY(writeAll(path(), torn));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    const bool readOnly = !QFile(path()).open(QIODevice::ReadWrite);
    const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
    const QByteArray after = readAll(path());
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    if (!readOnly)
        QSKIP("this user may write every file");
    QVERIFY(reader);
    QVERIFY((*reader)->health().tornBytes > 0);
    QVERIFY(!(*reader)->health().repaired);
    QCOMPARE(after, torn);
}

void TestRecordingDamage::leavesAFileThatIsWhole()
{
    QVERIFY(writeAll(path(), m_bytes));
    const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QVERIFY(!(*reader)->health().repaired);
    QCOMPARE(readAll(path()), m_bytes);
}

void TestRecordingDamage::zerosAtTheEnd()
{
    QVERIFY(writeAll(path(), m_bytes + QByteArray(4096, '\0')));
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), quint64(m_messages.size()));
    QCOMPARE((*reader)->health().tornBytes, 4096u);
}

void TestRecordingDamage::jumpsOverADamagedRecord_data()
{
    QTest::addColumn<int>("record");
    for (int record = 0; record < int(m_messages.size()) - 1; ++record)
        QTest::addRow("record %d", record) << record;
}

void TestRecordingDamage::jumpsOverADamagedRecord()
{
    QFETCH(const int, record);
    const qsizetype begin = m_offsets.at(record);
    const qsizetype end = m_offsets.at(record + 1);
    QByteArray bytes = m_bytes;
    bytes.replace(begin, end - begin, QByteArray(end - begin, '\xee'));
    QVERIFY(writeAll(path(), bytes));
    const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
    QVERIFY(reader);
    QCOMPARE((*reader)->health().damagedBytes, quint64(end - begin));
    QCOMPARE((*reader)->health().tornBytes, 0u);
    QList<Message> left = m_messages;
    left.removeAt(record);
    QCOMPARE((*reader)->count(), quint64(left.size()));
    for (int pass = 0; pass < 2; ++pass) { // the second pass seeks backwards first
        for (int row = 0; row < left.size(); ++row)
            QVERIFY(same((*reader)->at(quint64(row)), viewOf(left.at(row))));
    }
    QCOMPARE(readAll(path()), bytes);
}

void TestRecordingDamage::flippedBits()
{
    QRandomGenerator random(20260131);
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes = m_bytes;
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        QVERIFY(writeAll(path(), bytes));
        const auto reader = RecordingReader::open(path());
        if (at < 32) {
            QVERIFY(!reader);
            continue;
        }
        QVERIFY(reader);
        // Padding is in no checksum, and does no harm; anywhere else one record is lost and no other.
        const quint64 count = (*reader)->count();
        QVERIFY(count == quint64(m_messages.size()) || count == quint64(m_messages.size()) - 1);
        int from = 0;
        for (quint64 row = 0; row < count; ++row) {
            while (from < m_messages.size() && !same((*reader)->at(row), viewOf(m_messages.at(from))))
                ++from;
            QVERIFY2(from < m_messages.size(), "a record came back that was never written");
            ++from;
        }
    }
}

void TestRecordingDamage::damageInManyPlaces()
{
    QList<Message> messages;
    for (int i = 0; i < 1000; ++i)
        messages.append(textMessage(QByteArray::number(i).rightJustified(8, '.'))); // 40 bytes each
    const QString file = m_directory.filePath(QStringLiteral("many"));
    writeRecording(file, messages);
    QByteArray bytes = readAll(file);
    QList<Message> left;
    for (int i = 0; i < 1000; ++i) {
        if (i % 3 == 0)
            bytes[32 + i * 40 + 33] = '!';
        else
            left.append(messages.at(i));
    }
    QVERIFY(writeAll(file, bytes));
    const auto reader = RecordingReader::open(file);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), quint64(left.size()));
    for (qsizetype row = left.size(); row-- > 0;)
        QVERIFY(same((*reader)->at(quint64(row)), viewOf(left.at(row))));
}

void TestRecordingDamage::recordingInsideADamagedPayload()
{
    const QString file = m_directory.filePath(QStringLiteral("outer"));
    writeRecording(file, {dataMessage(MessageKind::Binary, m_bytes), textMessage("after")});
    QByteArray bytes = readAll(file);
    bytes[36] = 1; // the outer record's length
    QVERIFY(writeAll(file, bytes));
    const auto reader = RecordingReader::open(file);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 1u);
    QCOMPARE((*reader)->at(0).payload, QByteArrayView("after"));
}

void TestRecordingDamage::shortenedWhileOpen()
{
    const QString file = m_directory.filePath(QStringLiteral("shortened"));
    const auto writer = RecordingWriter::create(file);
    QVERIFY(writer);
    const auto reader = RecordingReader::attach((*writer)->index());
    QVERIFY(reader);
    (*writer)->append(textMessage(QByteArray(100, 'x')));
    QVERIFY((*writer)->flush());
    QVERIFY(QFile::resize(file, 40));
    const MessageView message = (*reader)->at(0);
    QCOMPARE(message.kind, MessageKind::Error);
    QVERIFY(errorInfo(message).second.contains(file));
}

void TestRecordingDamage::changedUnderneath_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("cut in the first record") << m_bytes.first(40);
    QTest::newRow("overwritten") << QByteArray("xyz").repeated(8'000'000);
    QTest::newRow("another recording") << m_bytes;
}

/// What was read before may still be in the reader's window; whatever it says now, it says by a record.
void TestRecordingDamage::changedUnderneath()
{
    QFETCH(const QByteArray, contents);
    const QString file = m_directory.filePath(QStringLiteral("changed-%1").arg(QLatin1String(QTest::currentDataTag())));
    const Message message = textMessage(QByteArray(1024, 'x'));
    writeRecording(file, QList<Message>(20'000, message));
    const auto reader = RecordingReader::open(file);
    QVERIFY(reader);
    QVERIFY(same((*reader)->at(10'000), viewOf(message)));
    QVERIFY(writeAll(file, contents));
    quint64 failed = 0;
    (*reader)->forEach(0, (*reader)->count(), [&](quint64, const MessageView &view) {
        failed += view.kind == MessageKind::Error;
        return view.kind == MessageKind::Error || same(view, viewOf(message));
    });
    QCOMPARE(failed, quint64(20'000));
    QCOMPARE((*reader)->at(10'000).kind, MessageKind::Error);
}

void TestRecordingDamage::damageInALargePayload()
{
    const QString file = m_directory.filePath(QStringLiteral("large"));
    writeRecording(file, {textMessage("before"), textMessage(QByteArray(3 * 1024 * 1024, 'x')), textMessage("after")});
    QByteArray bytes = readAll(file);
    QCOMPARE((*RecordingReader::open(file))->count(), 3u);
    bytes[2 * 1024 * 1024] = 'y';
    QVERIFY(writeAll(file, bytes));
    const auto reader = RecordingReader::open(file);
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 2u);
    QCOMPARE((*reader)->health().damagedBytes, quint64(3 * 1024 * 1024 + 32));
    QCOMPARE((*reader)->at(1).payload, QByteArrayView("after"));
}

QTEST_GUILESS_MAIN(TestRecordingDamage)
#include "tst_recordingdamage.moc"
