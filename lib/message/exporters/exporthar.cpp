// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonDocument>

#include "message/exporters/exportrun.h"
#include "message/exporters/harentry.h"

namespace wsw {

namespace {

/// The rows of one connection, in order. Rows, not messages: an export must not need the log's size in memory.
struct Connection
{
    HarEntry entry;
    std::vector<quint64> messages;
    std::vector<quint64> events;
    std::vector<quint64> messagesBefore; ///< each event
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void collect(Connection &connection, quint64 row, const MessageView &message)
{
    HarEntry &entry = connection.entry;
    entry.connection = message.connection;
    entry.begin = entry.begin == 0 ? message.time : qMin(entry.begin, message.time);
    entry.end = qMax(entry.end, message.time);
    switch (message.kind) {
    case MessageKind::Text:
    case MessageKind::Binary: connection.messages.push_back(row); return;
    case MessageKind::Frame:
    case MessageKind::RawBytes: return; // the wire's, which HAR does not know
    case MessageKind::Open:
        entry.info = openInfo(message);
        entry.handshake = entry.info.handshake;
        break;
    case MessageKind::Error:
        if (entry.handshake == HandshakeInfo())
            entry.handshake = handshakeOf(message);
        break;
    default: break;
    }
    connection.events.push_back(row);
    connection.messagesBefore.push_back(connection.messages.size());
}

Result<QMap<quint32, Connection>> collectAll(ExportRun &run)
{
    QMap<quint32, Connection> connections;
    const auto done = run.forEach([&connections](quint64 row, const MessageView &message) -> Result<void> {
        if (message.connection != 0)
            collect(connections[message.connection], row, message);
        return {};
    });
    return done.map([&connections] { return connections; });
}

/// Each element on a line of its own.
template <typename ToObject>
Result<void> writeArray(ExportRun &run, const std::vector<quint64> &rows, ToObject toObject)
{
    const char *separator = "\n";
    for (const quint64 row : rows) {
        if (const auto go = run.proceed(row); !go)
            return go;
        if (const auto done = run.write(separator + compact(toObject(run.at(row)))); !done)
            return done;
        separator = ",\n";
    }
    return {};
}

Result<void> writeConnection(ExportRun &run, const Connection &connection)
{
    QByteArray head = compact(harEntryObject(connection.entry));
    head.chop(1); // the closing brace: the messages are written one by one behind it
    Result<void> done = run.write(head + ",\"_webSocketMessages\":[");
    if (done)
        done = writeArray(run, connection.messages, harMessageObject);
    if (done)
        done = run.write("],\"_webSocketEvents\":[");
    if (done) {
        auto before = connection.messagesBefore.begin();
        done = writeArray(run, connection.events,
                          [&before](const MessageView &event) { return harEventObject(event, *before++); });
    }
    return done ? run.write("]}") : done;
}

} // namespace

Result<quint64> exportHar(ExportRun &run)
{
    const auto connections = collectAll(run);
    if (!connections)
        return Failure(connections.error());
    const QJsonObject creator{{QStringLiteral("name"), QStringLiteral("WebSocket Workbench")},
                              {QStringLiteral("version"), QCoreApplication::applicationVersion()}};
    Result<void> done =
        run.write("{\"log\":{\"version\":\"1.2\",\"creator\":" + compact(creator) + ",\"pages\":[],\"entries\":[");
    quint64 written = 0;
    for (auto it = connections->cbegin(); done && it != connections->cend(); ++it) {
        if (it != connections->cbegin())
            done = run.write(",");
        if (done)
            done = writeConnection(run, it.value());
        written += it->messages.size() + it->events.size();
    }
    if (done)
        done = run.write("]}}\n");
    return done.map([written] { return written; });
}

} // namespace wsw
