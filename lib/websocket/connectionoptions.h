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

/// In order, repeated ones too.
using HeaderFields = QList<std::pair<QByteArray, QByteArray>>;

enum class ConnectionState { Closed, Connecting, Open, Closing, Failed };

/// What carries a connection. Automatic: for a server the wire engine; for a client likewise where the options need
/// what only it can do, else Qt's.
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

enum class TlsVersion { Default, Tls12, Tls13 };

struct TlsOptions
{
    bool insecure = false;   ///< accept any certificate; said in the log each time
    QString caFile;          ///< PEM; empty: the system's
    QString certificateFile; ///< PEM, or PKCS#12 with the key in it; told by content. Empty: no client certificate
    QString keyFile;         ///< PEM; empty if the certificate's file holds the key
    QByteArray keyPassword;  ///< of the key or of the PKCS#12 file
    QString serverName;      ///< for SNI and the check of the certificate; empty: the address's host
    TlsVersion minimumVersion = TlsVersion::Default;
    /// SHA-256 of certificates that are accepted for this host whatever is wrong with them; said in the log each time.
    QList<QByteArray> trustedFingerprints;

    bool operator==(const TlsOptions &) const = default;
};

/// System: what the desktop's settings say for the address; a loopback address is always reached directly. Http:
/// CONNECT (RFC 9110 section 9.3.6), Socks5: RFC 1928 and 1929.
enum class ProxyKind { None, System, Http, Socks5 };

struct ProxyOptions
{
    ProxyKind kind = ProxyKind::None;
    QString host;     ///< this and the rest: of Http and Socks5
    quint16 port = 0; ///< 0: the usual one, see proxyPort()
    QString user;
    QString password;

    bool operator==(const ProxyOptions &) const = default;
};

/// 8080 (HTTP) or 1080 (SOCKS5) where the proxy has no port of its own.
quint16 proxyPort(const ProxyOptions &proxy);

/// When a connection that failed or was lost is opened again: see Reconnector.
struct ReconnectOptions
{
    bool enabled = false;
    std::chrono::milliseconds firstDelay{500};
    double factor = 2; ///< from one delay to the next, at least 1
    std::chrono::milliseconds maxDelay{30000};
    int jitterPercent =
        20;              ///< 0 to 100: how far a delay may be off either way, so that many clients don't come at once
    int maxAttempts = 0; ///< 0: no end

    bool operator==(const ReconnectOptions &) const = default;
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
    HeaderFields headers;
    QStringList subprotocols;
    QString origin;
    TlsOptions tls;
    ProxyOptions proxy;
    bool tcpNoDelay = true;                          ///< false: Nagle's algorithm may collect small messages
    std::chrono::milliseconds connectTimeout{10000}; ///< of the whole opening; 0: none
    std::chrono::milliseconds pingInterval{0};       ///< 0: none
    /// A ping of the interval that is unanswered so long ends the connection; 0: until the next one is due.
    std::chrono::milliseconds pongTimeout{0};
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    bool recordFrames = false; ///< logs every frame beside the messages
    Limits limits;
};

/// Whom the server's certificate must be for: the server name, or else the address's host, in lower case.
QString certificateHost(const ConnectionOptions &options);

/// Whether the opening handshake makes the field itself: Host, Upgrade, Connection, Sec-WebSocket-Key and
/// Sec-WebSocket-Version, in any case.
bool isMadeByHandshake(QByteArrayView fieldName);

/// "automatic", "qt", "wire"
QString engineName(EngineKind kind);
/// Of those, or "auto".
std::optional<EngineKind> engineFromName(const QString &name);

/// Reads a proxy as people write it: "http://user:password@host:port", "socks5://…" or "socks5h://…" (the port may be
/// left out: 8080 or 1080), "system", "none".
Result<ProxyOptions> parseProxy(const QString &text);

/// Reads an address as people type it: "ws://…", "wss://…", "http(s)://…" (taken as ws(s)), or "host:port/path"
/// (taken as ws). Refuses other schemes, no host, a port of 0 or above 65535, and fragments (RFC 6455 section 3).
Result<QUrl> parseAddress(const QString &address);

} // namespace wsw

Q_DECLARE_METATYPE(wsw::ConnectionState)
