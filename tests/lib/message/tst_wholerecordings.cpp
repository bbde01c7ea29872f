// SPDX-License-Identifier: MIT
// What is made of whole recordings: merged, split, saved under another name.
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

#include "message/recordings/mergerecordings.h"
#include "message/recordings/saverecording.h"
#include "message/recordings/splitrecording.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr qint64 start = 1769860800000000;

Message at(qint64 time, const QByteArray &text, quint32 connection = 1)
{
    Message message = textMessage(text, Direction::In, connection);
    message.time = start + time;
    return message;
}

Message opened(qint64 time, quint32 connection, const QString &name)
{
    OpenInfo info;
    info.name = name;
    Message message = openMessage(connection, info);
    message.time = start + time;
    return message;
}

QList<Message> read(const QString &path)
{
    QList<Message> messages;
    const auto reader = RecordingReader::open(path);
    for (quint64 row = 0; reader && row < (*reader)->count(); ++row)
        messages.append((*reader)->at(row).toMessage());
    return messages;
}

QByteArrayList texts(const QString &path)
{
    QByteArrayList list;
    for (const Message &message : read(path)) {
        if (message.kind == MessageKind::Text)
            list.append(message.payload);
    }
    return list;
}

} // namespace

class TestWholeRecordings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void mergeByTime();
    void mergeIsStable();
    void mergeKeepsConnectionsApart();
    void mergeLeavesDamageOut();
    void mergeNothing();
    void mergeCancelled();
    void mergeRefuses();
    void splitByCount_data();
    void splitByCount();
    void splitBySize();
    void splitByTime();
    void splitRepeatsOpenConnections();
    void splitNeverOverwrites();
    void splitCancelledLeavesNothing();
    void splitRefuses();
    void saveLive();
    void saveFiltered();
    void saveReplaces();
    void saveNeverItself();
    void saveOnAFullDisk();

private:
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_directory->path()).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestWholeRecordings::mergeByTime()
{
    writeRecording(path("a"), {at(1, "a1"), at(4, "a4"), at(5, "a5")});
    writeRecording(path("b"), {at(2, "b2"), at(3, "b3"), at(9, "b9")});
    writeRecording(path("c"), {at(0, "c0")});
    QCOMPARE(mergeRecordings({path("a"), path("b"), path("c")}, path("out")).value_or(0), 7u);
    QCOMPARE(texts(path("out")), (QByteArrayList{"c0", "a1", "b2", "b3", "a4", "a5", "b9"}));
    QCOMPARE(read(path("out")).at(6).time, start + 9);
}

void TestWholeRecordings::mergeIsStable()
{
    // Equal times: the earlier input's first. A clock that was set back: the input's own order.
    writeRecording(path("a"), {at(5, "a5"), at(1, "a1"), at(6, "a6")});
    writeRecording(path("b"), {at(5, "b5"), at(6, "b6")});
    QVERIFY(mergeRecordings({path("a"), path("b")}, path("out")));
    QCOMPARE(texts(path("out")), (QByteArrayList{"a5", "a1", "b5", "a6", "b6"}));
}

void TestWholeRecordings::mergeKeepsConnectionsApart()
{
    writeRecording(path("a"), {opened(0, 7, QStringLiteral("first")), at(3, "a", 7), at(5, "local", 0)});
    writeRecording(path("b"), {opened(1, 7, QStringLiteral("second")), at(2, "b", 7), at(4, "c", 9)});
    QVERIFY(mergeRecordings({path("a"), path("b")}, path("out")));
    const QList<Message> merged = read(path("out"));
    QList<quint32> connections;
    for (const Message &message : merged)
        connections.append(message.connection);
    QCOMPARE(connections, (QList<quint32>{1, 2, 2, 1, 3, 0}));
    QCOMPARE(openInfo(viewOf(merged.at(0))).name, QStringLiteral("first"));
    QCOMPARE(openInfo(viewOf(merged.at(1))).name, QStringLiteral("second"));
}

void TestWholeRecordings::mergeLeavesDamageOut()
{
    writeRecording(path("a"), {at(1, "a"), at(3, "c"), at(5, "e")});
    writeRecording(path("b"), {at(2, "b"), at(4, "d")});
    QVERIFY(QFile::resize(path("b"), QFileInfo(path("b")).size() - 1));
    QCOMPARE(mergeRecordings({path("a"), path("b")}, path("out")).value_or(0), 4u);
    const auto reader = RecordingReader::open(path("out"));
    QVERIFY(reader && (*reader)->health().intact());
    QCOMPARE(texts(path("out")), (QByteArrayList{"a", "b", "c", "e"}));
}

void TestWholeRecordings::mergeNothing()
{
    writeRecording(path("a"), {});
    writeRecording(path("b"), {});
    const auto merged = mergeRecordings({path("a"), path("b")}, path("out"));
    QVERIFY(merged);
    QCOMPARE(*merged, 0u);
    QVERIFY(RecordingReader::open(path("out")));
}

void TestWholeRecordings::mergeCancelled()
{
    writeRecording(path("a"), QList<Message>(10000, at(0, "x")));
    const auto merged = mergeRecordings({path("a"), path("a")}, path("out"),
                                        [](quint64 done, quint64 total) { return total == 20000 && done < 9000; });
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::Stopped);
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void TestWholeRecordings::mergeRefuses()
{
    writeRecording(path("a"), {at(0, "x")});
    QCOMPARE(mergeRecordings({path("a"), path("none")}, path("out")).error().code, ErrorCode::FileNotFound);
    QCOMPARE(mergeRecordings({path("a")}, path("a")).error().code, ErrorCode::InvalidArgument);
    QVERIFY(writeAll(path("b"), "no recording"));
    QCOMPARE(mergeRecordings({path("a"), path("b")}, path("out")).error().code, ErrorCode::InvalidDocument);
    QVERIFY(!QFile::exists(path("out")));
    const Error nowhere = mergeRecordings({path("a")}, QStringLiteral("/nonexistent/out")).error();
    QCOMPARE(nowhere.code, ErrorCode::FileUnwritable);
    QVERIFY2(nowhere.message.contains(QLatin1String("/nonexistent/out ")), qPrintable(nowhere.message));
}

void TestWholeRecordings::splitByCount_data()
{
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("one each") << quint64(1) << QList<int>{1, 1, 1, 1, 1};
    QTest::newRow("two") << quint64(2) << QList<int>{2, 2, 1};
    QTest::newRow("exactly all") << quint64(5) << QList<int>{5};
    QTest::newRow("more than all") << quint64(9) << QList<int>{5};
}

void TestWholeRecordings::splitByCount()
{
    QFETCH(const quint64, limit);
    QFETCH(const QList<int>, sizes);
    writeRecording(path("a.wsrecording"), {at(0, "1"), at(1, "2"), at(2, "3"), at(3, "4"), at(4, "5")});
    const auto parts = splitRecording(path("a.wsrecording"), path("p.wsrecording"), {0, limit, 0});
    QVERIFY(parts);
    QCOMPARE(parts->size(), sizes.size());
    QCOMPARE(parts->first(), path("p-001.wsrecording"));
    QByteArrayList all;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QCOMPARE(texts(parts->at(i)).size(), sizes.at(i));
        all += texts(parts->at(i));
    }
    QCOMPARE(all, (QByteArrayList{"1", "2", "3", "4", "5"}));
}

void TestWholeRecordings::splitBySize()
{
    writeRecording(path("a.wsrecording"), QList<Message>(100, at(0, QByteArray(1000, 'x')))); // 1032 bytes each
    const auto parts = splitRecording(path("a.wsrecording"), path("a.wsrecording"), {10 * 1032 + 32, 0, 0});
    QVERIFY(parts);
    QCOMPARE(parts->size(), 10);
    for (const QString &part : *parts)
        QCOMPARE(QFileInfo(part).size(), 10 * 1032 + 32);
    const auto tiny = splitRecording(path("a.wsrecording"), path("t.wsrecording"), {1, 0, 0});
    QVERIFY(tiny);
    QCOMPARE(tiny->size(), 100);
}

void TestWholeRecordings::splitByTime()
{
    writeRecording(path("a.wsrecording"), {at(0, "1"), at(999999, "2"), at(1000000, "3"), at(5000000, "4")});
    const auto parts = splitRecording(path("a.wsrecording"), path("a.wsrecording"), {0, 0, 1000000});
    QVERIFY(parts);
    QCOMPARE(parts->size(), 3);
    QCOMPARE(texts(parts->first()), (QByteArrayList{"1", "2"}));
}

void TestWholeRecordings::splitRepeatsOpenConnections()
{
    writeRecording(path("a.wsrecording"),
                   {opened(0, 1, QStringLiteral("one")), opened(1, 2, QStringLiteral("two")), at(2, "a"), at(3, "b", 2),
                    closeMessage(1, {}), at(5, "c", 2), at(6, "d", 2)});
    const auto parts = splitRecording(path("a.wsrecording"), path("a.wsrecording"), {0, 3, 0});
    QVERIFY(parts);
    QCOMPARE(parts->size(), 3);
    const QList<Message> second = read(parts->at(1)); // open, open, b, close, c
    QCOMPARE(second.size(), 5);
    QCOMPARE(openInfo(viewOf(second.at(0))).name, QStringLiteral("one"));
    QCOMPARE(openInfo(viewOf(second.at(1))).name, QStringLiteral("two"));
    QCOMPARE(second.at(0).time, start);
    const QList<Message> third = read(parts->at(2)); // open of 2, d
    QCOMPARE(third.size(), 2);
    QCOMPARE(openInfo(viewOf(third.at(0))).name, QStringLiteral("two"));
}

void TestWholeRecordings::splitNeverOverwrites()
{
    writeRecording(path("a.wsrecording"), {at(0, "1"), at(1, "2")});
    QVERIFY(writeAll(path("a-002.wsrecording"), "mine"));
    const auto parts = splitRecording(path("a.wsrecording"), path("a.wsrecording"), {0, 1, 0});
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(files(), (QStringList{QStringLiteral("a-002.wsrecording"), QStringLiteral("a.wsrecording")}));
    QCOMPARE(readAll(path("a-002.wsrecording")), QByteArray("mine"));
}

void TestWholeRecordings::splitCancelledLeavesNothing()
{
    writeRecording(path("a.wsrecording"), QList<Message>(10000, at(0, "x")));
    const auto parts = splitRecording(path("a.wsrecording"), path("a.wsrecording"), {0, 100, 0},
                                      [](quint64 done, quint64) { return done < 5000; });
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, ErrorCode::Stopped);
    QCOMPARE(files(), QStringList{QStringLiteral("a.wsrecording")});
}

void TestWholeRecordings::splitRefuses()
{
    writeRecording(path("a.wsrecording"), {at(0, "1")});
    QCOMPARE(splitRecording(path("a.wsrecording"), path("b"), {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(splitRecording(path("none"), path("b"), {0, 1, 0}).error().code, ErrorCode::FileNotFound);
}

void TestWholeRecordings::saveLive()
{
    const auto writer = RecordingWriter::create(path("live"));
    QVERIFY(writer);
    (*writer)->append(at(0, "1"));
    QVERIFY((*writer)->flush());
    (*writer)->append(at(1, "not published yet"));
    const auto reader = RecordingReader::attach((*writer)->index());
    QVERIFY(reader);
    QCOMPARE(saveRecordingAs(**reader, path("copy")).value_or(0), 1u);
    QCOMPARE(texts(path("copy")), QByteArrayList{"1"});
}

void TestWholeRecordings::saveFiltered()
{
    writeRecording(path("a"), {at(0, "1"), at(1, "2"), at(2, "3")});
    const auto reader = RecordingReader::open(path("a"));
    QVERIFY(reader);
    QCOMPARE(
        saveRecordingAs(**reader, path("b"), [](quint64 row, const MessageView &) { return row != 1; }).value_or(0),
        2u);
    QCOMPARE(texts(path("b")), (QByteArrayList{"1", "3"}));
}

void TestWholeRecordings::saveReplaces()
{
    writeRecording(path("a"), {at(0, "1")});
    QVERIFY(writeAll(path("b"), "old"));
    const auto reader = RecordingReader::open(path("a"));
    QVERIFY(reader);
    QVERIFY(saveRecordingAs(**reader, path("b")));
    QCOMPARE(texts(path("b")), QByteArrayList{"1"});
    QCOMPARE(files(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestWholeRecordings::saveNeverItself()
{
    writeRecording(path("a"), {at(0, "1")});
    const auto reader = RecordingReader::open(path("a"));
    QVERIFY(reader);
    QCOMPARE(saveRecordingAs(**reader, path("a")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(texts(path("a")), QByteArrayList{"1"});
}

void TestWholeRecordings::saveOnAFullDisk()
{
#ifdef Q_OS_LINUX
    QTemporaryDir small;
    const QByteArray folder = small.path().toLocal8Bit();
    if (mount("tmpfs", folder.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("mounting a small file system needs root");
    const auto unmount = qScopeGuard([&] { umount2(folder.constData(), MNT_DETACH); });
    writeRecording(path("a"), QList<Message>(10, at(0, QByteArray(1000000, 'x'))));
    const auto reader = RecordingReader::open(path("a"));
    QVERIFY(reader);
    QVERIFY(writeAll(small.filePath(QStringLiteral("b")), "old"));
    const auto saved = saveRecordingAs(**reader, small.filePath(QStringLiteral("b")));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::DiskFull);
    QCOMPARE(QDir(small.path()).entryList(QDir::Files), QStringList{QStringLiteral("b")});
    QCOMPARE(readAll(small.filePath(QStringLiteral("b"))), QByteArray("old"));
#else
    QSKIP("Linux's tmpfs");
#endif
}

QTEST_GUILESS_MAIN(TestWholeRecordings)
#include "tst_wholerecordings.moc"
