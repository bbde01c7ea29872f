// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include "message/exporters/exportrun.h"

namespace wsw {

namespace {

/// The rows of one connection, in order. Rows, not messages: an export must not need the log's size in memory.
struct Entry
{
    OpenInfo info;
    qint64 begin = 0; ///< microseconds since the epoch
    qint64 end = 0;
    std::vector<quint64> messages;
};

QString urlOf(const OpenInfo &info)
{
    if (!info.url.isEmpty())
        return info.url;
    const QString query = info.query.isEmpty() ? QString() : QLatin1Char('?') + info.query;
    return QStringLiteral("ws://%1%2%3").arg(info.peer, info.path, query);
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}});
    return query;
}

QJsonObject requestOf(const OpenInfo &info)
{
    const QString url = urlOf(info);
    return {{QStringLiteral("method"), QStringLiteral("GET")},
            {QStringLiteral("url"), url},
            {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
            {QStringLiteral("headers"), QJsonArray()},
            {QStringLiteral("queryString"), queryOf(url)},
            {QStringLiteral("cookies"), QJsonArray()},
            {QStringLiteral("headersSize"), -1},
            {QStringLiteral("bodySize"), 0}};
}

QJsonObject responseOf(const OpenInfo &info)
{
    QJsonArray headers;
    if (!info.subprotocol.isEmpty())
        headers.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Sec-WebSocket-Protocol")},
                                   {QStringLiteral("value"), info.subprotocol}});
    return {{QStringLiteral("status"), 101},
            {QStringLiteral("statusText"), QStringLiteral("Switching Protocols")},
            {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("cookies"), QJsonArray()},
            {QStringLiteral("content"),
             QJsonObject{{QStringLiteral("size"), 0}, {QStringLiteral("mimeType"), QStringLiteral("x-unknown")}}},
            {QStringLiteral("redirectURL"), QString()},
            {QStringLiteral("headersSize"), -1},
            {QStringLiteral("bodySize"), -1}};
}

/// The entry without its messages.
QJsonObject entryOf(quint32 connection, const Entry &entry)
{
    const double milliseconds = double(entry.end - entry.begin) / 1000.0;
    return {{QStringLiteral("startedDateTime"), isoTime(entry.begin)},
            {QStringLiteral("time"), milliseconds},
            {QStringLiteral("request"), requestOf(entry.info)},
            {QStringLiteral("response"), responseOf(entry.info)},
            {QStringLiteral("cache"), QJsonObject()},
            {QStringLiteral("timings"), QJsonObject{{QStringLiteral("send"), 0},
                                                    {QStringLiteral("wait"), 0},
                                                    {QStringLiteral("receive"), milliseconds}}},
            {QStringLiteral("connection"), QString::number(connection)},
            {QStringLiteral("_resourceType"), QStringLiteral("websocket")}};
}

QJsonObject messageOf(const MessageView &message)
{
    const bool text = message.kind == MessageKind::Text;
    return {{QStringLiteral("type"),
             message.direction == Direction::Out ? QStringLiteral("send") : QStringLiteral("receive")},
            {QStringLiteral("time"), double(message.time) / 1e6},
            {QStringLiteral("opcode"), int(message.kind)},
            {QStringLiteral("data"), text ? QString::fromUtf8(message.payload)
                                          : QString::fromLatin1(message.payload.toByteArray().toBase64())}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QMap<quint32, Entry>> collect(ExportRun &run)
{
    QMap<quint32, Entry> entries;
    const auto done = run.forEach([&entries](quint64 row, const MessageView &message) -> Result<void> {
        if (message.connection == 0)
            return {};
        Entry &entry = entries[message.connection];
        entry.begin = entry.begin == 0 ? message.time : qMin(entry.begin, message.time);
        entry.end = qMax(entry.end, message.time);
        if (message.kind == MessageKind::Open)
            entry.info = openInfo(message);
        if (message.kind == MessageKind::Text || message.kind == MessageKind::Binary)
            entry.messages.push_back(row);
        return {};
    });
    return done.map([&entries] { return entries; });
}

Result<void> writeEntry(ExportRun &run, quint32 connection, const Entry &entry)
{
    QByteArray head = compact(entryOf(connection, entry));
    head.chop(1); // the closing brace: the messages are written one by one behind it
    if (const auto done = run.write(head + ",\"_webSocketMessages\":["); !done)
        return done;
    for (const quint64 row : entry.messages) {
        if (const auto go = run.proceed(row); !go)
            return go;
        const QByteArray separator = row == entry.messages.front() ? "\n" : ",\n";
        if (const auto done = run.write(separator + compact(messageOf(run.reader().at(row)))); !done)
            return done;
    }
    return run.write("]}");
}

} // namespace

Result<quint64> exportHar(ExportRun &run)
{
    const auto entries = collect(run);
    if (!entries)
        return Failure(entries.error());
    const QJsonObject creator{{QStringLiteral("name"), QStringLiteral("WebSocket Workbench")},
                              {QStringLiteral("version"), QCoreApplication::applicationVersion()}};
    Result<void> done =
        run.write("{\"log\":{\"version\":\"1.2\",\"creator\":" + compact(creator) + ",\"pages\":[],\"entries\":[");
    quint64 written = 0;
    for (auto it = entries->cbegin(); done && it != entries->cend(); ++it) {
        if (it != entries->cbegin())
            done = run.write(",");
        if (done)
            done = writeEntry(run, it.key(), it.value());
        written += it->messages.size();
    }
    if (done)
        done = run.write("]}}\n");
    return done.map([written] { return written; });
}

} // namespace wsw
