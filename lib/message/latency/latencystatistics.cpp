// SPDX-License-Identifier: MIT
#include "message/latency/latencystatistics.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wsw {

namespace {

// Up to 32 microseconds each has a step of its own; above, each power of two is cut into 32 steps. The middle of a step
// is then at most 1/64 of the value away.
constexpr int stepBits = 5;
constexpr int stepsPerOctave = 1 << stepBits;
constexpr int octaves = 31;
constexpr int stepCount = stepsPerOctave * (octaves + 1);
constexpr qint64 greatest = (qint64(1) << (stepBits + octaves)) - 1;

int stepOf(qint64 value)
{
    if (value < stepsPerOctave)
        return int(value);
    const int shift = std::bit_width(quint64(value)) - 1 - stepBits;
    return stepsPerOctave * (shift + 1) + int(value >> shift) - stepsPerOctave;
}

qint64 middleOf(int step)
{
    if (step < stepsPerOctave)
        return step;
    const int shift = step / stepsPerOctave - 1;
    const qint64 from = qint64(stepsPerOctave + step % stepsPerOctave) << shift;
    return from + ((qint64(1) << shift) >> 1);
}

} // namespace

void LatencyStatistics::record(qint64 microseconds)
{
    const qint64 value = std::clamp<qint64>(microseconds, 0, greatest);
    if (m_steps.isEmpty())
        m_steps.resize(stepCount);
    ++m_steps[stepOf(value)];
    m_least = m_count ? std::min(m_least, value) : value;
    m_most = std::max(m_most, value);
    ++m_count;
}

void LatencyStatistics::merge(const LatencyStatistics &other)
{
    if (other.m_count == 0)
        return;
    if (m_count == 0) {
        *this = other;
        return;
    }
    for (int step = 0; step < stepCount; ++step)
        m_steps[step] += other.m_steps.at(step);
    m_least = std::min(m_least, other.m_least);
    m_most = std::max(m_most, other.m_most);
    m_count += other.m_count;
}

qint64 LatencyStatistics::quantile(double share) const
{
    if (m_count == 0)
        return -1;
    const double wanted = std::ceil(std::clamp(share, 0.0, 1.0) * double(m_count));
    const quint64 rank = std::clamp<quint64>(quint64(wanted), 1, m_count);
    quint64 seen = 0;
    int step = 0;
    while ((seen += m_steps.at(step)) < rank)
        ++step;
    return std::clamp(middleOf(step), m_least, m_most);
}

QList<LatencyStatistics::Bucket> LatencyStatistics::buckets(int most) const
{
    if (m_count == 0 || most < 1)
        return {};
    const double low = std::log(double(std::max<qint64>(1, m_least)));
    const double width = (std::log(double(m_most + 1)) - low) / most;
    QList<Bucket> result;
    for (int i = 0; i < most; ++i) {
        const qint64 from = i == 0 ? m_least : result.last().to;
        const qint64 to = i == most - 1 ? m_most : std::clamp(qint64(std::exp(low + width * (i + 1))), from, m_most);
        result.append({from, to, 0});
    }
    for (int step = stepOf(m_least); step <= stepOf(m_most); ++step) {
        const quint64 count = m_steps.at(step);
        if (count == 0)
            continue;
        const qint64 middle = std::clamp(middleOf(step), m_least, m_most);
        const auto bucket =
            std::find_if(result.begin(), result.end() - 1, [&](const Bucket &each) { return middle < each.to; });
        bucket->count += count;
    }
    return result;
}

} // namespace wsw
