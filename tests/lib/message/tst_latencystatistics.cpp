// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTest>

#include "message/latency/latencystatistics.h"

using namespace wsw;

namespace {

qint64 trueQuantile(QList<qint64> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(std::max<qsizetype>(0, qsizetype(std::ceil(share * double(values.size()))) - 1));
}

LatencyStatistics statisticsOf(const QList<qint64> &values)
{
    LatencyStatistics statistics;
    for (const qint64 value : values)
        statistics.record(value);
    return statistics;
}

quint64 sum(const QList<LatencyStatistics::Bucket> &buckets)
{
    quint64 total = 0;
    for (const LatencyStatistics::Bucket &bucket : buckets)
        total += bucket.count;
    return total;
}

} // namespace

class TestLatencyStatistics : public QObject
{
    Q_OBJECT

private slots:
    void nothing()
    {
        const LatencyStatistics none;
        QCOMPARE(none.count(), 0U);
        QCOMPARE(none.least(), -1);
        QCOMPARE(none.most(), -1);
        QCOMPARE(none.median(), -1);
        QVERIFY(none.buckets(10).isEmpty());
    }

    void one()
    {
        for (const qint64 value : {0, 1, 31, 32, 33, 1000, 123457}) {
            const LatencyStatistics one = statisticsOf({value});
            QCOMPARE(one.least(), value);
            QCOMPARE(one.most(), value);
            QCOMPARE(one.median(), value); // never outside what was recorded
            QCOMPARE(one.p95(), value);
            QCOMPARE(sum(one.buckets(8)), 1U);
        }
    }

    void beyondTheRange()
    {
        const LatencyStatistics odd = statisticsOf({-5, std::numeric_limits<qint64>::max()});
        QCOMPARE(odd.least(), 0);
        QCOMPARE(odd.count(), 2U);
        QVERIFY(odd.most() > 19LL * 3600 * 1000000);
        QCOMPARE(sum(odd.buckets(20)), 2U);
    }

    void quantiles_data()
    {
        QTest::addColumn<qint64>("most");
        QTest::addColumn<bool>("skewed");
        QTest::newRow("microseconds") << qint64(30) << false;
        QTest::newRow("milliseconds") << qint64(50000) << false;
        QTest::newRow("skewed") << qint64(5000000) << true;
        QTest::newRow("hours") << qint64(60000000000) << true;
    }
    void quantiles()
    {
        QFETCH(qint64, most);
        QFETCH(bool, skewed);
        QRandomGenerator random(42);
        QList<qint64> values;
        for (int i = 0; i < 10000; ++i) {
            const double share = random.generateDouble();
            values.append(qint64((skewed ? share * share * share : share) * double(most)));
        }
        const LatencyStatistics statistics = statisticsOf(values);
        QCOMPARE(statistics.least(), trueQuantile(values, 0));
        QCOMPARE(statistics.most(), trueQuantile(values, 1));
        for (const double share : {0.0, 0.01, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0}) {
            const double expected = double(trueQuantile(values, share));
            const double found = double(statistics.quantile(share));
            QVERIFY2(std::abs(found - expected) <= expected * LatencyStatistics::relativeError + 0.5,
                     qPrintable(QStringLiteral("%1: %2 instead of %3").arg(share).arg(found).arg(expected)));
        }
    }

    void merging()
    {
        const QList<qint64> a{3, 500, 70000};
        const QList<qint64> b{1, 900, 900, 1000000};
        LatencyStatistics merged = statisticsOf(a);
        merged.merge(statisticsOf(b));
        const LatencyStatistics both = statisticsOf(a + b);
        QCOMPARE(merged.count(), both.count());
        QCOMPARE(merged.least(), 1);
        QCOMPARE(merged.most(), 1000000);
        QCOMPARE(merged.median(), both.median());
        merged.merge({});
        QCOMPARE(merged.count(), 7U);
        LatencyStatistics none;
        none.merge(both);
        QCOMPARE(none.p95(), both.p95());
    }

    void copiesAreTheirOwn()
    {
        LatencyStatistics first = statisticsOf({10});
        const LatencyStatistics copy = first;
        first.record(1000);
        QCOMPARE(copy.count(), 1U);
        QCOMPARE(copy.quantile(1), 10);
    }

    void bucketsForDisplay()
    {
        QList<qint64> values;
        for (qint64 value = 100; value < 100000; value += 37)
            values.append(value);
        const QList<LatencyStatistics::Bucket> buckets = statisticsOf(values).buckets(12);
        QCOMPARE(buckets.size(), 12);
        QCOMPARE(sum(buckets), quint64(values.size()));
        QCOMPARE(buckets.first().from, values.first());
        QCOMPARE(buckets.last().to, values.last());
        for (qsizetype i = 1; i < buckets.size(); ++i) {
            QCOMPARE(buckets.at(i).from, buckets.at(i - 1).to);
            QVERIFY(buckets.at(i).count > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestLatencyStatistics)
#include "tst_latencystatistics.moc"
