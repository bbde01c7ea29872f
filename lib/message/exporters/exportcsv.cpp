// SPDX-License-Identifier: MIT
#include <QJsonDocument>

#include "message/exporters/exportrun.h"
#include "message/frameinfo.h"

namespace wsw {

namespace {

/// RFC 4180 section 2: a field with a quote, comma or line break stands in quotes, quotes in it are doubled.
QByteArray quoted(const QByteArray &field)
{
    const bool plain = !field.contains('"') && !field.contains(',') && !field.contains('\r') && !field.contains('\n');
    return plain ? field : '"' + QByteArray(field).replace("\"", "\"\"") + '"';
}

struct Cells
{
    QByteArray encoding;
    QByteArray data;
};

Cells cells(const MessageView &message)
{
    switch (message.kind) {
    case MessageKind::Text: return {"text", message.payload.toByteArray()};
    case MessageKind::Close:
    case MessageKind::Frame: {
        QJsonObject object = toJson(message);
        for (const char *key : {"event", "connection", "time", "direction"}) // which have columns
            object.remove(QLatin1String(key));
        return {"json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
    }
    case MessageKind::Open:
    case MessageKind::Error: return {"json", message.payload.toByteArray()};
    default: return {"base64", message.payload.toByteArray().toBase64()};
    }
}

} // namespace

Result<quint64> exportCsv(ExportRun &run)
{
    if (const auto head = run.write("number,time,connection,direction,type,size,encoding,data\r\n"); !head)
        return Failure(head.error());
    quint64 written = 0;
    const auto done = run.forEach([&](quint64 row, const MessageView &message) {
        ++written;
        const Cells last = cells(message);
        const QByteArrayList fields{QByteArray::number(row + 1),
                                    isoTime(message.time).toLatin1(),
                                    QByteArray::number(message.connection),
                                    directionName(message.direction).toLatin1(),
                                    kindName(message.kind).toLatin1(),
                                    QByteArray::number(contentOf(message).size()),
                                    last.encoding,
                                    quoted(last.data)};
        return run.write(fields.join(',') + "\r\n");
    });
    return done.map([written] { return written; });
}

} // namespace wsw
