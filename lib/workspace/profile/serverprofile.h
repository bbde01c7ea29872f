// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "websocket/server.h"

namespace wsw {

/// A server of the workspace. `extra`: keys that this version does not know; they survive a round trip.
struct ServerProfile
{
    QString id;
    QString name;
    QString folder; ///< "Orders/Staging"; empty: none
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

Result<ServerOptions> serverOptions(const ServerProfile &profile);

} // namespace wsw
