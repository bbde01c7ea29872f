// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

namespace wsw {

/// A set of row numbers of a recording that is filled in ascending order and asked for its n-th member. Takes at most
/// one bit for each row up to the last member, and nothing for stretches with all rows or none. A copy costs nothing:
/// a worker thread goes on filling its set while the window shows the copy.
class RowSet
{
public:
    /// The row must be greater than every member.
    void append(quint64 row);

    quint64 count() const { return m_count; }
    /// Member number `index` in ascending order; index < count().
    quint64 at(quint64 index) const;
    /// How many members are less than the row: the index that it has, or would have.
    quint64 rank(quint64 row) const;
    bool contains(quint64 row) const;

private:
    static constexpr quint64 chunkRows = 65536;

    /// Members among chunkRows rows. `bits` is empty where there are none and where there are all.
    struct Chunk
    {
        quint64 before = 0; ///< members in the chunks before
        quint64 count = 0;
        QByteArray bits;
    };

    static quint64 word(const Chunk &chunk, quint64 index);
    static quint64 select(const Chunk &chunk, quint64 index);
    static quint64 rankIn(const Chunk &chunk, quint64 row);

    QList<Chunk> m_chunks;
    quint64 m_count = 0;
};

} // namespace wsw

Q_DECLARE_METATYPE(wsw::RowSet)
