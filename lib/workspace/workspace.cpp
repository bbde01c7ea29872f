// SPDX-License-Identifier: MIT
#include "workspace/workspace.h"

#include <QUuid>

namespace wsw {

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<ConnectionOptions> connectionOptions(const ConnectionProfile &profile)
{
    const Result<QUrl> url = parseAddress(profile.address);
    if (!url)
        return Failure(url.error());
    ConnectionOptions options;
    options.name = profile.name;
    options.url = *url;
    for (const auto &[name, value] : profile.headers)
        options.headers.append({name.toUtf8(), value.toUtf8()});
    options.subprotocols = profile.subprotocols;
    options.origin = profile.origin;
    options.tls.insecure = profile.insecure;
    options.connectTimeout = std::chrono::milliseconds(profile.connectTimeoutMs);
    options.pingInterval = std::chrono::milliseconds(profile.pingIntervalMs);
    options.engine = profile.engine;
    options.compression = profile.compression;
    options.recordFrames = profile.recordFrames;
    return options;
}

Result<ServerOptions> serverOptions(const ServerProfile &profile)
{
    const Result<PathPattern> path = PathPattern::parse(profile.path);
    if (!path)
        return Failure(path.error());
    ServerOptions options;
    options.name = profile.name;
    options.address = profile.listenAddress;
    options.port = profile.port;
    options.path = *path;
    options.subprotocols = profile.subprotocols;
    options.engine = profile.engine;
    options.compression = profile.compression;
    options.recordFrames = profile.recordFrames;
    options.tls.certificateFile = profile.certificateFile;
    options.tls.keyFile = profile.keyFile;
    options.tls.keyPassword = profile.keyPassword;
    options.limits.maxMessage = profile.maxMessage;
    return options;
}

} // namespace wsw
