// SPDX-License-Identifier: MIT
#include "message/importers/harconnection.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QtEndian>

#include "message/importers/messagefromjson.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

const QString messagesKey = QStringLiteral("_webSocketMessages");
const QString eventsKey = QStringLiteral("_webSocketEvents");

Failure problem(const QString &text)
{
    return failure(ErrorCode::InvalidDocument, text);
}

qint64 microseconds(const QJsonValue &seconds)
{
    return qRound64(seconds.toDouble() * 1e6);
}

QString headerOf(const QJsonObject &part, QLatin1String name)
{
    const QJsonArray headers = part.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &header : headers) {
        if (header[QLatin1String("name")].toString().compare(name, Qt::CaseInsensitive) == 0)
            return header[QLatin1String("value")].toString();
    }
    return {};
}

/// A head as it may have been on the wire.
QByteArray headOf(const QString &startLine, const QJsonObject &part)
{
    const QJsonArray headers = part.value(QLatin1String("headers")).toArray();
    if (headers.isEmpty())
        return {};
    QString head = startLine + QStringLiteral("\r\n");
    for (const QJsonValue &header : headers)
        head += QStringLiteral("%1: %2\r\n")
                    .arg(header[QLatin1String("name")].toString(), header[QLatin1String("value")].toString());
    return (head + QStringLiteral("\r\n")).toLatin1();
}

/// The handshake of a browser's entry.
Message handshakeMessage(const QJsonObject &entry, quint32 connection, bool opened)
{
    const QJsonObject request = entry.value(QLatin1String("request")).toObject();
    const QJsonObject response = entry.value(QLatin1String("response")).toObject();
    const QUrl url(request.value(QLatin1String("url")).toString());
    const int status = response.value(QLatin1String("status")).toInt();
    const QString statusText = response.value(QLatin1String("statusText")).toString();
    OpenInfo info;
    info.url = url.toString();
    info.path = url.path(QUrl::FullyEncoded);
    info.query = url.query(QUrl::FullyEncoded);
    info.peer = entry.value(QLatin1String("serverIPAddress")).toString();
    if (!info.peer.isEmpty())
        info.peer = QStringLiteral("%1:%2")
                        .arg(info.peer.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(info.peer) : info.peer)
                        .arg(url.port(url.scheme() == QLatin1String("wss") ? 443 : 80));
    info.subprotocol = headerOf(response, QLatin1String("sec-websocket-protocol"));
    info.handshake.extensions = headerOf(response, QLatin1String("sec-websocket-extensions"));
    const QString target =
        url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    info.handshake.request =
        headOf(QStringLiteral("GET %1 HTTP/1.1").arg(target.isEmpty() ? QStringLiteral("/") : target), request);
    info.handshake.response = headOf(QStringLiteral("HTTP/1.1 %1 %2").arg(status).arg(statusText), response);
    if (opened)
        return openMessage(connection, info);
    return errorMessage(connection,
                        {ErrorCode::HandshakeRefused,
                         status > 0
                             ? Text::tr("%1 refused the handshake: %2 %3.").arg(info.url).arg(status).arg(statusText)
                             : Text::tr("%1 did not answer the handshake.").arg(info.url)},
                        info.handshake);
}

/// A close frame's payload is its code and reason (RFC 6455 section 5.5.1).
Message closeFrame(quint32 connection, const Message &frame)
{
    CloseInfo info;
    info.code = frame.payload.size() < 2 ? quint16(1005) : qFromBigEndian<quint16>(frame.payload.constData());
    info.reason = QString::fromUtf8(frame.payload.mid(2));
    info.by = frame.direction == Direction::Out ? ClosedBy::Us : ClosedBy::Peer;
    return closeMessage(connection, info);
}

/// An element of `_webSocketMessages`. Of Chrome "type" is send, receive or error; what is no text is base64.
Result<Message> messageOf(const QJsonObject &object, quint32 connection, qint64 timeBefore)
{
    const QString type = object.value(QLatin1String("type")).toString();
    const QString data = object.value(QLatin1String("data")).toString();
    Message message;
    message.connection = connection;
    if (type == QLatin1String("error")) {
        message = errorMessage(connection, {ErrorCode::ProtocolError, data});
    } else {
        if (type != QLatin1String("send") && type != QLatin1String("receive"))
            return problem(Text::tr("its “type” must be send, receive or error"));
        const int opcode = object.value(QLatin1String("opcode")).toInt(1);
        if (opcode != 1 && opcode != 2 && (opcode < 8 || opcode > 10))
            return problem(Text::tr("its “opcode” is no message's: %1").arg(opcode));
        const auto bytes = QByteArray::fromBase64Encoding(data.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (opcode != 1 && !bytes)
            return problem(Text::tr("its “data” is no base64"));
        message.direction = type == QLatin1String("send") ? Direction::Out : Direction::In;
        message.kind = MessageKind(opcode);
        message.payload = opcode == 1 ? data.toUtf8() : *bytes;
        if (message.kind == MessageKind::Close)
            message = closeFrame(connection, message);
    }
    const QJsonValue time = object.value(QLatin1String("time"));
    message.time = time.isDouble() ? microseconds(time) : timeBefore;
    return message;
}

/// An element of our `_webSocketEvents`.
Result<Message> eventOf(QJsonObject object, quint32 connection)
{
    const qint64 time = microseconds(object.take(QLatin1String("time")));
    object.insert(QLatin1String("connection"), qint64(connection));
    const auto parsed = messageFromJson(object);
    if (!parsed)
        return Failure(parsed.error());
    if (!*parsed)
        return problem(Text::tr("“event” is none that is known"));
    Message message = **parsed;
    message.time = time;
    const QJsonValue payload = object.value(QLatin1String("payload"));
    if (payload.isObject())
        message.payload = QJsonDocument(payload.toObject()).toJson(QJsonDocument::Compact);
    return message;
}

} // namespace

bool isHarWebSocket(const QJsonObject &entry)
{
    const QString url = entry.value(QLatin1String("request"))[QLatin1String("url")].toString();
    return entry.value(messagesKey).isArray() || entry.value(eventsKey).isArray()
           || entry.value(QLatin1String("_resourceType")) == QLatin1String("websocket")
           || url.startsWith(QLatin1String("ws://")) || url.startsWith(QLatin1String("wss://"));
}

Result<QList<Message>> harConnection(const QJsonObject &entry, quint32 connection)
{
    const QJsonArray messages = entry.value(messagesKey).toArray();
    const QJsonArray events = entry.value(eventsKey).toArray();
    QList<Message> records;
    qint64 time = parseIsoTime(entry.value(QLatin1String("startedDateTime")).toString()).value_or(0);
    if (!entry.contains(eventsKey)) {
        const int status = entry.value(QLatin1String("response"))[QLatin1String("status")].toInt();
        records.append(handshakeMessage(entry, connection, status == 101 || !messages.isEmpty()));
        records.last().time =
            time != 0 || messages.isEmpty() ? time : microseconds(messages.first()[QLatin1String("time")]);
    }
    qsizetype event = 0;
    for (qsizetype i = 0; i <= messages.size(); ++i) {
        for (; event < events.size()
               && (i == messages.size() || events.at(event)[QLatin1String("after")].toInteger() <= i);
             ++event) {
            const auto record = eventOf(events.at(event).toObject(), connection);
            if (!record)
                return problem(Text::tr("event %1: %2").arg(event + 1).arg(record.error().message));
            records.append(*record);
        }
        if (i == messages.size())
            break;
        const auto record = messageOf(messages.at(i).toObject(), connection, time);
        if (!record)
            return problem(Text::tr("message %1: %2").arg(i + 1).arg(record.error().message));
        time = record->time;
        records.append(*record);
    }
    return records;
}

} // namespace wsw
