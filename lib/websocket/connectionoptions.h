// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <utility>

#include "result.h"

namespace wsw {

enum class ConnectionState { Closed, Connecting, Open, Closing, Failed };

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
    qint64 maxMessage = 256 * 1024 * 1024;    ///< an incoming message above it ends in close code 1009
    qint64 maxSendBacklog = 64 * 1024 * 1024; ///< what may wait in our send buffer; a message sent above it is refused
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
    Limits limits;
};

/// Reads an address as people type it: "ws://…", "wss://…", "http(s)://…" (taken as ws(s)), or "host:port/path"
/// (taken as ws). Refuses other schemes, no host, a port of 0 or above 65535, and fragments (RFC 6455 section 3).
Result<QUrl> parseAddress(const QString &address);

} // namespace wsw

Q_DECLARE_METATYPE(wsw::ConnectionState)
