// SPDX-License-Identifier: MIT
#include "message/recordingindex.h"

namespace wsw {

RecordingIndex::RecordingIndex(QString path, quint32 mark)
    : m_path(std::move(path))
    , m_mark(mark)
{
}

RecordingIndex::~RecordingIndex()
{
    for (const std::atomic<quint64 *> &chunk : m_directory)
        delete[] chunk.load(std::memory_order_relaxed);
}

quint64 RecordingIndex::blockOffset(quint64 block) const
{
    return m_directory[block / chunkSize].load(std::memory_order_acquire)[block % chunkSize];
}

void RecordingIndex::noteBlock(quint64 block, quint64 offset)
{
    Q_ASSERT(block / chunkSize < chunks);
    std::atomic<quint64 *> &slot = m_directory[block / chunkSize];
    quint64 *chunk = slot.load(std::memory_order_relaxed);
    if (!chunk) {
        chunk = new quint64[chunkSize];
        slot.store(chunk, std::memory_order_release);
    }
    chunk[block % chunkSize] = offset;
}

} // namespace wsw
