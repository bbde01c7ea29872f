// SPDX-License-Identifier: MIT
#include "workspace/profile/serverprofile.h"

#include <QCoreApplication>

#include "workspace/workspace.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerProfile)
};

QString accessLabel(const ServerAccess &access)
{
    return access.authentication == AccessRules::Authentication::Basic ? Words::tr("password of “%1”").arg(access.user)
                                                                       : Words::tr("token that clients must show");
}

Result<AccessRules> accessRules(const ServerProfile &profile, const ServerContext &context)
{
    const ServerAccess &access = profile.access;
    AccessRules rules;
    rules.blockedAddresses = access.blockedAddresses;
    rules.origins = access.origins;
    for (const NamedValue &header : access.headers) {
        if (header.enabled && !header.name.isEmpty())
            rules.headers.append({header.name.toUtf8(), header.value});
    }
    rules.authentication = access.authentication;
    rules.user = access.user;
    rules.refusalStatus = access.refusalStatus;
    rules.trustForwarded = access.trustForwarded;
    if (access.authentication == AccessRules::Authentication::None)
        return rules;
    const Result<QString> secret = secretValue(access.secret, accessKey(profile), accessLabel(access), context.secrets);
    if (!secret)
        return Failure(secret.error());
    rules.secret = secret->toUtf8();
    return rules;
}

Result<QList<ServerPath>> serverPaths(const ServerProfile &profile)
{
    QList<ServerPath> paths;
    for (const PathProfile &path : profile.paths) {
        const Result<PathPattern> pattern = PathPattern::parse(path.pattern);
        if (!pattern)
            return Failure(pattern.error());
        if (!path.identity.isEmpty() && !pattern->parameters().contains(path.identity)) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Clients of the path %1 are told apart by the parameter “%2”, which it does not "
                                     "have. Choose one of its parameters.")
                               .arg(path.pattern, path.identity));
        }
        paths.append({*pattern, path.duplicates, path.identity});
    }
    return paths;
}

void setLimits(const ServerProfile &profile, ServerOptions &options)
{
    using std::chrono::milliseconds;
    options.limits.maxMessage = profile.maxMessage;
    options.limits.maxSendBacklog = profile.maxBacklog;
    options.maxClients = profile.maxClients;
    options.maxClientsPerAddress = profile.maxClientsPerAddress;
    options.handshakeTimeout = milliseconds(profile.handshakeTimeoutMs);
    options.idleTimeout = milliseconds(profile.idleTimeoutMs);
    options.pingInterval = milliseconds(profile.pingIntervalMs);
    options.pongTimeout = milliseconds(profile.pongTimeoutMs);
    options.slowClients = profile.slowClients;
}

} // namespace

Behaviour newBehaviour(BehaviourKind what)
{
    return {newProfileId(), std::move(what), true, {}};
}

QString accessKey(const ServerProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("access"));
}

QString serverKeyPasswordKey(const ServerProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("tls-key"));
}

QString httpTokenKey(const ServerProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("http-token"));
}

QList<NeededSecret> neededSecrets(const ServerProfile &profile)
{
    QList<NeededSecret> needed;
    const auto add = [&](const Secret &secret, const QString &key, const QString &label, bool required) {
        if (secret.storage == Secret::Storage::Keychain)
            needed.append({key, label, required});
    };
    if (profile.access.authentication != AccessRules::Authentication::None)
        add(profile.access.secret, accessKey(profile), accessLabel(profile.access), true);
    if (!profile.certificateFile.isEmpty())
        add(profile.keyPassword, serverKeyPasswordKey(profile), Words::tr("key's password"), false);
    if (profile.httpTrigger.enabled)
        add(profile.httpTrigger.token, httpTokenKey(profile), Words::tr("token of the HTTP trigger"), true);
    return needed;
}

QStringList secretKeys(const ServerProfile &profile)
{
    return keysOf(neededSecrets(profile));
}

Result<ServerOptions> serverOptions(const ServerProfile &profile, const ServerContext &context)
{
    const Result<QList<ServerPath>> paths = serverPaths(profile);
    if (!paths)
        return Failure(paths.error());
    const Result<AccessRules> access = accessRules(profile, context);
    if (!access)
        return Failure(access.error());
    ServerOptions options;
    options.name = profile.name;
    options.address = profile.listenAddress;
    options.port = profile.port;
    options.moreEndpoints = profile.moreEndpoints;
    options.paths = *paths;
    options.subprotocols = profile.subprotocols;
    options.access = *access;
    options.engine = profile.engine;
    options.compression = profile.compression;
    options.recordFrames = profile.recordFrames;
    options.tls.certificateFile = profile.certificateFile;
    options.tls.keyFile = profile.keyFile;
    const QString passwordKey = serverKeyPasswordKey(profile);
    const bool hasPassword =
        profile.keyPassword.storage != Secret::Storage::Keychain || context.secrets.contains(passwordKey);
    if (!profile.certificateFile.isEmpty() && hasPassword) {
        const Result<QString> password =
            secretValue(profile.keyPassword, passwordKey, Words::tr("key's password"), context.secrets);
        if (!password)
            return Failure(password.error());
        options.tls.keyPassword = password->toUtf8();
    }
    setLimits(profile, options);
    return options;
}

Result<QString> httpToken(const ServerProfile &profile, const ServerContext &context)
{
    return secretValue(profile.httpTrigger.token, httpTokenKey(profile), Words::tr("token of the HTTP trigger"),
                       context.secrets);
}

} // namespace wsw
