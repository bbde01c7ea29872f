// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "support/liverecording.h"
#include "ui/message/log/recordingmodel.h"

using namespace wsw;
using namespace wsw::test;

class TestRecordingModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void cells_data();
    void cells();
    void headers();
    void grows();
    void growsNoFurtherThanTheRecording();
    void filters();
    void filterFollowsTheStream();
    void filterReplacesFilter();
    void filterOff();
    void keepsOldRowsUntilTheFirstResult();
    void scope();
    void emptyScope();
    void clears();
    void clearsWhileFiltered();
    void rowsAndRecords();
    void anotherRecording();
    void missingRecording();

private:
    void show(int rows);
    void setFilter(const char *text);
    QStringList shown() const;

    std::unique_ptr<LiveRecording> m_recording;
    std::unique_ptr<RecordingModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRecordingModel::init()
{
    m_recording = std::make_unique<LiveRecording>();
    m_model = std::make_unique<RecordingModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRecordingModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestRecordingModel::show(int rows)
{
    m_recording->appendNumbers(0, rows);
    QVERIFY(m_model->setRecording(m_recording->index()));
}

void TestRecordingModel::setFilter(const char *text)
{
    LogQuery query;
    query.filter = MessageFilter::fromText(QString::fromUtf8(text));
    m_model->setQuery(query);
}

QStringList TestRecordingModel::shown() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row, RecordingModel::MessageColumn).data().toString());
    return texts;
}

void TestRecordingModel::cells_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QStringList>("cells"); // from the connection on
    QTest::newRow("text in") << textMessage("hi\n")
                             << QStringList{QStringLiteral("echo"), QStringLiteral("In"), QStringLiteral("Text"),
                                            QStringLiteral("3 B"), QStringLiteral("hi↵")};
    QTest::newRow("binary out") << dataMessage(MessageKind::Binary, "A", Direction::Out)
                                << QStringList{QStringLiteral("echo"), QStringLiteral("Out"), QStringLiteral("Binary"),
                                               QStringLiteral("1 B"), QStringLiteral("41")};
    QTest::newRow("close") << closeMessage(2, {1000, QString(), ClosedBy::Us})
                           << QStringList{QStringLiteral("2"), QStringLiteral("–"), QStringLiteral("Close"), QString(),
                                          QStringLiteral("Closed by us: 1000")};
    QTest::newRow("no connection") << errorMessage(0, {ErrorCode::AddressInUse, QStringLiteral("In use.")})
                                   << QStringList{QString(), QStringLiteral("–"), QStringLiteral("Error"), QString(),
                                                  QStringLiteral("Error: In use.")};
    QTest::newRow("long") << textMessage(QByteArray(2000, 'x'))
                          << QStringList{QStringLiteral("echo"), QStringLiteral("In"), QStringLiteral("Text"),
                                         QStringLiteral("2.0 KiB"),
                                         QString(512, QLatin1Char('x')) + QStringLiteral("…")};
}

void TestRecordingModel::cells()
{
    QFETCH(const Message, message);
    QFETCH(const QStringList, cells);
    m_recording->append(message);
    m_recording->publish();
    m_model->setConnectionLabel(1, QStringLiteral("echo"));
    QVERIFY(m_model->setRecording(m_recording->index()));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->index(0, RecordingModel::Number).data().toString(), QStringLiteral("1"));
    QCOMPARE(m_model->index(0, RecordingModel::Time).data().toString(), clockText(message.time));
    for (int column = RecordingModel::Connection; column <= RecordingModel::MessageColumn; ++column)
        QCOMPARE(m_model->index(0, column).data().toString(), cells.at(column - RecordingModel::Connection));
}

void TestRecordingModel::headers()
{
    QCOMPARE(m_model->columnCount(), int(RecordingModel::Columns));
    for (int column = 0; column < m_model->columnCount(); ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestRecordingModel::grows()
{
    show(0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_recording->appendNumbers(0, 1000);
    m_model->grow(m_recording->index()->count());
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->rowCount(), 1000);
    m_model->grow(1000);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->index(999, RecordingModel::MessageColumn).data().toString(), QStringLiteral("999"));
}

void TestRecordingModel::growsNoFurtherThanTheRecording()
{
    show(5);
    m_model->grow(100);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestRecordingModel::filters()
{
    show(1000);
    setFilter("99");
    QTRY_COMPARE(m_model->searched(), 1000u);
    QCOMPARE(m_model->rowCount(), 19); // 99, 199 … 899 and 990 … 999
    QCOMPARE(shown().first(), QStringLiteral("99"));
    QCOMPARE(m_model->record(0), 99u);
}

void TestRecordingModel::filterFollowsTheStream()
{
    show(10);
    setFilter("5");
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("5")});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_recording->appendNumbers(10, 26);
    m_model->grow(26);
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("5"), QStringLiteral("15"), QStringLiteral("25")}));
    QVERIFY2(reset.isEmpty(), "a stream must only ever add rows");
}

void TestRecordingModel::filterReplacesFilter()
{
    show(50000);
    for (const char *text : {"1", "12", "123", "1234", "12345"})
        setFilter(text);
    QTRY_COMPARE(m_model->searched(), 50000u);
    QCOMPARE(shown(), QStringList{QStringLiteral("12345")});
}

void TestRecordingModel::filterOff()
{
    show(100);
    setFilter("nothing");
    QTRY_COMPARE(m_model->rowCount(), 0);
    setFilter("");
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->searched(), 100u);
}

void TestRecordingModel::keepsOldRowsUntilTheFirstResult()
{
    show(100);
    setFilter("nothing");
    QCOMPARE(m_model->rowCount(), 100);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestRecordingModel::scope()
{
    for (quint32 connection : {1u, 2u, 1u, 3u})
        m_recording->append(textMessage("m" + QByteArray::number(connection), Direction::In, connection));
    m_recording->publish();
    QVERIFY(m_model->setRecording(m_recording->index()));
    LogQuery query;
    query.everyConnection = false;
    query.connections = {1, 3};
    m_model->setQuery(query);
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("m1"), QStringLiteral("m1"), QStringLiteral("m3")}));
    query.filter = MessageFilter::fromText(QStringLiteral("M3"));
    m_model->setQuery(query);
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("m3")});
}

void TestRecordingModel::emptyScope()
{
    show(3);
    LogQuery query;
    query.everyConnection = false;
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void TestRecordingModel::clears()
{
    show(10);
    m_model->setFirstRecord(10);
    QCOMPARE(m_model->rowCount(), 0);
    m_recording->appendNumbers(10, 12);
    m_model->grow(12);
    QCOMPARE(shown(), (QStringList{QStringLiteral("10"), QStringLiteral("11")}));
    QCOMPARE(m_model->index(0, RecordingModel::Number).data().toString(), QStringLiteral("11"));
    m_model->setFirstRecord(0);
    QCOMPARE(m_model->rowCount(), 12);
}

void TestRecordingModel::clearsWhileFiltered()
{
    show(10);
    setFilter("1");
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setFirstRecord(5);
    QCOMPARE(m_model->rowCount(), 0);
    m_recording->appendNumbers(10, 12);
    m_model->grow(12);
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("10"), QStringLiteral("11")}));
    QCOMPARE(m_model->rowOf(10), 0);
    QCOMPARE(m_model->rowOf(1), -1);
}

void TestRecordingModel::rowsAndRecords()
{
    show(100);
    QCOMPARE(m_model->rowOf(99), 99);
    QCOMPARE(m_model->rowOf(100), -1);
    setFilter("9");
    QTRY_COMPARE(m_model->rowCount(), 19);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->record(row)), row);
    QCOMPARE(m_model->rowOf(0), -1);
}

void TestRecordingModel::anotherRecording()
{
    show(100);
    setFilter("7");
    QTRY_COMPARE(m_model->rowCount(), 19);
    LiveRecording other;
    other.appendNumbers(0, 8);
    QVERIFY(m_model->setRecording(other.index()));
    QTRY_COMPARE(shown(), QStringList{QStringLiteral("7")});
    QCOMPARE(m_model->total(), 8u);
}

void TestRecordingModel::missingRecording()
{
    show(3);
    const auto gone = std::make_shared<RecordingIndex>(m_recording->filePath(QStringLiteral("gone")), 0);
    const auto shownNow = m_model->setRecording(gone);
    QVERIFY(!shownNow);
    QCOMPARE(shownNow.error().code, ErrorCode::FileNotFound);
    QCOMPARE(m_model->rowCount(), 0);
    m_model->grow(10);
    setFilter("x");
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_MAIN(TestRecordingModel)
#include "tst_recordingmodel.moc"
