// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>

#include <functional>

#include "websocket/connectionoptions.h"
#include "websocket/pathpattern.h"

namespace wsw {

/// A client's opening handshake, for who decides about it.
struct HandshakeRequest
{
    QString peer;  ///< "address:port"
    QString path;  ///< as in OpenInfo
    QString query; ///< without '?'
    QMap<QString, QString> params;
    int pathIndex = 0;    ///< in ServerOptions::paths
    HeaderFields headers; ///< all, in order, repeated ones too
    QStringList subprotocols;
};

/// What to answer it. Status 101 accepts.
struct HandshakeAnswer
{
    int status = 101;
    QByteArray reasonPhrase; ///< empty: the usual one
    HeaderFields headers;    ///< beside those that the handshake or the body needs
    QByteArray body;         ///< of a refusal
    /// Of an acceptance: one of those that the client offers, or empty for none. Nothing: the first of the server's
    /// own list that the client offers.
    std::optional<QString> subprotocol;
};

using HandshakeHook = std::function<HandshakeAnswer(const HandshakeRequest &)>;

/// PEM files. Without a certificate the server speaks no TLS.
struct ServerTlsOptions
{
    QString certificateFile; ///< with its chain, its own first
    QString keyFile;
    QByteArray keyPassword;

    bool isEnabled() const { return !certificateFile.isEmpty() || !keyFile.isEmpty(); }
};

struct ListenEndpoint
{
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address; "0.0.0.0", "::" or "*" for every interface
    quint16 port = 8181;                           ///< 0: any free one

    bool operator==(const ListenEndpoint &) const = default;
};

/// What becomes of a client whose identity (see ServerPath) another one has that is still there.
enum class DuplicatePolicy {
    Allow,
    Refuse,  ///< the second: with HTTP 409
    Replace, ///< the first: closed with Server::replacedCode
};

/// A path that a server answers to.
struct ServerPath
{
    PathPattern pattern; ///< empty: every path
    DuplicatePolicy duplicates = DuplicatePolicy::Allow;
    QString identity{}; ///< the parameter that tells clients apart; empty: all of the pattern's together
};

/// Who may connect. Asked in this order once the path matches: addresses, Origin, headers, authentication.
struct AccessRules
{
    enum class Authentication { None, Token, Basic };
    struct RequiredHeader
    {
        QByteArray name;
        QString value; ///< `*` stands for anything; empty: any value
    };

    QStringList blockedAddresses; ///< IP addresses, or networks as 10.0.0.0/8
    QStringList origins;          ///< `*` stands for anything, as in https://*.example.com; empty: all, and none
    QList<RequiredHeader> headers;
    Authentication authentication = Authentication::None;
    QString user;      ///< Basic
    QByteArray secret; ///< the token, of `Authorization: Bearer` or the query's `token`; or Basic's password
    /// Of refusals for these rules; 0: 403, and 401 with WWW-Authenticate where authentication is missing or wrong.
    int refusalStatus = 0;
    /// The peer is a proxy of ours: the client's address is the last of X-Forwarded-For.
    bool trustForwarded = false;
};

/// What is done with a client that does not read, once Limits::maxSendBacklog waits for it.
enum class SlowClientPolicy {
    Disconnect, ///< with 1013
    Drop,       ///< messages for it are dropped and counted until there is room again
    Pause,      ///< it is sent nothing and not read from until its backlog is drained; the senders wait or are told
};

struct ServerOptions
{
    QString name;                                  ///< for the log
    QString address = QStringLiteral("127.0.0.1"); ///< see ListenEndpoint
    quint16 port = 8181;
    QList<ListenEndpoint> moreEndpoints;
    QList<ServerPath> paths;  ///< the first that matches counts; others are refused with 404. Empty: every path
    QStringList subprotocols; ///< in order of preference
    AccessRules access;
    std::chrono::milliseconds pingInterval{0}; ///< of each client; 0: none
    std::chrono::milliseconds pongTimeout{0};  ///< an unanswered ping ends the connection; 0: until the next one is due
    /// A client from which nothing came for so long, pongs apart, is closed with 1001; 0: never.
    std::chrono::milliseconds idleTimeout{0};
    SlowClientPolicy slowClients = SlowClientPolicy::Disconnect;
    std::chrono::milliseconds handshakeTimeout{10000};
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    ServerTlsOptions tls;
    bool recordFrames = false; ///< logs every frame of every client beside the messages
    int maxClients = 0;        ///< more are refused with 503; 0: no limit
    int maxClientsPerAddress = 0;
    HandshakeHook handshakeHook; ///< asked once the path matches; called on the server's thread
    Limits limits;               ///< of each client
};

} // namespace wsw
