// SPDX-License-Identifier: MIT
#include "flow/test/alignment.h"

#include <algorithm>
#include <vector>

namespace wsw {

namespace {

constexpr qsizetype mostCells = 20000;

/// Edit distance with the way that led to it. Two that differ cost less than one missing and one too many: people
/// compare the two.
class Table
{
public:
    Table(qsizetype expected, qsizetype actual, bool othersMayCome,
          const std::function<bool(qsizetype, qsizetype)> &equal)
        : m_expected(expected)
        , m_actual(actual)
        , m_costs(size_t((expected + 1) * (actual + 1)))
        , m_ways(m_costs.size(), Way::End)
    {
        const int missing = 4;
        const int other = othersMayCome ? 0 : missing;
        for (qsizetype e = expected; e >= 0; --e) {
            for (qsizetype a = actual; a >= 0; --a) {
                if (e < expected && a < actual && equal(e, a))
                    offer(e, a, Way::Both, 0, cost(e + 1, a + 1));
                else if (e < expected && a < actual)
                    offer(e, a, Way::Both, missing + other - 1, cost(e + 1, a + 1));
                if (a < actual)
                    offer(e, a, Way::Actual, other, cost(e, a + 1));
                if (e < expected)
                    offer(e, a, Way::Expected, missing, cost(e + 1, a));
            }
        }
    }

    QList<AlignedPair> pairs() const
    {
        QList<AlignedPair> pairs;
        qsizetype e = 0;
        qsizetype a = 0;
        while (e < m_expected || a < m_actual) {
            const Way way = m_ways[index(e, a)];
            AlignedPair pair;
            if (way != Way::Actual)
                pair.expected = e++;
            if (way != Way::Expected)
                pair.actual = a++;
            pairs.append(pair);
        }
        return pairs;
    }

private:
    enum class Way : quint8 { End, Both, Expected, Actual };

    size_t index(qsizetype e, qsizetype a) const { return size_t(e * (m_actual + 1) + a); }
    int cost(qsizetype e, qsizetype a) const { return m_costs[index(e, a)]; }

    void offer(qsizetype e, qsizetype a, Way way, int step, int rest)
    {
        const size_t at = index(e, a);
        if (m_ways[at] != Way::End && m_costs[at] <= step + rest)
            return;
        m_ways[at] = way;
        m_costs[at] = step + rest;
    }

    const qsizetype m_expected;
    const qsizetype m_actual;
    std::vector<int> m_costs;
    std::vector<Way> m_ways;
};

QList<AlignedPair> byPlace(qsizetype expected, qsizetype actual)
{
    QList<AlignedPair> pairs;
    for (qsizetype i = 0; i < std::max(expected, actual); ++i)
        pairs.append({i < expected ? std::optional(i) : std::nullopt, i < actual ? std::optional(i) : std::nullopt});
    return pairs;
}

/// Every expected one with the first that it equals, or nothing if one has none. Fast for lists of any length.
std::optional<QList<AlignedPair>> amongOthers(qsizetype expected, qsizetype actual,
                                              const std::function<bool(qsizetype, qsizetype)> &equal)
{
    QList<AlignedPair> pairs;
    qsizetype e = 0;
    for (qsizetype a = 0; a < actual; ++a) {
        const bool both = e < expected && equal(e, a);
        pairs.append({both ? std::optional(e) : std::nullopt, a});
        e += both ? 1 : 0;
    }
    return e == expected ? std::optional(pairs) : std::nullopt;
}

} // namespace

QList<AlignedPair> align(qsizetype expected, qsizetype actual, bool othersMayCome,
                         const std::function<bool(qsizetype, qsizetype)> &equal)
{
    if (othersMayCome) {
        if (const auto pairs = amongOthers(expected, actual, equal))
            return *pairs;
    }
    const qsizetype shorter = std::min(expected, actual);
    qsizetype head = 0;
    while (head < shorter && equal(head, head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && equal(expected - 1 - tail, actual - 1 - tail))
        ++tail;

    const qsizetype expectedLeft = expected - head - tail;
    const qsizetype actualLeft = actual - head - tail;
    const bool small = (expectedLeft + 1) <= mostCells / (actualLeft + 1);
    const auto equalInside = [&](qsizetype e, qsizetype a) { return equal(head + e, head + a); };
    const QList<AlignedPair> middle =
        small ? Table(expectedLeft, actualLeft, othersMayCome, equalInside).pairs() : byPlace(expectedLeft, actualLeft);

    QList<AlignedPair> pairs = byPlace(head, head);
    for (const AlignedPair &pair : middle) {
        const auto shifted = [head](std::optional<qsizetype> index) {
            return index ? std::optional(*index + head) : std::nullopt;
        };
        pairs.append({shifted(pair.expected), shifted(pair.actual)});
    }
    for (qsizetype i = tail; i > 0; --i)
        pairs.append({expected - i, actual - i});
    return pairs;
}

} // namespace wsw
