// SPDX-License-Identifier: MIT
#include "wsw/serve/serverarguments.h"

#include <QUuid>

#include "workspace/workspacefile.h"
#include "wsw/outgoing.h"
#include "wsw/serve/behaviourarguments.h"
#include "wsw/serve/optionword.h"

namespace wsw {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Result<void> readEndpoints(const QCommandLineParser &parser, ServerProfile &profile)
{
    const QStringList listen = parser.values(key("listen"));
    if (listen.isEmpty())
        return {};
    QList<ListenEndpoint> endpoints;
    for (const QString &text : listen) {
        const Result<ListenEndpoint> endpoint = parseEndpoint(text);
        if (!endpoint)
            return Failure(endpoint.error());
        endpoints.append(*endpoint);
    }
    profile.listenAddress = endpoints.first().address;
    profile.port = endpoints.first().port;
    profile.moreEndpoints = endpoints.mid(1);
    return {};
}

/// A secret from the environment: VAR must be set, so that nothing is open by mistake.
Result<Secret> readSecret(const QCommandLineParser &parser, const char *option)
{
    const QString variable = parser.value(key(option));
    if (qEnvironmentVariableIsEmpty(variable.toLocal8Bit().constData()))
        return wrong(
            QStringLiteral("The environment variable %1 of --%2 is not set or empty.").arg(variable, key(option)));
    return Secret{Secret::Storage::Environment, variable};
}

/// What the protocol's engine needs to know: engine, compression, frames, TLS.
Result<void> readProtocol(const QCommandLineParser &parser, ServerProfile &profile)
{
    if (parser.isSet(key("engine"))) {
        const Result<EngineKind> engine = readEngine(parser);
        if (!engine)
            return Failure(engine.error());
        profile.engine = *engine;
    }
    profile.subprotocols += parser.values(key("subprotocol"));
    profile.compression.enabled |= parser.isSet(key("compress"));
    profile.recordFrames |= parser.isSet(key("frames"));
    if (parser.isSet(key("tls-cert")) != parser.isSet(key("tls-key")))
        return wrong(QStringLiteral("--tls-cert and --tls-key belong together."));
    if (parser.isSet(key("tls-cert"))) {
        profile.certificateFile = parser.value(key("tls-cert"));
        profile.keyFile = parser.value(key("tls-key"));
    }
    if (parser.isSet(key("tls-key-password-env")))
        profile.keyPassword = {Secret::Storage::Environment, parser.value(key("tls-key-password-env"))};
    return {};
}

Result<void> readAccess(const QCommandLineParser &parser, ServerAccess &access)
{
    using Authentication = AccessRules::Authentication;
    access.origins += parser.values(key("allow-origin"));
    access.blockedAddresses += parser.values(key("block"));
    access.trustForwarded |= parser.isSet(key("behind-proxy"));
    const QStringList headers = parser.values(key("require-header"));
    for (const QString &header : headers) {
        const qsizetype colon = header.indexOf(u':');
        access.headers.append({header.left(colon).trimmed(), colon < 0 ? QString() : header.mid(colon + 1).trimmed()});
    }
    if (parser.isSet(key("bearer-env")) && parser.isSet(key("user")))
        return wrong(QStringLiteral("--bearer-env and --user exclude each other."));
    if (parser.isSet(key("user")) != parser.isSet(key("password-env")))
        return wrong(QStringLiteral("--user and --password-env belong together."));
    if (parser.isSet(key("bearer-env")) || parser.isSet(key("user"))) {
        const bool isBasic = parser.isSet(key("user"));
        const Result<Secret> secret = readSecret(parser, isBasic ? "password-env" : "bearer-env");
        if (!secret)
            return Failure(secret.error());
        access.authentication = isBasic ? Authentication::Basic : Authentication::Token;
        access.user = parser.value(key("user"));
        access.secret = *secret;
    }
    return {};
}

/// A whole number from `least`; the value stays if the option is not given.
template <typename T>
Result<void> readNumber(const QCommandLineParser &parser, const char *option, qint64 least, T &value)
{
    if (!parser.isSet(key(option)))
        return {};
    bool isNumber = false;
    const qint64 number = parser.value(key(option)).toLongLong(&isNumber);
    if (!isNumber || number < least || number > std::numeric_limits<T>::max())
        return wrong(QStringLiteral("--%1 needs a whole number from %2.").arg(key(option)).arg(least));
    value = T(number);
    return {};
}

Result<void> readTime(const QCommandLineParser &parser, const char *option, int &milliseconds)
{
    const auto time = readSeconds(parser, key(option), std::chrono::milliseconds(milliseconds));
    if (!time)
        return Failure(time.error());
    milliseconds = int(time->count());
    return {};
}

constexpr OptionWord<SlowClientPolicy> slowClientWords[] = {
    {"disconnect", SlowClientPolicy::Disconnect}, {"drop", SlowClientPolicy::Drop}, {"pause", SlowClientPolicy::Pause}};

Result<void> readSlowClients(const QCommandLineParser &parser, SlowClientPolicy &policy)
{
    if (!parser.isSet(key("slow-clients")))
        return {};
    const Result<SlowClientPolicy> read = readWord("slow-clients", parser.value(key("slow-clients")), slowClientWords);
    if (!read)
        return Failure(read.error());
    policy = *read;
    return {};
}

Result<void> readLimits(const QCommandLineParser &parser, ServerProfile &profile)
{
    Result<void> result = readNumber(parser, "max-message", 1, profile.maxMessage);
    const auto next = [&result](auto &&read) {
        if (result)
            result = read();
    };
    next([&] { return readNumber(parser, "max-clients", 1, profile.maxClients); });
    next([&] { return readNumber(parser, "max-clients-per-address", 1, profile.maxClientsPerAddress); });
    next([&] { return readNumber(parser, "max-backlog", 1, profile.maxBacklog); });
    next([&] { return readNumber(parser, "refuse-status", 400, profile.access.refusalStatus); });
    next([&] { return readTime(parser, "handshake-timeout", profile.handshakeTimeoutMs); });
    next([&] { return readTime(parser, "idle-timeout", profile.idleTimeoutMs); });
    next([&] { return readTime(parser, "ping", profile.pingIntervalMs); });
    next([&] { return readTime(parser, "pong-timeout", profile.pongTimeoutMs); });
    next([&] { return readSlowClients(parser, profile.slowClients); });
    return result;
}

Result<void> readHttpTrigger(const QCommandLineParser &parser, ServePlan &plan)
{
    HttpTriggerProfile &trigger = plan.profile.httpTrigger;
    if (parser.isSet(key("http"))) {
        const Result<ListenEndpoint> endpoint = parseEndpoint(parser.value(key("http")));
        if (!endpoint)
            return Failure(endpoint.error());
        trigger.enabled = true;
        trigger.endpoint = *endpoint;
    }
    if (!trigger.enabled) {
        const bool isAlone = parser.isSet(key("http-token-env")) || parser.isSet(key("http-allow-remote"));
        return isAlone ? wrong(QStringLiteral("--http-token-env and --http-allow-remote need --http."))
                       : Result<void>();
    }
    trigger.allowRemote |= parser.isSet(key("http-allow-remote"));
    if (parser.isSet(key("http-token-env"))) {
        const Result<Secret> token = readSecret(parser, "http-token-env");
        if (!token)
            return Failure(token.error());
        trigger.token = *token;
    } else if (trigger.token.storage == Secret::Storage::Keychain) { // none is asked here
        plan.generatedToken = QUuid::createUuid().toString(QUuid::Id128);
        trigger.token = {Secret::Storage::Document, plan.generatedToken};
    }
    return {};
}

/// The server that FILE[#NAME] names, with the workspace's variables and flows.
Result<ServePlan> readWorkspacePlan(const QString &argument)
{
    const qsizetype hash = argument.lastIndexOf(u'#');
    const QString path = hash < 0 ? argument : argument.left(hash);
    const QString name = hash < 0 ? QString() : argument.mid(hash + 1);
    const Result<Workspace> workspace = readWorkspaceFile(path);
    if (!workspace)
        return Failure(workspace.error());
    QStringList names;
    QList<ServerProfile> found;
    for (const ServerProfile &server : workspace->servers) {
        names.append(server.name);
        if (name.isEmpty() || server.name == name || server.id == name)
            found.append(server);
    }
    if (found.size() != 1) {
        return wrong(QStringLiteral("%1 has %2 such servers. Name one as FILE#NAME. It has: %3.")
                         .arg(path)
                         .arg(found.size())
                         .arg(names.isEmpty() ? QStringLiteral("none") : names.join(u", ")));
    }
    ServePlan plan;
    plan.profile = found.first();
    plan.context.variables = variableScope(*workspace, {});
    plan.flows = workspace->flows;
    return plan;
}

} // namespace

Result<ListenEndpoint> parseEndpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon < 0 || !isNumber || port > 65535) {
        return failure(ErrorCode::InvalidAddress,
                       QStringLiteral("'%1' is not ADDRESS:PORT, e.g. 127.0.0.1:8181. Ports go up to 65535; 0 is any "
                                      "free one.")
                           .arg(text));
    }
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    return ListenEndpoint{address, quint16(port)};
}

void addServerOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(key(name), key(description), key(value)));
    };
    add("workspace", "Runs a server of a workspace; other options change or add to it.", "FILE[#SERVER]");
    add("listen", "Where to listen (default 127.0.0.1:8181); port 0: any free one. Repeatable.", "ADDRESS:PORT");
    addBehaviourOptions(parser);
    add("subprotocol", "Accepts a subprotocol. Repeatable.", "NAME");
    add("compress", "Agrees to permessage-deflate where a client offers it.");
    add("engine", "What carries the connections: qt, wire, or auto (default).", "ENGINE");
    add("frames", "Prints (and records) every frame beside the messages.");
    add("tls-cert", "Speaks TLS with this certificate, PEM, with its chain.", "FILE");
    add("tls-key", "Its key, PEM.", "FILE");
    add("tls-key-password-env", "The environment variable that holds the key's password.", "VAR");
    add("allow-origin", "Refuses other Origins; * stands for anything. Repeatable.", "ORIGIN");
    add("require-header", "Refuses clients without it; * stands for anything. Repeatable.", "NAME[: VALUE]");
    add("bearer-env", "Clients must show the token that this environment variable holds.", "VAR");
    add("user", "Clients must log in (Basic authentication).", "NAME");
    add("password-env", "The environment variable that holds the password.", "VAR");
    add("refuse-status", "The HTTP status of these refusals (default 401 or 403).", "STATUS");
    add("block", "Refuses an address or a network such as 10.0.0.0/8. Repeatable.", "ADDRESS");
    add("behind-proxy", "Takes a client's address from X-Forwarded-For.");
    add("max-clients", "More are refused with 503.", "N");
    add("max-clients-per-address", "Likewise, of one address.", "N");
    add("max-message", "Longer messages end the connection with 1009.", "BYTES");
    add("max-backlog", "How much may wait for a client that does not read.", "BYTES");
    add("slow-clients", "What then becomes of it: disconnect (default), drop (the messages) or pause.", "POLICY");
    add("handshake-timeout", "How long an opening handshake may take (default 10).", "SECONDS");
    add("idle-timeout", "Closes clients from which nothing comes for so long.", "SECONDS");
    add("ping", "Sends each client a ping at this interval; a missing pong ends the connection.", "SECONDS");
    add("pong-timeout", "How long a pong may take (default: until the next ping).", "SECONDS");
    add("http", "Takes pushes by HTTP: POST /push, POST /flows/NAME, GET /clients.", "ADDRESS:PORT");
    add("http-token-env", "The environment variable that holds its token (default: one is made and printed).", "VAR");
    add("http-allow-remote", "Lets --http listen where other computers reach it.");
}

Result<ServePlan> readServePlan(const QCommandLineParser &parser)
{
    ServePlan plan;
    if (parser.isSet(key("workspace"))) {
        const Result<ServePlan> read = readWorkspacePlan(parser.value(key("workspace")));
        if (!read)
            return Failure(read.error());
        plan = *read;
    }
    Result<void> result = readEndpoints(parser, plan.profile);
    const auto next = [&result](auto &&read) {
        if (result)
            result = read();
    };
    next([&] { return readBehaviours(parser, plan.profile.paths, plan.flows); });
    next([&] { return readProtocol(parser, plan.profile); });
    next([&] { return readAccess(parser, plan.profile.access); });
    next([&] { return readLimits(parser, plan.profile); });
    next([&] { return readHttpTrigger(parser, plan); });
    if (!result)
        return Failure(result.error());
    return plan;
}

} // namespace wsw
