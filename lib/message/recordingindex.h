// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

namespace wsw {

/// What one writer publishes to many readers without a lock: how many records and bytes of the file are final, and
/// where every 128th record starts. The writer calls the non-const functions from one thread; every const function
/// may be called from any thread at any time.
class RecordingIndex
{
public:
    static constexpr quint64 stride = 128;

    /// `mark` is the file's, that each of its records repeats (FORMAT.md).
    RecordingIndex(QString path, quint32 mark);
    ~RecordingIndex();
    Q_DISABLE_COPY_MOVE(RecordingIndex)

    const QString &path() const { return m_path; }
    quint32 mark() const { return m_mark; }

    /// Number of records that are wholly in the file.
    quint64 count() const { return m_count.load(std::memory_order_acquire); }
    /// Length of the file up to the end of the last such record. Read count() first.
    quint64 bytes() const { return m_bytes.load(std::memory_order_acquire); }
    /// Offset of record number (block * stride), for block * stride < count().
    quint64 blockOffset(quint64 block) const;

    /// A damaged stretch between records that readers jump over. Only filled while opening, before publishing.
    struct Gap
    {
        quint64 begin = 0;
        quint64 end = 0;
    };
    const std::vector<Gap> &gaps() const { return m_gaps; }
    void addGap(Gap gap) { m_gaps.push_back(gap); }

    /// Writer: notes that the record numbered `row` starts at `offset`; to be called for each row in order.
    void note(quint64 row, quint64 offset)
    {
        if (row % stride == 0)
            noteBlock(row / stride, offset);
    }
    /// Writer: makes the first `count` records, `bytes` long, visible.
    void publish(quint64 count, quint64 bytes)
    {
        m_bytes.store(bytes, std::memory_order_release);
        m_count.store(count, std::memory_order_release);
    }

private:
    static constexpr std::size_t chunkSize = 16384;
    static constexpr std::size_t chunks = 16384; // room for 34 thousand million records

    void noteBlock(quint64 block, quint64 offset);

    const QString m_path;
    const quint32 m_mark;
    std::atomic<quint64> m_count{0};
    std::atomic<quint64> m_bytes{0};
    std::array<std::atomic<quint64 *>, chunks> m_directory{};
    std::vector<Gap> m_gaps;
};

} // namespace wsw
