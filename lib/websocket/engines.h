// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "websocket/serveroptions.h"

namespace wsw {

class ConnectionEngine;
class ConnectionSet;
class ServerEngine;

/// Whether this program was built with Qt WebSockets. Without it the wire engine does everything.
bool hasQtEngine();

/// What the options ask of an engine that only the wire engine can do, as a word for people; empty if nothing.
QString wireOnlyNeed(const ConnectionOptions &options);
QString wireOnlyNeed(const ServerOptions &options);

/// Qt or Wire: what Automatic comes to.
EngineKind chosenEngine(const ConnectionOptions &options);
EngineKind chosenEngine(const ServerOptions &options);

/// Unsupported if the engine that is asked for is not there or can't do what else is asked for. `options` of a server
/// must outlive its engine; so must `set`, for which Automatic is the wire engine.
Result<std::unique_ptr<ConnectionEngine>> makeConnectionEngine(const ConnectionOptions &options,
                                                               ConnectionSet *set = nullptr);
Result<std::unique_ptr<ServerEngine>> makeServerEngine(const ServerOptions &options);

/// Whether the certificates and keys that the options name can be read and used; TlsFailed says which can't, and why.
Result<void> checkTls(const TlsOptions &options);

} // namespace wsw
