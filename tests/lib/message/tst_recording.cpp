// SPDX-License-Identifier: MIT
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "message/recordingfile/recordformat.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    return bytes;
}

QByteArray megabyteOfAccents()
{
    return QByteArray("\xc3\xa9").repeated(1024 * 1024 / 2);
}

/// Sizes that differ, so that offsets are no plain multiple of the row.
QByteArray payloadOf(quint64 row)
{
    return QByteArray::number(row).repeated(int(row % 7));
}

} // namespace

class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void roundTrip_data();
    void roundTrip();
    void allSizesUpToAPage();
    void createRefuses_data();
    void createRefuses();
    void publishesAtTheNextTurn();
    void publishesWhenTheBufferIsLarge();
    void destructorWrites();
    void readersSeeOnlyWhatWasPublished();
    void readersFollowAcrossBlocksAndWindows();
    void randomAccess();
    void largerThanAWindow();
    void headOfAPayload_data();
    void headOfAPayload();
    void forEachStops();
    void openRefuses_data();
    void openRefuses();

private:
    QString path(const char *name = "a.wsrecording") const { return m_directory->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestRecording::roundTrip_data()
{
    QTest::addColumn<Message>("message");
    const QList<MessageKind> kinds{MessageKind::Text, MessageKind::Binary, MessageKind::Close, MessageKind::Ping,
                                   MessageKind::Pong, MessageKind::Open,   MessageKind::Error};
    for (const MessageKind kind : kinds) {
        for (const Direction direction : {Direction::In, Direction::Out, Direction::Local}) {
            Message message = dataMessage(kind, "payload", direction);
            message.detail = 0xfedcba98;
            message.connection = 0xffffffff;
            message.time = -1;
            QTest::addRow("%s %s", qPrintable(kindName(kind)), qPrintable(directionName(direction))) << message;
        }
    }
    QTest::newRow("empty text") << textMessage(QByteArray());
    QTest::newRow("empty binary") << dataMessage(MessageKind::Binary, QByteArray());
    QTest::newRow("every byte") << dataMessage(MessageKind::Binary, everyByte());
    QTest::newRow("1 MiB of é") << textMessage(megabyteOfAccents());
    QTest::newRow("null in text") << textMessage(QByteArray("a\0b", 3));
}

void TestRecording::roundTrip()
{
    QFETCH(const Message, message);
    writeRecording(path(), {message, message});
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QVERIFY((*reader)->health().intact());
    QCOMPARE((*reader)->count(), 2u);
    QVERIFY(same((*reader)->at(0), viewOf(message)));
    QVERIFY(same((*reader)->at(1), viewOf(message)));
    QCOMPARE((*reader)->bytes(), quint64(QFileInfo(path()).size()));
}

void TestRecording::allSizesUpToAPage()
{
    QList<Message> messages;
    for (int size = 0; size < 600; ++size)
        messages.append(dataMessage(MessageKind::Binary, QByteArray(size, char(size))));
    writeRecording(path(), messages);
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), quint64(messages.size()));
    for (int row = 0; row < messages.size(); ++row)
        QVERIFY(same((*reader)->at(quint64(row)), viewOf(messages.at(row))));
}

void TestRecording::createRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("exists") << QStringLiteral("exists");
    QTest::newRow("no folder") << QStringLiteral("none/a.wsrecording");
    QTest::newRow("a folder") << QStringLiteral(".");
}

void TestRecording::createRefuses()
{
    QFETCH(const QString, name);
    QVERIFY(writeAll(path("exists"), "precious"));
    const QString target = m_directory->filePath(name);
    const auto writer = RecordingWriter::create(target);
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, ErrorCode::FileUnwritable);
    QVERIFY(writer.error().message.contains(target));
    QCOMPARE(readAll(path("exists")), QByteArray("precious"));
}

void TestRecording::publishesAtTheNextTurn()
{
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    QSignalSpy grew(writer->get(), &RecordingWriter::grew);
    (*writer)->append(textMessage("a"));
    (*writer)->append(textMessage("b"));
    QCOMPARE((*writer)->index()->count(), 0u);
    QTRY_COMPARE(grew.size(), 1);
    QCOMPARE(grew.first().first().toULongLong(), 2u);
    QCOMPARE((*writer)->index()->count(), 2u);
    QCOMPARE((*writer)->index()->bytes(), quint64(QFileInfo(path()).size()));
    (*writer)->append(textMessage("c"));
    QTRY_COMPARE(grew.size(), 2);
}

void TestRecording::publishesWhenTheBufferIsLarge()
{
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    (*writer)->append(textMessage(megabyteOfAccents()));
    QCOMPARE((*writer)->index()->count(), 1u);
}

void TestRecording::destructorWrites()
{
    {
        const auto writer = RecordingWriter::create(path());
        QVERIFY(writer);
        (*writer)->append(textMessage("last words"));
    }
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QCOMPARE((*reader)->count(), 1u);
    QCOMPARE((*reader)->at(0).payload, QByteArrayView("last words"));
}

void TestRecording::readersSeeOnlyWhatWasPublished()
{
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    const auto reader = RecordingReader::attach((*writer)->index());
    QVERIFY(reader);
    (*writer)->append(textMessage("a"));
    QCOMPARE((*reader)->count(), 0u);
    QVERIFY((*writer)->flush());
    QCOMPARE((*reader)->count(), 1u);
    QCOMPARE((*reader)->at(0).payload, QByteArrayView("a"));
}

void TestRecording::readersFollowAcrossBlocksAndWindows()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    const auto writer = RecordingWriter::create(path());
    QVERIFY(writer);
    const auto first = RecordingReader::attach((*writer)->index());
    const auto second = RecordingReader::attach((*writer)->index());
    QVERIFY(first && second);
    const QByteArray bulk(100 * 1000, 'x');
    quint64 seen = 0;
    for (quint64 row = 0; row < 700; ++row) { // 70 MB: three windows of the map, six blocks of the index
        (*writer)->append(textMessage(payloadOf(row) + bulk));
        QVERIFY((*writer)->flush());
        const quint64 count = (*first)->count();
        for (; seen < count; ++seen)
            QVERIFY((*first)->at(seen).payload.startsWith(payloadOf(seen)));
        QVERIFY((*second)->at(row / 2).payload.startsWith(payloadOf(row / 2)));
    }
    QCOMPARE(seen, 700u);
}

void TestRecording::randomAccess()
{
    constexpr quint64 rows = 5000;
    QList<Message> messages;
    for (quint64 row = 0; row < rows; ++row)
        messages.append(textMessage(payloadOf(row)));
    writeRecording(path(), messages);
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    for (quint64 row : {rows - 1, quint64(0), quint64(127), quint64(128), quint64(129), quint64(126), rows - 1})
        QCOMPARE((*reader)->at(row).payload.toByteArray(), payloadOf(row));
    for (quint64 i = 0; i < rows; ++i) {
        const quint64 row = i * 7919 % rows;
        QCOMPARE((*reader)->at(row).payload.toByteArray(), payloadOf(row));
    }
    for (quint64 row = rows; row-- > 0;)
        QCOMPARE((*reader)->at(row).payload.toByteArray(), payloadOf(row));
}

void TestRecording::largerThanAWindow()
{
    const QByteArray large(40 * 1024 * 1024, 'L');
    writeRecording(path(), {textMessage("before"), textMessage(large), textMessage("after")});
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QVERIFY((*reader)->at(1).payload == large);
    QCOMPARE((*reader)->at(2).payload, QByteArrayView("after"));
    QCOMPARE((*reader)->at(0).payload, QByteArrayView("before"));
}

void TestRecording::headOfAPayload_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("empty") << qsizetype(0);
    QTest::newRow("one less") << qsizetype(99);
    QTest::newRow("just as long") << qsizetype(100);
    QTest::newRow("one more") << qsizetype(101);
    QTest::newRow("longer than a window") << qsizetype(5'000'001);
}

void TestRecording::headOfAPayload()
{
    QFETCH(const qsizetype, size);
    const QByteArray payload = everyByte().repeated(size / 256 + 1).first(size);
    writeRecording(path(), {textMessage("before"), dataMessage(MessageKind::Binary, payload), textMessage("after")});
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    for (int pass = 0; pass < 2; ++pass) {
        const MessageHead head = (*reader)->head(1, 100);
        QCOMPARE(head.payloadSize, quint64(size));
        QCOMPARE(head.message.payload.toByteArray(), payload.first(qMin(size, qsizetype(100))));
        QCOMPARE(head.isCut(), size > 100);
        QCOMPARE((*reader)->at(2).payload, QByteArrayView("after"));
        QCOMPARE((*reader)->at(1).payload, QByteArrayView(payload));
    }
}

void TestRecording::forEachStops()
{
    QList<Message> messages;
    for (quint64 row = 0; row < 300; ++row)
        messages.append(textMessage(payloadOf(row)));
    writeRecording(path(), messages);
    const auto reader = RecordingReader::open(path());
    QVERIFY(reader);
    QList<quint64> rows;
    (*reader)->forEach(120, 300, [&rows](quint64 row, const MessageView &message) {
        rows.append(row);
        return row < 130 && message.payload == payloadOf(row);
    });
    QCOMPARE(rows.size(), 11);
    QCOMPARE(rows.first(), 120u);
    (*reader)->forEach(5, 5, [](quint64, const MessageView &) {
        QTest::qFail("an empty range has no rows", __FILE__, __LINE__);
        return true;
    });
}

void TestRecording::openRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray("") << ErrorCode::InvalidDocument;
    QTest::newRow("foreign") << QByteArray("{\"log\":{}}").repeated(100) << ErrorCode::InvalidDocument;
    QTest::newRow("short foreign") << QByteArray("PK") << ErrorCode::InvalidDocument;
    QTest::newRow("missing") << QByteArray() << ErrorCode::FileNotFound;

    recordformat::FileHeader current;
    const QByteArray header = recordformat::encodeHeader(current);
    QTest::newRow("cut header") << header.left(20) << ErrorCode::InvalidDocument;
    QByteArray damaged = header;
    damaged[24] = char(damaged[24] ^ 1);
    QTest::newRow("damaged header") << damaged << ErrorCode::InvalidDocument;
    current.version = recordformat::version + 1;
    QTest::newRow("newer version") << recordformat::encodeHeader(current) << ErrorCode::NewerVersion;
}

void TestRecording::openRefuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorCode, code);
    if (!content.isNull())
        QVERIFY(writeAll(path(), content));
    const auto reader = RecordingReader::open(path(), RecordingReader::Repair::CutTornEnd);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QVERIFY(reader.error().message.contains(path()));
    if (!content.isNull())
        QCOMPARE(readAll(path()), content);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
