// SPDX-License-Identifier: MIT
#include <QTest>

#include "ui/connection/composer/sendhistory.h"

using namespace wsw;

namespace {

MessageDraft text(const QString &text)
{
    return {ContentType::Text, text, true};
}

} // namespace

class SendHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForth();
    void losesNothingTyped();
    void addsDuplicatesOnce();
    void isBounded();
};

void SendHistoryTest::goesBackAndForth()
{
    SendHistory history;
    const MessageDraft typed = text(QStringLiteral("typed"));
    QVERIFY(!history.step(-1, typed));
    QVERIFY(!history.step(1, typed));
    const MessageDraft one = text(QStringLiteral("one"));
    const MessageDraft two{ContentType::Hex, QStringLiteral("02"), false};
    history.add(one);
    history.add(two);
    QCOMPARE(*history.step(-1, typed), two);
    QCOMPARE(*history.step(-1, two), one);
    QVERIFY(!history.step(-1, one));
    QCOMPARE(*history.step(1, one), two);
    QCOMPARE(*history.step(1, two), typed);
    QVERIFY(!history.step(1, typed));
}

void SendHistoryTest::losesNothingTyped()
{
    SendHistory history;
    history.add(text(QStringLiteral("one")));
    history.add(text(QStringLiteral("two")));
    QVERIFY(history.step(-1, text(QStringLiteral("typed"))));
    QVERIFY(history.step(-1, text(QStringLiteral("two, edited"))));
    QCOMPARE(*history.step(1, text(QStringLiteral("one"))), text(QStringLiteral("two, edited")));
    QCOMPARE(*history.step(1, text(QStringLiteral("two, edited"))), text(QStringLiteral("typed")));
    // What was sent stays what it was.
    history.add(text(QStringLiteral("three")));
    QVERIFY(history.step(-1, {}));
    QCOMPARE(*history.step(-1, text(QStringLiteral("three"))), text(QStringLiteral("two")));
}

void SendHistoryTest::addsDuplicatesOnce()
{
    SendHistory history;
    for (const char *sent : {"a", "a", "b", "a"})
        history.add(text(QString::fromLatin1(sent)));
    QStringList found;
    MessageDraft current;
    while (const auto older = history.step(-1, current)) {
        current = *older;
        found.append(current.text);
    }
    QCOMPARE(found, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}));
}

void SendHistoryTest::isBounded()
{
    SendHistory history;
    for (int i = 0; i < 1000; ++i)
        history.add(text(QString::number(i)));
    int count = 0;
    MessageDraft current;
    while (const auto older = history.step(-1, current)) {
        current = *older;
        ++count;
    }
    QCOMPARE(count, SendHistory::maxEntries);
    QCOMPARE(current.text, QString::number(1000 - SendHistory::maxEntries));

    history.add(text(QString(SendHistory::maxCharacters - 1, u'x')));
    QVERIFY(history.step(-1, {}));
    QVERIFY2(!history.step(-1, {})->text.isEmpty(), "one character is left for the one before");
    history.add(text(QString(SendHistory::maxCharacters + 1, u'y')));
    QVERIFY(history.step(-1, {})->text.startsWith(u'x'));
}

QTEST_APPLESS_MAIN(SendHistoryTest)
#include "tst_sendhistory.moc"
