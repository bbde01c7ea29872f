// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QUuid>

#include <optional>

namespace wsw {

/// Where a run's random values come from: the system's generator, or, with a seed, always the same values.
class RandomSource
{
public:
    explicit RandomSource(std::optional<quint64> seed = {})
        : m_state(seed)
    {
    }

    quint64 next();
    /// From `least` to `most`, both included, all alike.
    qint64 integer(qint64 least, qint64 most);
    double fraction() { return double(next() >> 11) * 0x1p-53; } ///< 0 to below 1
    QUuid uuid();                                                ///< RFC 9562, version 4

private:
    std::optional<quint64> m_state;
};

} // namespace wsw
