// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "websocket/serveroptions.h"
#include "workspace/profile/behaviour.h"
#include "workspace/profile/connectionprofile.h"

namespace wsw {

/// What a server does at one path. Behaviours see a message in their order.
struct PathProfile
{
    QString pattern; ///< empty: every path
    QList<Behaviour> behaviours;
    DuplicatePolicy duplicates = DuplicatePolicy::Allow;
    QString identity; ///< see ServerPath
    QJsonObject extra;

    bool operator==(const PathProfile &) const = default;
};

/// See AccessRules.
struct ServerAccess
{
    QStringList blockedAddresses;
    QStringList origins;
    QList<NamedValue> headers;
    AccessRules::Authentication authentication = AccessRules::Authentication::None;
    QString user;
    Secret secret; ///< the token, or Basic's password
    int refusalStatus = 0;
    bool trustForwarded = false;

    bool operator==(const ServerAccess &) const = default;
};

/// Pushes and flows on behalf of other programs, by HTTP. See HttpTrigger.
struct HttpTriggerProfile
{
    bool enabled = false;
    ListenEndpoint endpoint{QStringLiteral("127.0.0.1"), 8180};
    bool allowRemote = false; ///< an address that other computers reach is refused without it
    Secret token;

    bool operator==(const HttpTriggerProfile &) const = default;
};

/// A server of the workspace. `extra`: keys that this version does not know; they survive a round trip.
struct ServerProfile
{
    QString id;
    QString name;
    QString folder; ///< "Orders/Staging"; empty: none
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 8181;
    QList<ListenEndpoint> moreEndpoints;
    QList<PathProfile> paths{PathProfile()}; ///< the first that matches counts; never empty
    QStringList subprotocols;
    ServerAccess access;
    HttpTriggerProfile httpTrigger;
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    bool recordFrames = false;
    QString certificateFile;                 ///< PEM; empty: no TLS
    QString keyFile;                         ///< PEM
    Secret keyPassword;                      ///< not needed for a key that is not encrypted
    qint64 maxMessage = Limits().maxMessage; ///< bytes, see Limits
    int maxClients = 0;                      ///< 0: no limit
    int maxClientsPerAddress = 0;
    int handshakeTimeoutMs = 10000;
    int idleTimeoutMs = 0;  ///< 0: none
    int pingIntervalMs = 0; ///< 0: none
    int pongTimeoutMs = 0;  ///< 0: until the next ping
    SlowClientPolicy slowClients = SlowClientPolicy::Disconnect;
    qint64 maxBacklog = Limits().maxSendBacklog; ///< bytes, of each client
    ContentType contentType = ContentType::Text; ///< the composer's
    QString draft;
    bool draftHasVariables = true;
    QString draftFile;  ///< the path, if contentType is a file
    QString pushTarget; ///< a ClientFilter's text: whom "Send to matching" means
    QJsonObject extra;

    bool operator==(const ServerProfile &) const = default;
};

/// What a server needs besides its profile.
struct ServerContext
{
    VariableScope variables;
    SecretValues secrets;
};

/// What the profile's secrets are called in the keychain.
QString accessKey(const ServerProfile &profile);
QString serverKeyPasswordKey(const ServerProfile &profile);
QString httpTokenKey(const ServerProfile &profile);
QList<NeededSecret> neededSecrets(const ServerProfile &profile);
QStringList secretKeys(const ServerProfile &profile);

Result<ServerOptions> serverOptions(const ServerProfile &profile, const ServerContext &context = {});
/// Of the HTTP trigger.
Result<QString> httpToken(const ServerProfile &profile, const ServerContext &context);

} // namespace wsw
