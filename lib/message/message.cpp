// SPDX-License-Identifier: MIT
#include "message/message.h"

#include <QJsonDocument>

#include <chrono>

namespace wsw {

namespace {

Message event(quint32 connection, MessageKind kind)
{
    Message message;
    message.time = currentTime();
    message.connection = connection;
    message.direction = Direction::Local;
    message.kind = kind;
    return message;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void putHandshake(QJsonObject &object, const HandshakeInfo &info)
{
    const QJsonObject handshake = handshakeToJson(info);
    if (!handshake.isEmpty())
        object.insert(QStringLiteral("handshake"), handshake);
}

QJsonObject objectOf(const MessageView &message)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(message.payload.data(), message.payload.size())).object();
}

} // namespace

qint64 currentTime()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

Message openMessage(quint32 connection, const OpenInfo &info)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(QStringLiteral("name"), info.name);
    put(QStringLiteral("url"), info.url);
    put(QStringLiteral("peer"), info.peer);
    put(QStringLiteral("path"), info.path);
    put(QStringLiteral("query"), info.query);
    put(QStringLiteral("subprotocol"), info.subprotocol);
    put(QStringLiteral("forwardedFor"), info.forwardedFor);
    if (info.client != 0)
        object.insert(QStringLiteral("client"), qint64(info.client));
    QJsonObject params;
    for (auto it = info.params.cbegin(); it != info.params.cend(); ++it)
        params.insert(it.key(), it.value());
    if (!params.isEmpty())
        object.insert(QStringLiteral("params"), params);
    putHandshake(object, info.handshake);

    Message message = event(connection, MessageKind::Open);
    message.payload = compact(object);
    return message;
}

Message closeMessage(quint32 connection, const CloseInfo &info)
{
    Message message = event(connection, MessageKind::Close);
    message.detail = info.code | quint32(info.by) << 16;
    message.payload = info.reason.toUtf8();
    return message;
}

Message errorMessage(quint32 connection, const Error &error, const HandshakeInfo &handshake)
{
    QJsonObject object{{QStringLiteral("code"), errorCodeName(error.code)}, {QStringLiteral("message"), error.message}};
    putHandshake(object, handshake);
    Message message = event(connection, MessageKind::Error);
    message.payload = compact(object);
    return message;
}

OpenInfo openInfo(const MessageView &message)
{
    const QJsonObject object = objectOf(message);
    OpenInfo info;
    info.name = object.value(QLatin1String("name")).toString();
    info.url = object.value(QLatin1String("url")).toString();
    info.peer = object.value(QLatin1String("peer")).toString();
    info.path = object.value(QLatin1String("path")).toString();
    info.query = object.value(QLatin1String("query")).toString();
    info.subprotocol = object.value(QLatin1String("subprotocol")).toString();
    info.forwardedFor = object.value(QLatin1String("forwardedFor")).toString();
    info.client = quint32(object.value(QLatin1String("client")).toInteger());
    const QJsonObject params = object.value(QLatin1String("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        info.params.insert(it.key(), it.value().toString());
    info.handshake = handshakeFromJson(object.value(QLatin1String("handshake")).toObject());
    return info;
}

CloseInfo closeInfo(const MessageView &message)
{
    return {quint16(message.detail & 0xffff), QString::fromUtf8(message.payload), ClosedBy(message.detail >> 16)};
}

std::pair<QString, QString> errorInfo(const MessageView &message)
{
    const QJsonObject object = objectOf(message);
    return {object.value(QLatin1String("code")).toString(), object.value(QLatin1String("message")).toString()};
}

HandshakeInfo handshakeOf(const MessageView &message)
{
    return handshakeFromJson(objectOf(message).value(QLatin1String("handshake")).toObject());
}

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text: return QStringLiteral("text");
    case MessageKind::Binary: return QStringLiteral("binary");
    case MessageKind::Close: return QStringLiteral("close");
    case MessageKind::Ping: return QStringLiteral("ping");
    case MessageKind::Pong: return QStringLiteral("pong");
    case MessageKind::Frame: return QStringLiteral("frame");
    case MessageKind::RawBytes: return QStringLiteral("raw-bytes");
    case MessageKind::Open: return QStringLiteral("open");
    case MessageKind::Error: return QStringLiteral("error");
    }
    return QStringLiteral("unknown-%1").arg(int(kind));
}

std::optional<MessageKind> kindFromName(const QString &name)
{
    for (const MessageKind kind :
         {MessageKind::Text, MessageKind::Binary, MessageKind::Close, MessageKind::Ping, MessageKind::Pong,
          MessageKind::Frame, MessageKind::RawBytes, MessageKind::Open, MessageKind::Error}) {
        if (name == kindName(kind))
            return kind;
    }
    return std::nullopt;
}

QString directionName(Direction direction)
{
    switch (direction) {
    case Direction::In: return QStringLiteral("in");
    case Direction::Out: return QStringLiteral("out");
    case Direction::Local: break;
    }
    return QStringLiteral("local");
}

std::optional<Direction> directionFromName(const QString &name)
{
    for (const Direction direction : {Direction::In, Direction::Out, Direction::Local}) {
        if (name == directionName(direction))
            return direction;
    }
    return std::nullopt;
}

QString closedByName(ClosedBy by)
{
    switch (by) {
    case ClosedBy::Peer: return QStringLiteral("peer");
    case ClosedBy::Us: return QStringLiteral("us");
    case ClosedBy::Abnormal: break;
    }
    return QStringLiteral("abnormal");
}

} // namespace wsw
