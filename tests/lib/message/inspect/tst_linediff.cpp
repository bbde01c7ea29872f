// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTest>

#include "message/inspect/linediff.h"

using namespace wsw;

namespace {

QStringList lines(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// "=2 -1+1": how much is equal, gone and new.
QString shown(const QList<DiffBlock> &blocks)
{
    QStringList parts;
    for (const DiffBlock &block : blocks)
        parts += block.changed ? QStringLiteral("-%1+%2").arg(block.leftCount).arg(block.rightCount)
                               : QStringLiteral("=%1").arg(block.leftCount);
    return parts.join(QLatin1Char(' '));
}

template <typename List>
bool isTrue(const QList<DiffBlock> &blocks, const List &left, const List &right)
{
    qsizetype leftAt = 0;
    qsizetype rightAt = 0;
    for (const DiffBlock &block : blocks) {
        if (block.left != leftAt || block.right != rightAt)
            return false;
        const bool same = left.mid(block.left, block.leftCount) == right.mid(block.right, block.rightCount);
        if (same == block.changed)
            return false;
        leftAt += block.leftCount;
        rightAt += block.rightCount;
    }
    return leftAt == left.size() && rightAt == right.size();
}

qsizetype edits(const QList<DiffBlock> &blocks)
{
    qsizetype sum = 0;
    for (const DiffBlock &block : blocks)
        sum += block.changed ? block.leftCount + block.rightCount : 0;
    return sum;
}

/// By the book: the longest common subsequence.
qsizetype leastEdits(const QList<int> &left, const QList<int> &right)
{
    QList<qsizetype> row(right.size() + 1, 0);
    for (const int symbol : left) {
        qsizetype diagonal = 0;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = symbol == right[j - 1] ? diagonal + 1 : qMax(above, row[j - 1]);
            diagonal = above;
        }
    }
    return left.size() + right.size() - 2 * row.last();
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void anyTwo_data();
    void anyTwo();
    void isShortestWithoutUniqueLines();
    void largeAndDifferent();
    void largeAndRepeating();
    void stops();
    void wordsOfALine_data();
    void wordsOfALine();
};

void TestLineDiff::compares_data()
{
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const char *left, const char *right, const char *blocks) {
        QTest::newRow(name) << lines(left) << lines(right) << QString::fromLatin1(blocks);
    };
    row("both empty", "", "", "");
    row("left empty", "", "a b", "-0+2");
    row("right empty", "a b", "", "-2+0");
    row("same", "a b c", "a b c", "=3");
    row("one changed", "a b c", "a x c", "=1 -1+1 =1");
    row("one new", "a c", "a b c", "=1 -0+1 =1");
    row("one gone", "a b c", "a c", "=1 -1+0 =1");
    row("all new", "a b", "x y z", "-2+3");
    row("moved", "a b c d", "b c d a", "-1+0 =3 -0+1");
    row("repeated", "a a a", "a a", "=2 -1+0");
    row("brackets around", "{ a } { b }", "{ a } { c } { b }", "=3 -0+3 =3");
}

void TestLineDiff::compares()
{
    QFETCH(const QStringList, left);
    QFETCH(const QStringList, right);
    const QList<DiffBlock> blocks = diffLines(left, right);
    QVERIFY(isTrue(blocks, left, right));
    const bool hasSeveralAnswers = QLatin1String(QTest::currentDataTag()) == QLatin1String("brackets around");
    if (!hasSeveralAnswers)
        QTEST(shown(blocks), "blocks");
    else
        QCOMPARE(edits(blocks), 3);
}

void TestLineDiff::anyTwo_data()
{
    QTest::addColumn<int>("symbols");
    QTest::newRow("2") << 2;
    QTest::newRow("5") << 5;
    QTest::newRow("100") << 100;
}

void TestLineDiff::anyTwo()
{
    QFETCH(const int, symbols);
    QRandomGenerator dice(7);
    for (int round = 0; round < 300; ++round) {
        QList<int> left(dice.bounded(60));
        QList<int> right(dice.bounded(60));
        for (int &symbol : left)
            symbol = dice.bounded(symbols);
        for (int &symbol : right)
            symbol = dice.bounded(symbols);
        QVERIFY(isTrue(diffSequences(left, right), left, right));
    }
}

void TestLineDiff::isShortestWithoutUniqueLines()
{
    QRandomGenerator dice(11);
    for (int round = 0; round < 200; ++round) {
        QList<int> left;
        QList<int> right;
        for (int i = 0; i < 40; ++i) {
            left.append(dice.bounded(3));
            right.append(dice.bounded(3));
        }
        // Each symbol twice at least on either side, and at their ends none that is the same.
        left = QList<int>{0, 1, 2, 0, 1, 2, 3} + left + QList<int>{3};
        right = QList<int>{4, 0, 1, 2, 0, 1, 2} + right + QList<int>{4};
        QCOMPARE(edits(diffSequences(left, right)), leastEdits(left, right));
    }
}

void TestLineDiff::largeAndDifferent()
{
    QList<int> left;
    QList<int> right;
    for (int i = 0; i < 300000; ++i) {
        left.append(2 * i);
        right.append(i % 100 == 0 ? 2 * i + 1 : 2 * i);
    }
    const QList<DiffBlock> blocks = diffSequences(left, right);
    QVERIFY(isTrue(blocks, left, right));
    QCOMPARE(edits(blocks), 6000);
}

/// The worst there is for it: nothing stands once, nearly nothing is the same.
void TestLineDiff::largeAndRepeating()
{
    QRandomGenerator dice(13);
    QList<int> left(200000);
    QList<int> right(200000);
    for (int &symbol : left)
        symbol = dice.bounded(2);
    for (int &symbol : right)
        symbol = dice.bounded(2) + dice.bounded(2);
    int asked = 0;
    const QList<DiffBlock> blocks = diffSequences(left, right, [&] { return ++asked > 0; });
    qsizetype leftCount = 0;
    qsizetype rightCount = 0;
    for (const DiffBlock &block : blocks) {
        leftCount += block.leftCount;
        rightCount += block.rightCount;
    }
    QCOMPARE(leftCount, left.size());
    QCOMPARE(rightCount, right.size());
    QVERIFY2(asked < 20000, qPrintable(QString::number(asked)));
}

void TestLineDiff::stops()
{
    const QStringList left = lines("a b c d");
    const QStringList right = lines("a c b d");
    QCOMPARE(shown(diffLines(left, right, [] { return false; })), QStringLiteral("=1 -2+2 =1"));
}

void TestLineDiff::wordsOfALine_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("blocks");
    const auto row = [](const char *name, const QString &left, const QString &right, const char *blocks) {
        QTest::newRow(name) << left << right << QString::fromLatin1(blocks);
    };
    row("a number", QStringLiteral("  \"a\": 10,"), QStringLiteral("  \"a\": 12,"), "=7 -2+2 =1");
    row("a word is one", QStringLiteral("hello world"), QStringLiteral("hello words"), "=6 -5+5");
    row("Chinese", QStringLiteral("a：名"), QStringLiteral("a：字"), "=2 -1+1");
    row("empty", QString(), QStringLiteral("a"), "-0+1");
}

void TestLineDiff::wordsOfALine()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    const QList<DiffBlock> blocks = diffWords(left, right);
    QVERIFY(isTrue(blocks, left, right));
    QTEST(shown(blocks), "blocks");
}

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
