// SPDX-License-Identifier: MIT
#include "workspace/profile/serverprofile.h"

namespace wsw {

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
