// SPDX-License-Identifier: MIT
#include <QTest>

#include "ui/connection/composer/editor/longtext.h"

using namespace wsw;

class LongTextTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBack_data();
    void comesBack();
    void keepsShortTextsAsTheyAre();
    void keepsBlocksSmall_data();
    void keepsBlocksSmall();
    void findsOffsets();
};

namespace {

QString manyLines()
{
    QString text;
    for (int i = 0; i < 60000; ++i)
        text += QStringLiteral("  \"key %1\": true,\n").arg(i);
    return text;
}

} // namespace

void LongTextTest::comesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a line") << QStringLiteral("abc");
    QTest::newRow("lines") << QStringLiteral("\na\n\nb\n");
    QTest::newRow("one line of a mebibyte") << QString(1024 * 1024, u'x');
    QTest::newRow("surrogate pairs at every border") << QStringLiteral("🙂").repeated(20000);
    QTest::newRow("one off") << QStringLiteral("x") + QStringLiteral("🙂").repeated(20000);
    QTest::newRow("many lines") << manyLines();
    QTest::newRow("empty lines") << QString(100000, u'\n');
    QTest::newRow("long lines") << (QString(5000, u'y') + u'\n').repeated(20);
    QTest::newRow("a line of exactly one block") << QString(2000, u'z') + u'\n' + QString(2000, u'z');
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b");
}

void LongTextTest::comesBack()
{
    QFETCH(QString, text);
    QVERIFY(longtext::fromDocument(longtext::toDocument(text)) == text);
}

void LongTextTest::keepsShortTextsAsTheyAre()
{
    QCOMPARE(longtext::toDocument(QStringLiteral("a\r\nb\nc\rd")), QStringLiteral("a\u2029b\u2029c\u2029d"));
}

void LongTextTest::keepsBlocksSmall_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << QString(1024 * 1024, u'x');
    QTest::newRow("many lines") << manyLines();
    QTest::newRow("empty lines") << QString(1024 * 1024, u'\n');
}

void LongTextTest::keepsBlocksSmall()
{
    QFETCH(QString, text);
    const QStringList blocks = longtext::toDocument(text).split(QChar(QChar::ParagraphSeparator));
    QVERIFY(blocks.size() < 1500);
    for (const QString &block : blocks)
        QVERIFY(block.size() <= 2002);
}

void LongTextTest::findsOffsets()
{
    QString text;
    for (int i = 0; i < 10000; ++i)
        text += QString::number(i) + u' ';
    const QString raw = longtext::toDocument(text);
    for (qsizetype offset = 0; offset < text.size(); offset += 7)
        QCOMPARE(raw[longtext::toDocumentOffset(raw, offset)], text[offset]);
    QCOMPARE(longtext::toDocumentOffset(raw, text.size()), raw.size());
}

QTEST_APPLESS_MAIN(LongTextTest)
#include "tst_longtext.moc"
