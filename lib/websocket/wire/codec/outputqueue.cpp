// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/outputqueue.h"

#include <algorithm>

namespace wsw::wire {

namespace {
constexpr qsizetype joinedSize = 16 * 1024;
constexpr size_t consumedChunks = 64;
} // namespace

void OutputQueue::append(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_size += bytes.size();
    const bool joins = bytes.size() < joinedSize / 4;
    if (m_first < m_chunks.size() && joins) {
        QByteArray &last = m_chunks.back();
        if (last.size() + bytes.size() <= last.capacity()) {
            last += bytes; // only joined chunks have room
            return;
        }
        QByteArray chunk;
        chunk.reserve(joinedSize);
        chunk += bytes;
        m_chunks.push_back(std::move(chunk));
        return;
    }
    m_chunks.push_back(bytes);
}

QByteArrayView OutputQueue::front() const
{
    return m_first < m_chunks.size() ? QByteArrayView(m_chunks[m_first]).sliced(m_offset) : QByteArrayView();
}

void OutputQueue::consume(qsizetype size)
{
    m_offset += size;
    m_size -= size;
    if (m_offset < m_chunks[m_first].size())
        return;
    m_offset = 0;
    m_chunks[m_first++] = {};
    if (m_first == m_chunks.size()) {
        m_chunks.clear();
        m_first = 0;
    } else if (m_first >= consumedChunks) {
        m_chunks.erase(m_chunks.begin(), m_chunks.begin() + std::ptrdiff_t(m_first));
        m_first = 0;
    }
}

void OutputQueue::clear()
{
    *this = {};
}

} // namespace wsw::wire
