// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include "flow/flowgraph.h"
#include "websocket/connectionoptions.h"
#include "websocket/server.h"

namespace wsw {

/// `extra` everywhere: keys that this version does not know; they survive a round trip.
struct ConnectionProfile
{
    QString id; ///< unique in the workspace, never shown
    QString name;
    QString address; ///< as typed
    QList<std::pair<QString, QString>> headers;
    QStringList subprotocols;
    QString origin;
    bool insecure = false;
    int connectTimeoutMs = 10000;
    int pingIntervalMs = 0;
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    bool recordFrames = false;
    QString draft; ///< what is in the composer
    QJsonObject extra;

    bool operator==(const ConnectionProfile &) const = default;
};

struct ServerProfile
{
    QString id;
    QString name;
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 8181;
    QString path; ///< pattern, empty: every path
    QStringList subprotocols;
    bool echo = false;
    QString echoTemplate = QStringLiteral("{{message}}"); ///< what echo answers
    QString greeting;       ///< template, sent to each client once it is open; empty: none
    QString flowOnConnect;  ///< id of a flow in the workspace, empty: none
    int pushIntervalMs = 0; ///< 0: never
    QString pushText;       ///< template, sent to every client each interval
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    bool recordFrames = false;
    QString certificateFile;                 ///< PEM; empty: no TLS
    QString keyFile;                         ///< PEM
    QByteArray keyPassword;                  ///< for this run alone: never part of the document
    qint64 maxMessage = Limits().maxMessage; ///< bytes, see Limits
    QString draft;
    QJsonObject extra;

    bool operator==(const ServerProfile &) const = default;
};

struct Workspace
{
    QString name;
    QList<ConnectionProfile> connections;
    QList<ServerProfile> servers;
    QList<FlowGraph> flows;
    QMap<QString, QString> variables;
    QJsonObject extra;

    bool operator==(const Workspace &) const = default;
};

/// An id that nothing in any workspace has.
QString newProfileId();

Result<ConnectionOptions> connectionOptions(const ConnectionProfile &profile);
Result<ServerOptions> serverOptions(const ServerProfile &profile);

} // namespace wsw
