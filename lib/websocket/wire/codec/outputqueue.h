// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <vector>

namespace wsw::wire {

/// Bytes that wait to be sent. Takes little more memory than they are: small ones are joined, large ones are shared
/// with whoever else has them.
class OutputQueue
{
public:
    void append(const QByteArray &bytes);
    /// The first stretch; empty if there is nothing.
    QByteArrayView front() const;
    /// Takes bytes off the first stretch.
    void consume(qsizetype size);
    qint64 size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    void clear();

private:
    std::vector<QByteArray> m_chunks;
    size_t m_first = 0;
    qsizetype m_offset = 0; ///< in the first chunk
    qint64 m_size = 0;
};

} // namespace wsw::wire
