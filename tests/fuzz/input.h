// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace wsw::test {

/// Ends the process where a fuzzer looks for it.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// What the fuzzer gives: choices first, the rest for the decoder.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The next byte; 0 behind the end.
    quint8 choice() { return m_bytes.isEmpty() ? 0 : quint8(take(1).front()); }
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView taken = m_bytes.first(std::min(size, m_bytes.size()));
        m_bytes = m_bytes.sliced(taken.size());
        return taken;
    }
    QByteArrayView rest() const { return m_bytes; }

private:
    QByteArrayView m_bytes;
};

} // namespace wsw::test
