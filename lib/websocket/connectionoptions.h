// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

#include "result.h"

namespace wsw {

enum class ConnectionState { Closed, Connecting, Open, Closing, Failed };

/// What carries a connection. Automatic: the wire engine where the options need what only it can do, else Qt's.
enum class EngineKind { Automatic, Qt, Wire };

/// permessage-deflate (RFC 7692). A client offers this, a server agrees to it if the client offers it.
struct CompressionOptions
{
    bool enabled = false;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; ///< 8 to 15; 15 is not mentioned to the peer
    int clientMaxWindowBits = 15; ///< likewise
    int level = 6;                ///< of our own compressor: 1 fast to 9 small
    qint64 threshold = 64;        ///< shorter messages go uncompressed, in bytes

    bool operator==(const CompressionOptions &) const = default;
};

struct TlsOptions
{
    bool insecure = false;   ///< accept any certificate; said in the log each time
    QString caFile;          ///< PEM; empty: the system's
    QString certificateFile; ///< PEM
    QString keyFile;         ///< PEM
    QByteArray keyPassword;
};

/// Limits that both roles have. Sizes in bytes.
struct Limits
{
    qint64 maxMessage = 256 * 1024 * 1024;    ///< an incoming message above it, inflated, ends in close code 1009
    qint64 maxFrame = 0;                      ///< likewise a frame, before inflation; 0: as a message. Wire engine
    qint64 maxHead = 32 * 1024;               ///< of an opening handshake's head. Wire engine
    qint64 maxSendBacklog = 64 * 1024 * 1024; ///< what may wait in our send buffer; a message sent above it is refused
    qint64 highWaterMark = 1024 * 1024;       ///< Connection::backlogRose() when more waits in our send buffer
    /// A frame that has begun must go on: by at least 1 KiB, or to its end, in this time. Wire engine
    std::chrono::milliseconds stallTimeout{30000};
};

struct ConnectionOptions
{
    QString name; ///< for the log
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QStringList subprotocols;
    QString origin;
    TlsOptions tls;
    QUrl proxy; ///< http://user:password@host:port or socks5://…; empty: none
    std::chrono::milliseconds connectTimeout{10000};
    std::chrono::milliseconds pingInterval{0}; ///< 0: none. A ping unanswered by the next one ends the connection.
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    bool recordFrames = false; ///< logs every frame beside the messages
    Limits limits;
};

/// Whether the opening handshake makes the field itself: Host, Upgrade, Connection, Sec-WebSocket-Key and
/// Sec-WebSocket-Version, in any case.
bool isMadeByHandshake(QByteArrayView fieldName);

/// "automatic", "qt", "wire"
QString engineName(EngineKind kind);
/// Of those, or "auto".
std::optional<EngineKind> engineFromName(const QString &name);

/// Reads an address as people type it: "ws://…", "wss://…", "http(s)://…" (taken as ws(s)), or "host:port/path"
/// (taken as ws). Refuses other schemes, no host, a port of 0 or above 65535, and fragments (RFC 6455 section 3).
Result<QUrl> parseAddress(const QString &address);

} // namespace wsw

Q_DECLARE_METATYPE(wsw::ConnectionState)
