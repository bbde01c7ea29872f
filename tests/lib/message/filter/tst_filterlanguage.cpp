// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "message/filter/messagematcher.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

/// Runs the examples of FILTER.md.
class TestFilterLanguage : public QObject
{
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void roundTrips_data() { examples_data(); }
    void roundTrips();
    void errors_data();
    void errors();
    void nestsDeeply();
    void goesOnWhileTheRecordingGrows();
};

namespace {

Message at(const char *localTime, Message message)
{
    message.time = QDateTime::fromString(QString::fromLatin1(localTime), Qt::ISODate).toMSecsSinceEpoch() * 1000;
    return message;
}

QList<Message> sample()
{
    OpenInfo orders;
    orders.name = QStringLiteral("orders");
    orders.client = 7;
    orders.path = QStringLiteral("/ws/42");
    orders.params = {{QStringLiteral("sid"), QStringLiteral("42")}};
    orders.query = QStringLiteral("token=abc");
    orders.peer = QStringLiteral("127.0.0.1:50412");
    orders.subprotocol = QStringLiteral("chat");
    OpenInfo chat;
    chat.name = QStringLiteral("chat");
    chat.url = QStringLiteral("ws://localhost:9000/chat");
    chat.path = QStringLiteral("/chat");
    return {
        at("2026-01-31T11:59:58", openMessage(1, orders)),
        at("2026-01-31T11:59:59", textMessage("{\"type\":1,\"name\":\"Ann Lee\",\"total\":12.5,\"paid\":true}")),
        at("2026-01-31T12:00:00", textMessage("{\"type\":2,\"items\":[{\"id\":7},{\"id\":8}]}", Direction::Out)),
        at("2026-01-31T12:00:30", dataMessage(MessageKind::Ping, {})),
        at("2026-01-31T12:01:00", openMessage(2, chat)),
        at("2026-01-31T12:01:01", textMessage("Привет, an Order came to /ws/42", Direction::In, 2)),
        at("2026-01-31T12:01:02",
           [] {
               Message message = dataMessage(MessageKind::Binary, QByteArray(2000, '\x01'), Direction::Out);
               message.connection = 2;
               return message;
           }()),
        at("2026-01-31T12:01:03", textMessage("a ping, a pong, or an error", Direction::In, 2)),
        at("2026-01-31T12:02:00", closeMessage(1, {1006, {}, ClosedBy::Abnormal})),
        at("2026-02-01T00:30:00", errorMessage(2, {ErrorCode::ConnectionLost, QStringLiteral("The line is dead.")})),
    };
}

/// As FILTER.md says.
RecordingNotes exampleNotes()
{
    RecordingNotes notes;
    notes.setNote(2, {true, {}});
    notes.setNote(5, {false, QStringLiteral("Why twice?")});
    return notes;
}

QString numbersFound(const MessageFilter &filter, const QList<Message> &messages)
{
    MessageMatcher matcher(filter, exampleNotes());
    QStringList found;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (matcher.matches(quint64(i), viewOf(messages.at(i))))
            found += QString::number(i + 1);
    }
    return found.join(QStringLiteral(", "));
}

/// The table's rows whose first cell is code: that, and the second cell.
QList<std::pair<QString, QString>> tableRows(const QString &header)
{
    QFile file(QStringLiteral(WSW_SOURCE_DIR "/lib/message/filter/FILTER.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll()).section(header, 1).section(QStringLiteral("\n\n"), 0, 0);
    static const QRegularExpression row(QStringLiteral("^\\| `(.*)` \\|([^|]*)\\|"),
                                        QRegularExpression::MultilineOption);
    QList<std::pair<QString, QString>> rows;
    for (auto match = row.globalMatch(text); match.hasNext();) {
        const auto cells = match.next();
        rows.append({cells.captured(1), cells.captured(2).trimmed()});
    }
    return rows;
}

} // namespace

void TestFilterLanguage::examples_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("numbers");
    const auto rows = tableRows(QStringLiteral("| expression | finds | |"));
    QVERIFY(rows.size() > 50);
    for (const auto &[expression, numbers] : rows)
        QTest::newRow(qPrintable(expression)) << expression << numbers;
}

void TestFilterLanguage::examples()
{
    QFETCH(const QString, expression);
    const auto filter = MessageFilter::parse(expression);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QTEST(numbersFound(*filter, sample()), "numbers");
}

/// Also as a part of a larger expression.
void TestFilterLanguage::roundTrips()
{
    QFETCH(const QString, expression);
    const auto filter = MessageFilter::parse(expression);
    QVERIFY(filter);
    const MessageFilter text = MessageFilter::fromText(QStringLiteral("a \\ \"ping"));
    const auto both = MessageFilter::parse(MessageFilter::allOf({*filter, MessageFilter(), text}).expression());
    QVERIFY2(both, both ? "" : qPrintable(both.error().message));
    QCOMPARE(numbersFound(*both, sample()), QString());
    QTEST(numbersFound(*MessageFilter::parse(filter->expression()), sample()), "numbers");
}

void TestFilterLanguage::errors_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("column");
    const auto rows = tableRows(QStringLiteral("| expression | column |"));
    QVERIFY(rows.size() > 10);
    for (const auto &[expression, column] : rows)
        QTest::newRow(qPrintable(expression)) << expression << column;
}

void TestFilterLanguage::errors()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, column);
    const auto filter = MessageFilter::parse(expression);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
    const QString &message = filter.error().message;
    QVERIFY2(message.startsWith(QStringLiteral("At column %1 of the filter: ").arg(column)), qPrintable(message));
    // The example is one.
    const QString example = message.section(QStringLiteral("For example: "), 1);
    QVERIFY2(!example.isEmpty() && MessageFilter::parse(example), qPrintable(message));
}

void TestFilterLanguage::nestsDeeply()
{
    const auto nested = [](int depth) {
        return MessageFilter::parse(QString(depth, u'(') + u'a' + QString(depth, u')')).has_value();
    };
    QVERIFY(nested(50));
    QVERIFY(!nested(1'000'000));
}

void TestFilterLanguage::goesOnWhileTheRecordingGrows()
{
    const QList<Message> messages = sample();
    MessageMatcher matcher(*MessageFilter::parse(QStringLiteral("sid=42 ping")));
    QVERIFY(!matcher.matches(0, viewOf(messages.at(0))));
    QVERIFY(matcher.matches(3, viewOf(messages.at(3))));
    QVERIFY(matcher.matches(100, viewOf(messages.at(3))));
    Message other = messages.at(3);
    other.connection = 2;
    QVERIFY(!matcher.matches(101, viewOf(other)));
}

QTEST_GUILESS_MAIN(TestFilterLanguage)
#include "tst_filterlanguage.moc"
