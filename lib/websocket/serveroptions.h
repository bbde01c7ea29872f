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

struct ServerOptions
{
    QString name;                                  ///< for the log
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address; "0.0.0.0", "::" or "*" for every interface
    quint16 port = 8181;                           ///< 0: any free one
    PathPattern path;                              ///< others are refused with 404; empty: every path
    QStringList subprotocols;                      ///< in order of preference
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
