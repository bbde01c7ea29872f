// SPDX-License-Identifier: MIT
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr quint64 rows = 40000;

quint64 checksumOf(quint64 row)
{
    return row * 2654435761u;
}

/// Each payload is its row and a number made from it, so that a reader sees at once what is not whole.
Message numbered(quint64 row)
{
    QByteArray payload(qsizetype(16 + row % 64), '\0');
    const quint64 numbers[] = {row, checksumOf(row)};
    memcpy(payload.data(), numbers, sizeof numbers);
    return dataMessage(MessageKind::Binary, payload);
}

bool isNumbered(const MessageView &message, quint64 row)
{
    quint64 numbers[2] = {};
    if (message.payload.size() != qsizetype(16 + row % 64))
        return false;
    memcpy(numbers, message.payload.data(), sizeof numbers);
    return numbers[0] == row && numbers[1] == checksumOf(row);
}

} // namespace

/// One writer and several readers, in plain threads: nothing but the index's atomics is between them, so that the
/// thread sanitizer's word counts.
class TestRecordingThreads : public QObject
{
    Q_OBJECT

private slots:
    void readersWhileWriting();
    void abandonFromAnotherThread();

private:
    QTemporaryDir m_directory;
};

void TestRecordingThreads::readersWhileWriting()
{
    auto created = RecordingWriter::create(m_directory.filePath(QStringLiteral("a.wsrecording")));
    QVERIFY(created);
    const std::shared_ptr<const RecordingIndex> index = (*created)->index();
    std::thread writing([writer = std::move(*created)] {
        for (quint64 row = 0; row < rows; ++row) {
            writer->append(numbered(row));
            if (row % 97 == 0)
                (void)writer->flush();
        }
        (void)writer->flush();
    });

    std::atomic<quint64> sequential{0};
    std::atomic<quint64> scattered{0};
    std::atomic<bool> wrong{false};
    std::thread following([&] {
        const auto reader = RecordingReader::attach(index);
        for (quint64 row = 0; reader && row < rows && !wrong;) {
            const quint64 count = (*reader)->count();
            for (; row < count; ++row, ++sequential) {
                if (!isNumbered((*reader)->at(row), row))
                    wrong = true;
            }
        }
    });
    std::thread jumping([&] {
        const auto reader = RecordingReader::attach(index);
        for (quint64 step = 1; reader && (*reader)->count() < rows && !wrong; step += 7919) {
            const quint64 count = (*reader)->count();
            if (count == 0)
                continue;
            if (!isNumbered((*reader)->at(step % count), step % count))
                wrong = true;
            ++scattered;
        }
    });
    writing.join();
    following.join();
    jumping.join();
    QVERIFY(!wrong);
    QCOMPARE(sequential.load(), rows);
    QCOMPARE(index->count(), rows);
}

void TestRecordingThreads::abandonFromAnotherThread()
{
    auto created = RecordingWriter::create(m_directory.filePath(QStringLiteral("b.wsrecording")));
    QVERIFY(created);
    RecordingWriter *writer = created->get();
    std::thread abandoning([writer] { writer->abandon(); });
    writer->append(textMessage("a"));
    QVERIFY(writer->flush()); // a disk that works loses nothing by it
    abandoning.join();
    QCOMPARE(writer->index()->count(), 1u);
}

QTEST_GUILESS_MAIN(TestRecordingThreads)
#include "tst_recordingthreads.moc"
