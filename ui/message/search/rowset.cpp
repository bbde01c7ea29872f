// SPDX-License-Identifier: MIT
#include "ui/message/search/rowset.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace wsw {

namespace {

constexpr quint64 wordBits = 64;

} // namespace

void RowSet::append(quint64 row)
{
    const qsizetype number = qsizetype(row / chunkRows);
    while (m_chunks.size() <= number)
        m_chunks.append({m_count, 0, {}});
    Chunk &chunk = m_chunks.last();
    if (chunk.count == 0)
        chunk.bits = QByteArray(qsizetype(chunkRows / 8), '\0');
    const quint64 bit = row % chunkRows;
    char *byte = chunk.bits.data() + bit / 8;
    *byte = char(*byte | 1 << (bit % 8));
    ++chunk.count;
    ++m_count;
    if (chunk.count == chunkRows)
        chunk.bits.clear();
}

/// Bit n of the word is row 64 * index + n on every host.
quint64 RowSet::word(const Chunk &chunk, quint64 index)
{
    if (chunk.count == chunkRows)
        return ~quint64(0);
    if (chunk.count == 0)
        return 0;
    return qFromLittleEndian<quint64>(chunk.bits.constData() + index * sizeof(quint64));
}

quint64 RowSet::select(const Chunk &chunk, quint64 index)
{
    quint64 at = 0;
    quint64 bits = word(chunk, at);
    for (quint64 inWord = quint64(std::popcount(bits)); index >= inWord; inWord = quint64(std::popcount(bits))) {
        index -= inWord;
        bits = word(chunk, ++at);
    }
    for (; index > 0; --index)
        bits &= bits - 1;
    return at * wordBits + quint64(std::countr_zero(bits));
}

quint64 RowSet::rankIn(const Chunk &chunk, quint64 row)
{
    quint64 rank = 0;
    for (quint64 index = 0; index < row / wordBits; ++index)
        rank += quint64(std::popcount(word(chunk, index)));
    const quint64 below = row % wordBits;
    if (below > 0)
        rank += quint64(std::popcount(word(chunk, row / wordBits) & ((quint64(1) << below) - 1)));
    return rank;
}

quint64 RowSet::at(quint64 index) const
{
    Q_ASSERT(index < m_count);
    const auto behind = [](quint64 wanted, const Chunk &chunk) { return wanted < chunk.before; };
    const auto chunk = std::prev(std::upper_bound(m_chunks.begin(), m_chunks.end(), index, behind));
    return quint64(chunk - m_chunks.begin()) * chunkRows + select(*chunk, index - chunk->before);
}

quint64 RowSet::rank(quint64 row) const
{
    const quint64 number = row / chunkRows;
    if (number >= quint64(m_chunks.size()))
        return m_count;
    const Chunk &chunk = m_chunks.at(qsizetype(number));
    return chunk.before + rankIn(chunk, row % chunkRows);
}

bool RowSet::contains(quint64 row) const
{
    const quint64 number = row / chunkRows;
    if (number >= quint64(m_chunks.size()))
        return false;
    const quint64 bit = row % chunkRows;
    return word(m_chunks.at(qsizetype(number)), bit / wordBits) >> (bit % wordBits) & 1;
}

} // namespace wsw
