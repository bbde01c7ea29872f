// SPDX-License-Identifier: MIT
#include <QAtomicInt>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include "message/exporters/exportrun.h"
#include "message/exporters/sqliteschema.h"
#include "message/frameinfo.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Export)
};

/// One connection of Qt Sql's under a name of its own, for this thread.
class Database
{
public:
    explicit Database(const QString &path)
        : m_name(QStringLiteral("wsw-export-%1").arg(++counter))
        , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
    {
        m_database.setDatabaseName(path);
    }
    ~Database()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Database)

    QSqlDatabase &operator*() { return m_database; }
    QSqlDatabase *operator->() { return &m_database; }

private:
    static inline QAtomicInt counter;

    const QString m_name;
    QSqlDatabase m_database;
};

Failure failureOf(const QSqlError &error)
{
    constexpr const char *full = "13"; // SQLITE_FULL
    if (error.nativeErrorCode() == QLatin1String(full))
        return failure(ErrorCode::DiskFull, Text::tr("The export to a database stopped: the disk is full. Make room or "
                                                     "choose another disk."));
    return failure(ErrorCode::FileUnwritable,
                   Text::tr("The database cannot be written: %1. Choose another place for it.").arg(error.text()));
}

Result<void> execute(QSqlQuery &query)
{
    return query.exec() ? Result<void>() : failureOf(query.lastError());
}

/// Writes the rows through statements that are prepared once.
class Tables
{
public:
    explicit Tables(QSqlDatabase &database)
        : m_database(database)
        , m_message(database)
        , m_open(database)
        , m_close(database)
    {
    }

    template <std::size_t Count>
    Result<void> run(const char *const (&statements)[Count])
    {
        for (const char *statement : statements) {
            QSqlQuery query(m_database);
            if (!query.exec(QLatin1String(statement)))
                return failureOf(query.lastError());
        }
        return {};
    }

    Result<void> prepare()
    {
        const bool prepared =
            m_message.prepare(QStringLiteral("INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
            && m_open.prepare(QStringLiteral(
                "INSERT INTO connections (id, name, url, peer, path, query, params, subprotocol, client, opened,"
                " opened_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"))
            && m_close.prepare(
                QStringLiteral("INSERT INTO connections (closed, closed_us, close_code, close_reason, closed_by, id)"
                               " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET closed = excluded.closed,"
                               " closed_us = excluded.closed_us, close_code = excluded.close_code,"
                               " close_reason = excluded.close_reason, closed_by = excluded.closed_by"));
        return prepared ? Result<void>() : failureOf(m_database.lastError());
    }

    Result<void> add(quint64 row, const MessageView &message)
    {
        const QString time = isoTime(message.time);
        const bool readable = message.kind == MessageKind::Text || message.kind == MessageKind::Close
                              || message.kind == MessageKind::Open || message.kind == MessageKind::Error;
        const QByteArrayView content = contentOf(message);
        int column = 0;
        const auto bind = [&](const QVariant &value) { m_message.bindValue(column++, value); };
        bind(qint64(row + 1));
        bind(message.connection);
        bind(time);
        bind(message.time);
        bind(directionName(message.direction));
        bind(kindName(message.kind));
        bind(qint64(content.size()));
        bind(readable ? QVariant(textFromUtf8(content)) : QVariant());
        bind(readable ? QVariant() : QVariant(content.toByteArray()));
        Result<void> done = execute(m_message);
        if (done && message.kind == MessageKind::Open)
            done = addOpen(time, message);
        if (done && message.kind == MessageKind::Close)
            done = addClose(time, message);
        return done;
    }

private:
    Result<void> addOpen(const QString &time, const MessageView &message)
    {
        const OpenInfo info = openInfo(message);
        const QByteArray params =
            QJsonDocument(toJson(message).value(QLatin1String("params")).toObject()).toJson(QJsonDocument::Compact);
        const QVariant values[] = {
            message.connection,        info.name,        info.url,    info.peer, info.path,   info.query,
            QString::fromUtf8(params), info.subprotocol, info.client, time,      message.time};
        int column = 0;
        for (const QVariant &value : values)
            m_open.bindValue(column++, value);
        return execute(m_open);
    }

    Result<void> addClose(const QString &time, const MessageView &message)
    {
        const CloseInfo info = closeInfo(message);
        const QVariant values[] = {time,        message.time,          info.code,
                                   info.reason, closedByName(info.by), message.connection};
        int column = 0;
        for (const QVariant &value : values)
            m_close.bindValue(column++, value);
        return execute(m_close);
    }

    QSqlDatabase &m_database;
    QSqlQuery m_message;
    QSqlQuery m_open;
    QSqlQuery m_close;
};

/// Everything in one transaction; the file is new, so that there is nothing to roll back to.
Result<quint64> writeTables(ExportRun &run, QSqlDatabase &database)
{
    Tables tables(database);
    quint64 written = 0;
    Result<void> done = tables.run({"PRAGMA journal_mode = OFF", "PRAGMA synchronous = NORMAL"});
    if (done && !database.transaction())
        done = failureOf(database.lastError());
    if (done)
        done = tables.run(sqliteSchema);
    if (done)
        done = tables.prepare();
    if (done)
        done = run.forEach([&](quint64 row, const MessageView &message) {
            ++written;
            return tables.add(row, message);
        });
    if (done)
        done = tables.run(sqliteIndexes);
    if (done && !database.commit())
        done = failureOf(database.lastError());
    return done.map([written] { return written; });
}

} // namespace

Result<quint64> exportSqlite(ExportRun &run, const QString &path)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return failure(ErrorCode::Unsupported, Text::tr("Qt's driver for SQLite is missing. Install it (on Debian: "
                                                        "libqt6sql6-sqlite) or choose another format."));
    Database database(path);
    if (!database->open())
        return failureOf(database->lastError());
    return writeTables(run, *database);
}

} // namespace wsw
