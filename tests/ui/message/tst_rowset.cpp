// SPDX-License-Identifier: MIT
#include <QTest>

#include "ui/message/search/rowset.h"

using namespace wsw;

namespace {

/// Rows that leave empty, full and mixed stretches of 65536.
QList<quint64> sampleRows()
{
    QList<quint64> rows;
    for (quint64 row = 3; row < 200; row += 7)
        rows.append(row);
    for (quint64 row = 3 * 65536; row < 5 * 65536; ++row) // two full stretches
        rows.append(row);
    rows.append({5 * 65536 + 63, 5 * 65536 + 64, 9 * 65536 - 1, 9 * 65536, 5000000000});
    return rows;
}

} // namespace

class TestRowSet : public QObject
{
    Q_OBJECT

private slots:
    void empty();
    void members();
    void rank();
    void copyStaysAsItWas();
};

void TestRowSet::empty()
{
    const RowSet set;
    QCOMPARE(set.count(), 0u);
    QCOMPARE(set.rank(100), 0u);
    QVERIFY(!set.contains(0));
}

void TestRowSet::members()
{
    RowSet set;
    const QList<quint64> rows = sampleRows();
    for (const quint64 row : rows)
        set.append(row);
    QCOMPARE(set.count(), quint64(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(set.at(quint64(i)), rows.at(i));
}

void TestRowSet::rank()
{
    RowSet set;
    const QList<quint64> rows = sampleRows();
    for (const quint64 row : rows)
        set.append(row);
    for (qsizetype i = 0; i < rows.size(); i += 13) {
        QCOMPARE(set.rank(rows.at(i)), quint64(i));
        QCOMPARE(set.rank(rows.at(i) + 1), quint64(i + 1));
        QVERIFY(set.contains(rows.at(i)));
    }
    QVERIFY(!set.contains(4));
    QVERIFY(!set.contains(2 * 65536));
    QVERIFY(!set.contains(6000000000));
    QCOMPARE(set.rank(6000000000), set.count());
}

void TestRowSet::copyStaysAsItWas()
{
    RowSet set;
    set.append(1);
    const RowSet copy = set;
    set.append(2);
    set.append(100000);
    QCOMPARE(copy.count(), 1u);
    QVERIFY(!copy.contains(2));
    QVERIFY(set.contains(2));
}

QTEST_GUILESS_MAIN(TestRowSet)
#include "tst_rowset.moc"
