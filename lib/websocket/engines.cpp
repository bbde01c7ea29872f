// SPDX-License-Identifier: MIT
#include "websocket/engines.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include "websocket/connectionengine.h"
#include "websocket/engine/tlsconfiguration.h"
#include "websocket/server/serverengine.h"
#include "websocket/wire/io/wireconnectionengine.h"
#include "websocket/wire/io/wireserverengine.h"

#ifdef WSW_HAS_QT_ENGINE
#include "websocket/qt/qtconnectionengine.h"
#include "websocket/qt/qtserverengine.h"
#endif

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Engines)
};

/// QWebSocket keeps one value a name, and makes some fields itself.
bool needsOwnHeaders(const HeaderFields &headers)
{
    QSet<QByteArray> names;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (names.contains(lower) || isMadeByHandshake(lower))
            return true;
        names.insert(lower);
    }
    return false;
}

bool asksForAccess(const AccessRules &rules)
{
    return !rules.blockedAddresses.isEmpty() || !rules.origins.isEmpty() || !rules.headers.isEmpty()
           || rules.authentication != AccessRules::Authentication::None;
}

/// Why the Qt engine can't be had for these.
template <typename Options>
std::optional<Error> qtRefusal(const Options &options)
{
    if (!hasQtEngine()) {
        return Error{ErrorCode::Unsupported,
                     Words::tr("This program was built without Qt WebSockets. Choose the wire engine.")};
    }
    if (const QString need = wireOnlyNeed(options); !need.isEmpty()) {
        return Error{
            ErrorCode::Unsupported,
            Words::tr("The Qt engine can't do what is asked for (%1). Choose the wire engine or Automatic.").arg(need)};
    }
    return std::nullopt;
}

} // namespace

bool hasQtEngine()
{
#ifdef WSW_HAS_QT_ENGINE
    return true;
#else
    return false;
#endif
}

QString wireOnlyNeed(const ConnectionOptions &options)
{
    if (options.compression.enabled)
        return Words::tr("compression");
    if (options.recordFrames)
        return Words::tr("recording frames");
    if (needsOwnHeaders(options.headers))
        return Words::tr("a header twice, or one that the handshake makes itself");
    return {};
}

QString wireOnlyNeed(const ServerOptions &options)
{
    if (options.compression.enabled)
        return Words::tr("compression");
    if (options.recordFrames)
        return Words::tr("recording frames");
    if (options.tls.isEnabled())
        return Words::tr("TLS as a server");
    if (options.handshakeHook)
        return Words::tr("deciding about handshakes");
    if (options.maxClients > 0 || options.maxClientsPerAddress > 0)
        return Words::tr("a limit of clients");
    if (asksForAccess(options.access))
        return Words::tr("rules of access");
    if (std::any_of(options.paths.begin(), options.paths.end(),
                    [](const ServerPath &path) { return path.duplicates != DuplicatePolicy::Allow; }))
        return Words::tr("telling a second client of the same identity apart");
    if (options.slowClients == SlowClientPolicy::Pause)
        return Words::tr("pausing clients that do not read");
    return {};
}

EngineKind chosenEngine(const ConnectionOptions &options)
{
    if (options.engine != EngineKind::Automatic)
        return options.engine;
    return hasQtEngine() && wireOnlyNeed(options).isEmpty() ? EngineKind::Qt : EngineKind::Wire;
}

EngineKind chosenEngine(const ServerOptions &options)
{
    return options.engine == EngineKind::Automatic ? EngineKind::Wire : options.engine;
}

Result<std::unique_ptr<ConnectionEngine>> makeConnectionEngine(const ConnectionOptions &options, ConnectionSet *set)
{
    if (chosenEngine(options) == EngineKind::Wire || (set && options.engine == EngineKind::Automatic))
        return std::make_unique<wire::WireConnectionEngine>(set);
    if (std::optional<Error> refusal = qtRefusal(options))
        return Failure(std::move(*refusal));
#ifdef WSW_HAS_QT_ENGINE
    return std::make_unique<QtConnectionEngine>();
#else
    Q_UNREACHABLE();
#endif
}

Result<std::unique_ptr<ServerEngine>> makeServerEngine(const ServerOptions &options)
{
    if (chosenEngine(options) == EngineKind::Wire)
        return std::make_unique<wire::WireServerEngine>(options);
    if (std::optional<Error> refusal = qtRefusal(options))
        return Failure(std::move(*refusal));
#ifdef WSW_HAS_QT_ENGINE
    return std::make_unique<QtServerEngine>(options);
#else
    Q_UNREACHABLE();
#endif
}

Result<void> checkTls(const TlsOptions &options)
{
    const auto configuration = tlsConfiguration(options);
    if (!configuration)
        return Failure(configuration.error());
    return {};
}

} // namespace wsw
