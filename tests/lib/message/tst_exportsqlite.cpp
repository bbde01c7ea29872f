// SPDX-License-Identifier: MIT
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include "message/export.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestExportSqlite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { closeDatabase(); }
    void messages();
    void connections();
    void jsonView();
    void indexes();
    void masked();
    void replacesTheOldFile();
    void stoppedKeepsTheOldFile();
    void unwritable();

private:
    QString path() const { return m_directory.filePath(QStringLiteral("out.sqlite")); }
    Result<quint64> write(const QList<Message> &messages, const ExportOptions &options = {});
    /// Each row's values joined by '|'.
    QStringList rows(const QString &sql);
    void closeDatabase();

    QTemporaryDir m_directory;
    int m_files = 0;
    QList<Message> m_messages;
};

void TestExportSqlite::initTestCase()
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        QSKIP("The package libqt6sql6-sqlite is missing");
    OpenInfo info;
    info.peer = QStringLiteral("127.0.0.1:50412");
    info.path = QStringLiteral("/ws/42");
    info.params.insert(QStringLiteral("sid"), QStringLiteral("42"));
    m_messages = {openMessage(1, info), textMessage(R"({"price":3})"), textMessage("привет", Direction::Out, 2),
                  dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2)),
                  closeMessage(1, {1001, QStringLiteral("bye"), ClosedBy::Us})};
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        m_messages[i].time = 1769860800123456 + i * 1000;
}

Result<quint64> TestExportSqlite::write(const QList<Message> &messages, const ExportOptions &options)
{
    const QString source = m_directory.filePath(QString::number(++m_files));
    writeRecording(source, messages);
    const auto reader = RecordingReader::open(source);
    return reader ? exportRecordingToFile(**reader, ExportFormat::Sqlite, path(), options)
                  : Result<quint64>(Failure(reader.error()));
}

QStringList TestExportSqlite::rows(const QString &sql)
{
    QSqlDatabase database =
        QSqlDatabase::contains() ? QSqlDatabase::database() : QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path());
    QStringList rows;
    QSqlQuery query(database);
    if (!database.open() || !query.exec(sql))
        return {QStringLiteral("failed")};
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i)
            values.append(query.value(i).toString());
        rows.append(values.join(QLatin1Char('|')));
    }
    return rows;
}

void TestExportSqlite::closeDatabase()
{
    if (QSqlDatabase::contains())
        QSqlDatabase::removeDatabase(QSqlDatabase::database().connectionName());
}

void TestExportSqlite::messages()
{
    QCOMPARE(write(m_messages).value_or(0), 5u);
    QCOMPARE(rows(QStringLiteral("SELECT number, connection, time, time_us, direction, type, size, text, hex(data)"
                                 " FROM messages WHERE type <> 'open' ORDER BY number")),
             (QStringList{QStringLiteral("2|1|2026-01-31T12:00:00.124Z|1769860800124456|in|text|11|{\"price\":3}|"),
                          QStringLiteral("3|2|2026-01-31T12:00:00.125Z|1769860800125456|out|text|12|привет|"),
                          QStringLiteral("4|1|2026-01-31T12:00:00.126Z|1769860800126456|in|binary|2||00FF"),
                          QStringLiteral("5|1|2026-01-31T12:00:00.127Z|1769860800127456|local|close|3|bye|")}));
}

void TestExportSqlite::connections()
{
    QVERIFY(write(m_messages));
    QCOMPARE(rows(QStringLiteral("SELECT id, peer, path, params, opened_us, closed, close_code, close_reason, closed_by"
                                 " FROM connections")),
             QStringList{QStringLiteral("1|127.0.0.1:50412|/ws/42|{\"sid\":\"42\"}|1769860800123456|"
                                        "2026-01-31T12:00:00.127Z|1001|bye|us")});
}

void TestExportSqlite::jsonView()
{
    QVERIFY(write(m_messages));
    QCOMPARE(rows(QStringLiteral("SELECT number, json ->> '$.price' FROM json_messages")),
             QStringList{QStringLiteral("2|3")});
}

void TestExportSqlite::indexes()
{
    QVERIFY(write(m_messages));
    const QStringList plan =
        rows(QStringLiteral("EXPLAIN QUERY PLAN SELECT * FROM messages WHERE connection = 1 ORDER BY number"));
    QVERIFY2(plan.join(QLatin1Char(' ')).contains(QLatin1String("messages_by_connection")),
             qPrintable(plan.join(QLatin1Char(' '))));
}

void TestExportSqlite::masked()
{
    ExportOptions options;
    options.masking = SecretMasking();
    QVERIFY(write({textMessage(R"({"token":"geheim"})")}, options));
    QCOMPARE(rows(QStringLiteral("SELECT text FROM messages")), QStringList{QStringLiteral("{\"token\":\"***\"}")});
    QVERIFY(!readAll(path()).contains("geheim"));
}

void TestExportSqlite::replacesTheOldFile()
{
    QVERIFY(writeAll(path(), "no database"));
    QVERIFY(write(m_messages));
    QCOMPARE(rows(QStringLiteral("SELECT count(*) FROM messages")), QStringList{QStringLiteral("5")});
}

void TestExportSqlite::stoppedKeepsTheOldFile()
{
    QVERIFY(writeAll(path(), "old"));
    ExportOptions options;
    options.proceed = [](quint64 done, quint64) { return done < 1000; };
    const auto written = write(QList<Message>(5000, textMessage("x")), options);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Stopped);
    QCOMPARE(readAll(path()), QByteArray("old"));
    QVERIFY(QDir(m_directory.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
}

void TestExportSqlite::unwritable()
{
    const QString source = m_directory.filePath(QString::number(++m_files));
    writeRecording(source, m_messages);
    const auto reader = RecordingReader::open(source);
    QVERIFY(reader);
    const auto written = exportRecordingToFile(**reader, ExportFormat::Sqlite, QStringLiteral("/nonexistent/a.sqlite"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QVERIFY(written.error().message.contains(QLatin1String("/nonexistent/a.sqlite")));
}

QTEST_GUILESS_MAIN(TestExportSqlite)
#include "tst_exportsqlite.moc"
