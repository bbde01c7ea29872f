// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

#include "message/notes/recordingnotes.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestRecordingNotes : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void emptyOnesLeaveNoFile();
    void neighbours();
    void refuses_data();
    void refuses();
    void unwritable();
    void writtenByTwo();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestRecordingNotes::roundTrip()
{
    auto notes = RecordingNotes::load(path("a.wsrecording"), 0xffffffff);
    QVERIFY(notes);
    QVERIFY(notes->isEmpty());
    notes->setNote(0, {true, {}});
    notes->setNote(9'999'999, {false, QStringLiteral("手机端重连 “здесь”\nsecond line")});
    notes->setNote(5, {true, QStringLiteral("both")});
    QVERIFY(notes->save());
    const auto again = RecordingNotes::load(path("a.wsrecording"), 0xffffffff);
    QVERIFY(again);
    QCOMPARE(again->notes(), notes->notes());
    QCOMPARE(again->note(5), (RecordNote{true, QStringLiteral("both")}));
    QCOMPARE(again->note(6), RecordNote());
}

void TestRecordingNotes::emptyOnesLeaveNoFile()
{
    auto notes = *RecordingNotes::load(path("b.wsrecording"), 1);
    QVERIFY(notes.save());
    QVERIFY(!QFile::exists(RecordingNotes::pathFor(path("b.wsrecording"))));
    notes.setNote(3, {true, {}});
    QVERIFY(notes.save());
    QVERIFY(QFile::exists(RecordingNotes::pathFor(path("b.wsrecording"))));
    notes.setNote(3, {});
    QVERIFY(notes.save());
    QVERIFY(!QFile::exists(RecordingNotes::pathFor(path("b.wsrecording"))));
}

void TestRecordingNotes::neighbours()
{
    RecordingNotes notes;
    QCOMPARE(notes.next(0), std::nullopt);
    notes.setNote(3, {true, {}});
    notes.setNote(7, {true, {}});
    QCOMPARE(notes.next(0), std::optional<quint64>(3));
    QCOMPARE(notes.next(3), std::optional<quint64>(7));
    QCOMPARE(notes.next(7), std::nullopt);
    QCOMPARE(notes.previous(7), std::optional<quint64>(3));
    QCOMPARE(notes.previous(3), std::nullopt);
    QCOMPARE(notes.previous(100), std::optional<quint64>(7));
}

void TestRecordingNotes::refuses_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("code");
    const int invalid = int(ErrorCode::InvalidDocument);
    QTest::newRow("no JSON") << QByteArray("{") << invalid;
    QTest::newRow("another format") << QByteArray("{\"format\":\"wsflow\",\"version\":1}") << invalid;
    QTest::newRow("of another recording")
        << QByteArray("{\"format\":\"wsrecording-notes\",\"version\":1,\"recording\":2}") << invalid;
    QTest::newRow("newer") << QByteArray("{\"format\":\"wsrecording-notes\",\"version\":2,\"recording\":1}")
                           << int(ErrorCode::NewerVersion);
}

void TestRecordingNotes::refuses()
{
    QFETCH(const QByteArray, contents);
    QFETCH(const int, code);
    const QString file = RecordingNotes::pathFor(path("c.wsrecording"));
    QVERIFY(writeAll(file, contents));
    const auto notes = RecordingNotes::load(path("c.wsrecording"), 1);
    QVERIFY(!notes);
    QCOMPARE(int(notes.error().code), code);
    QVERIFY(notes.error().message.contains(file));
    QCOMPARE(readAll(file), contents);
}

void TestRecordingNotes::unwritable()
{
    auto notes = *RecordingNotes::load(path("no/such/folder/a.wsrecording"), 1);
    notes.setNote(0, {true, {}});
    const auto saved = notes.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::FileUnwritable);
}

/// Two programs keep notes on one recording: whoever reads finds those of one or the other, whole; the last one wins.
void TestRecordingNotes::writtenByTwo()
{
    const auto notesOf = [this](int count, const char *text) {
        auto notes = *RecordingNotes::load(path("two.wsrecording"), 1);
        for (int i = 0; i < count; ++i)
            notes.setNote(quint64(i), {true, QString::fromLatin1(text)});
        return notes;
    };
    const RecordingNotes mine = notesOf(20, "mine");
    const RecordingNotes theirs = notesOf(2000, "theirs");
    std::atomic<int> failures{0};
    std::thread other([&] {
        for (int i = 0; i < 50; ++i)
            failures += theirs.save() ? 0 : 1;
    });
    for (int i = 0; i < 50; ++i) {
        failures += mine.save() ? 0 : 1;
        const auto read = RecordingNotes::load(path("two.wsrecording"), 1);
        failures += read && (read->notes() == mine.notes() || read->notes() == theirs.notes()) ? 0 : 1;
    }
    other.join();
    QCOMPARE(failures.load(), 0);
    QVERIFY(mine.save());
    QCOMPARE(RecordingNotes::load(path("two.wsrecording"), 1)->notes(), mine.notes());
}

QTEST_GUILESS_MAIN(TestRecordingNotes)
#include "tst_recordingnotes.moc"
