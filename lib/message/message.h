// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QMetaType>
#include <QString>

#include <optional>

#include "message/handshakeinfo.h"
#include "result.h"

namespace wsw {

enum class Direction : quint8 {
    In = 0,    ///< came from the peer
    Out = 1,   ///< was sent by us
    Local = 2, ///< an event of our side: open, close, error
};

/// What a record is. The first values are RFC 6455's opcodes (section 11.8); events begin at 0x40.
/// 0x20 to 0x3f are single frames and bytes. The values are stored in recordings: never renumber.
enum class MessageKind : quint8 {
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa,
    Frame = 0x20,    ///< one frame, see FrameInfo; recorded beside the messages where that is switched on
    RawBytes = 0x21, ///< bytes that were sent by hand, no frame
    Open = 0x40,
    Error = 0x41,
};

enum class ClosedBy : quint8 {
    Peer = 0,     ///< the peer's close frame came first
    Us = 1,       ///< we began the closing handshake
    Abnormal = 2, ///< the TCP connection ended without any close frame (code 1006)
};

/// How a connection ended. Codes are RFC 6455 section 7.4.1's; 1006 stands for "no close frame came".
struct CloseInfo
{
    quint16 code = 1000;
    QString reason;
    ClosedBy by = ClosedBy::Us;
};

/// One line of the log: a message, a control frame or an event of one connection. A plain value, safe to copy
/// between threads.
struct Message
{
    qint64 time = 0;        ///< microseconds since 1970-01-01T00:00:00 UTC
    quint32 connection = 0; ///< the connection's id, counted from 1
    Direction direction = Direction::In;
    MessageKind kind = MessageKind::Text;
    quint32 detail = 0; ///< Pong: round trip in microseconds (0 = unknown). Close: code | by << 16. Frame: see there.
    QByteArray payload; ///< Text: UTF-8. Binary, Ping, Pong: bytes. Close: reason in UTF-8.
                        ///< Open and Error: a compact JSON object, see openMessage() and errorMessage().
};

/// The same, pointing into somebody else's memory.
struct MessageView
{
    qint64 time = 0;
    quint32 connection = 0;
    Direction direction = Direction::In;
    MessageKind kind = MessageKind::Text;
    quint32 detail = 0;
    QByteArrayView payload;

    Message toMessage() const { return {time, connection, direction, kind, detail, payload.toByteArray()}; }
};

inline MessageView viewOf(const Message &message)
{
    return {message.time, message.connection, message.direction, message.kind, message.detail, message.payload};
}

/// What is known of a connection once it is open; the payload of an Open record.
struct OpenInfo
{
    QString name;                  ///< the profile's or server's name, empty on the command line
    QString url;                   ///< client role: the address that was opened
    QString peer;                  ///< "address:port", IPv6 in brackets
    QString path;                  ///< the request's path without the query, e.g. "/ws/42"
    QString query;                 ///< without '?'
    QMap<QString, QString> params; ///< path parameters, e.g. sid → 42
    QString subprotocol;           ///< as negotiated, empty for none
    quint32 client = 0;            ///< server role: the server's own id of this client, counted from 1; client role: 0
    HandshakeInfo handshake{};
    QString forwardedFor{}; ///< server role: X-Forwarded-For as it came, empty for none
    int pathIndex = 0;      ///< server role: which of ServerOptions::paths it came to; not recorded
};

/// Now, in Message::time's unit. Monotonic enough for a log: a system clock set back shows as such.
qint64 currentTime();

Message openMessage(quint32 connection, const OpenInfo &info);
Message closeMessage(quint32 connection, const CloseInfo &info);
/// With what is known of the handshake, if the error ended that.
Message errorMessage(quint32 connection, const Error &error, const HandshakeInfo &handshake = {});

OpenInfo openInfo(const MessageView &message);   ///< of an Open record
CloseInfo closeInfo(const MessageView &message); ///< of a Close record
/// Of an Error record: {code name, message}.
std::pair<QString, QString> errorInfo(const MessageView &message);
HandshakeInfo handshakeOf(const MessageView &message); ///< of an Open record, or an Error that ended a handshake

/// contract.md's object for one line of `--json`; also what export to JSON Lines writes.
QJsonObject toJson(const MessageView &message);

/// With U+FFFD for what is no UTF-8, as QString::fromUtf8() has it, which drops a byte order mark; this does not.
QString textFromUtf8(QByteArrayView utf8);

/// "2026-01-31T12:00:00.123Z"
QString isoTime(qint64 time);

/// "text", "binary", "close", "ping", "pong", "frame", "raw-bytes", "open", "error"
QString kindName(MessageKind kind);
std::optional<MessageKind> kindFromName(const QString &name);
QString directionName(Direction direction); ///< "in", "out", "local"
std::optional<Direction> directionFromName(const QString &name);
QString closedByName(ClosedBy by); ///< "peer", "us", "abnormal"

} // namespace wsw

Q_DECLARE_METATYPE(wsw::Message)
