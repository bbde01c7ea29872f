// SPDX-License-Identifier: MIT
#include <QJsonDocument>

#include "message/exporters/exportrun.h"
#include "message/json/jsontextwriter.h"

namespace wsw {

namespace {

/// Messages, of which there are millions, by hand; all else by way of toJson(). Members in QJsonObject's order.
class LineWriter
{
public:
    void append(QByteArray &out, const MessageView &message)
    {
        const bool text = message.kind == MessageKind::Text;
        if (!text && message.kind != MessageKind::Binary) {
            out.append(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact)).append('\n');
            return;
        }
        out.append(text ? "{" : "{\"base64\":\"");
        if (!text)
            out.append(message.payload.toByteArray().toBase64()).append("\",");
        out.append("\"connection\":").append(QByteArray::number(message.connection));
        if (text) {
            out.append(",\"data\":");
            appendJsonString(out, message.payload);
        }
        out.append(",\"direction\":\"").append(direction(message.direction));
        out.append("\",\"event\":\"message\",\"opcode\":\"").append(text ? "text" : "binary");
        out.append("\",\"time\":\"");
        m_time.append(out, message.time);
        out.append("\"}\n");
    }

private:
    static const char *direction(Direction direction)
    {
        return direction == Direction::In ? "in" : direction == Direction::Out ? "out" : "local";
    }

    IsoTimeWriter m_time;
};

} // namespace

Result<quint64> exportJsonLines(ExportRun &run)
{
    quint64 written = 0;
    LineWriter writer;
    const auto done = run.forEach([&](quint64, const MessageView &message) {
        ++written;
        writer.append(run.buffer(), message);
        return run.writeFullBuffer();
    });
    return done.map([written] { return written; });
}

} // namespace wsw
