// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMultiMap>
#include <QString>
#include <QStringList>

#include "websocket/connectionoptions.h"
#include "workspace/client/clientgroupoptions.h"
#include "workspace/profile/messagecontent.h"
#include "workspace/profile/secret.h"
#include "workspace/variables/variablescope.h"

namespace wsw {

/// A header, a cookie or a query parameter that can be switched off without being deleted.
struct NamedValue
{
    QString name;
    QString value;
    bool enabled = true;

    bool operator==(const NamedValue &) const = default;
};

struct Authentication
{
    enum class Kind { None, Basic, Bearer, ApiKey };
    enum class Place { Header, Query };
    Kind kind = Kind::None;
    QString user;                                  ///< Basic
    Secret secret;                                 ///< Basic: password; Bearer: token; ApiKey: the key's value
    QString keyName = QStringLiteral("X-API-Key"); ///< ApiKey: the header's or parameter's name
    Place place = Place::Header;                   ///< ApiKey

    bool operator==(const Authentication &) const = default;
};

struct TlsProfile
{
    bool insecure = false;
    QString caFile;          ///< PEM; empty: the system's
    QString certificateFile; ///< PEM or PKCS#12
    QString keyFile;         ///< PEM; empty if the certificate's file holds it
    Secret keyPassword;      ///< not needed for a key that is not encrypted
    QString serverName;      ///< empty: the address's host
    TlsVersion minimumVersion = TlsVersion::Default;

    bool operator==(const TlsProfile &) const = default;
};

struct ProxyProfile
{
    ProxyKind kind = ProxyKind::System;
    QString host;
    quint16 port = 0;
    QString user;
    Secret password;

    bool operator==(const ProxyProfile &) const = default;
};

/// Sends what is in the composer again and again.
struct RepeatOptions
{
    enum class Kind { Interval, Cron };
    Kind kind = Kind::Interval;
    int intervalMs = 1000;
    QString cron = QStringLiteral("0/5 * * * * ?");
    int count = 0; ///< 0: until stopped

    bool operator==(const RepeatOptions &) const = default;
};

/// A connection of the workspace. `{{variables}}` may stand in the address, headers, cookies, Origin, user agent,
/// subprotocols, authentication, proxy and server name. `extra`: keys that this version does not know; they survive.
struct ConnectionProfile
{
    QString id; ///< unique in the workspace, never shown
    QString name;
    QString folder;  ///< "Orders/Staging"; empty: none
    QString address; ///< as typed
    QList<NamedValue> headers;
    QList<NamedValue> cookies;
    QString userAgent; ///< empty: the engine's
    QString origin;
    QStringList subprotocols;
    Authentication authentication;
    TlsProfile tls;
    ProxyProfile proxy;
    int connectTimeoutMs = 10000;
    bool tcpNoDelay = true;
    int pingIntervalMs = 0; ///< 0: none
    int pongTimeoutMs = 0;  ///< 0: until the next ping
    ReconnectOptions reconnect;
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    qint64 maxMessage = Limits().maxMessage; ///< bytes, see Limits
    bool recordFrames = false;
    QString pairKey; ///< the JSON key by which an answer is found for its request; empty: off
    ContentType contentType = ContentType::Text; ///< the composer's
    QString draft;                               ///< what is in the composer
    bool draftHasVariables = true;
    QString draftFile; ///< the path, if contentType is a file
    RepeatOptions repeat;
    ClientGroupOptions clients; ///< virtual ones
    QJsonObject extra;

    bool operator==(const ConnectionProfile &) const = default;
};

/// What a profile needs besides itself to be used.
struct ConnectionContext
{
    VariableScope variables;
    SecretValues secrets;
    QMultiMap<QString, QByteArray> trustedCertificates = {}; ///< host in lower case → SHA-256
};

/// What the profile's secrets are called in the keychain.
QString authenticationKey(const ConnectionProfile &profile);
QString proxyKey(const ConnectionProfile &profile);
QString keyPasswordKey(const ConnectionProfile &profile);

/// The keychain keys of the secrets that the profile uses, required ones or not.
struct NeededSecret
{
    QString key;
    QString label; ///< what a person calls it, e.g. "password of anna"
    bool required = true;
};
QList<NeededSecret> neededSecrets(const ConnectionProfile &profile);
QStringList keysOf(const QList<NeededSecret> &secrets);
QStringList secretKeys(const ConnectionProfile &profile);

/// Expands the profile. An error names the field.
Result<ConnectionOptions> connectionOptions(const ConnectionProfile &profile, ConnectionContext context = {});

} // namespace wsw
