// SPDX-License-Identifier: MIT
#include "flow/behavior/randomsource.h"

#include <QtEndian>

#include <array>

namespace wsw {

// With a seed: SplitMix64 (Steele, Lea, Flood 2014), which needs eight bytes a run and gives every platform the same.
quint64 RandomSource::next()
{
    if (!m_state)
        return QRandomGenerator::global()->generate64();
    quint64 mixed = *m_state += Q_UINT64_C(0x9e3779b97f4a7c15);
    mixed = (mixed ^ (mixed >> 30)) * Q_UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)) * Q_UINT64_C(0x94d049bb133111eb);
    return mixed ^ (mixed >> 31);
}

qint64 RandomSource::integer(qint64 least, qint64 most)
{
    const quint64 count = quint64(most) - quint64(least) + 1;
    if (count == 0) // all there are
        return qint64(next());
    // What is left beyond a multiple of `count` would favour the first values.
    const quint64 uneven = (0 - count) % count;
    quint64 value = next();
    while (value < uneven)
        value = next();
    return qint64(quint64(least) + value % count);
}

QUuid RandomSource::uuid()
{
    if (!m_state)
        return QUuid::createUuid();
    std::array<quint8, 16> bytes{};
    qToBigEndian(next(), bytes.data());
    qToBigEndian(next(), bytes.data() + 8);
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x40);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace wsw
