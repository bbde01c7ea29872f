// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

namespace wsw {

/// How long something took, again and again: a histogram of fixed size whose steps grow with the value, so that a
/// quantile is never further than `relativeError` from the true one. A plain value; 8 KiB once something was recorded,
/// shared between copies.
class LatencyStatistics
{
public:
    static constexpr double relativeError = 1.0 / 64;

    /// Microseconds; a negative one counts as 0, one above 19 hours as that.
    void record(qint64 microseconds);
    void merge(const LatencyStatistics &other);

    quint64 count() const { return m_count; }
    qint64 least() const { return m_count ? m_least : -1; } ///< exact, in microseconds; -1: nothing was recorded
    qint64 most() const { return m_count ? m_most : -1; }   ///< likewise
    /// The smallest value that at least this share (0 to 1) of all are not above; -1: nothing was recorded.
    qint64 quantile(double share) const;
    qint64 median() const { return quantile(0.5); }
    qint64 p95() const { return quantile(0.95); }

    struct Bucket
    {
        qint64 from = 0; ///< microseconds
        qint64 to = 0;   ///< not included, but for the last one
        quint64 count = 0;
    };
    /// At most so many, from least() to most(), each wider than the one before by the same factor: to be drawn.
    QList<Bucket> buckets(int most) const;

private:
    QList<quint64> m_steps; ///< counts; empty until something is recorded
    quint64 m_count = 0;
    qint64 m_least = 0;
    qint64 m_most = 0;
};

} // namespace wsw
