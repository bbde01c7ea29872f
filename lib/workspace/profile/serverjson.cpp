// SPDX-License-Identifier: MIT
#include "workspace/profile/profilejson.h"

namespace wsw {

using namespace profilejson;

namespace {

constexpr Choice<AccessRules::Authentication> authentications[] = {{AccessRules::Authentication::None, "none"},
                                                                   {AccessRules::Authentication::Token, "token"},
                                                                   {AccessRules::Authentication::Basic, "basic"}};
constexpr Choice<SlowClientPolicy> slowClientPolicies[] = {
    {SlowClientPolicy::Disconnect, "disconnect"}, {SlowClientPolicy::Drop, "drop"}, {SlowClientPolicy::Pause, "pause"}};
constexpr int mostClients = 1000000;

quint16 readPort(JsonReader &in, quint16 fallback)
{
    return quint16(in.integer(key("port"), fallback, 0, 65535));
}

ListenEndpoint readEndpoint(JsonReader &in, const ListenEndpoint &fallback = {})
{
    return {in.string(key("address"), fallback.address), readPort(in, fallback.port)};
}

void writeEndpoint(const ListenEndpoint &endpoint, QJsonObject &out)
{
    out.insert(key("address"), endpoint.address);
    out.insert(key("port"), endpoint.port);
}

void readAccess(JsonReader &in, ServerAccess &access)
{
    access.blockedAddresses = in.strings(key("blockedAddresses"));
    access.origins = in.strings(key("origins"));
    access.headers = readNamedValues(in, "headers");
    access.authentication = readChoice(in, "authentication", authentications, access.authentication);
    access.user = in.string(key("user"));
    access.secret = readSecret(in, "secret");
    access.refusalStatus = int(in.integer(key("refusalStatus"), 0, 0, 599));
    access.trustForwarded = in.boolean(key("trustForwarded"), false);
}

void writeAccess(const ServerAccess &access, QJsonObject &out)
{
    out.insert(key("blockedAddresses"), QJsonArray::fromStringList(access.blockedAddresses));
    out.insert(key("origins"), QJsonArray::fromStringList(access.origins));
    out.insert(key("headers"), toJson(access.headers));
    out.insert(key("authentication"), choiceName(authentications, access.authentication));
    out.insert(key("user"), access.user);
    out.insert(key("secret"), toJson(access.secret));
    out.insert(key("refusalStatus"), access.refusalStatus);
    out.insert(key("trustForwarded"), access.trustForwarded);
}

void readHttpTrigger(JsonReader &in, HttpTriggerProfile &trigger)
{
    trigger.enabled = in.boolean(key("enabled"), false);
    trigger.endpoint = readEndpoint(in, trigger.endpoint);
    trigger.allowRemote = in.boolean(key("allowRemote"), false);
    trigger.token = readSecret(in, "token");
}

void writeHttpTrigger(const HttpTriggerProfile &trigger, QJsonObject &out)
{
    out.insert(key("enabled"), trigger.enabled);
    writeEndpoint(trigger.endpoint, out);
    out.insert(key("allowRemote"), trigger.allowRemote);
    out.insert(key("token"), toJson(trigger.token));
}

void readLimits(JsonReader &in, ServerProfile &profile)
{
    profile.maxClients = int(in.integer(key("clients"), 0, 0, mostClients));
    profile.maxClientsPerAddress = int(in.integer(key("clientsPerAddress"), 0, 0, mostClients));
    profile.handshakeTimeoutMs = int(in.integer(key("handshakeTimeoutMs"), profile.handshakeTimeoutMs, 1, dayMs));
    profile.idleTimeoutMs = int(in.integer(key("idleTimeoutMs"), 0, 0, dayMs));
    profile.slowClients = readChoice(in, "slowClients", slowClientPolicies, profile.slowClients);
    profile.maxBacklog = in.integer(key("backlog"), profile.maxBacklog, 1, mostBytes);
}

void writeLimits(const ServerProfile &profile, QJsonObject &out)
{
    out.insert(key("clients"), profile.maxClients);
    out.insert(key("clientsPerAddress"), profile.maxClientsPerAddress);
    out.insert(key("handshakeTimeoutMs"), profile.handshakeTimeoutMs);
    out.insert(key("idleTimeoutMs"), profile.idleTimeoutMs);
    out.insert(key("slowClients"), choiceName(slowClientPolicies, profile.slowClients));
    out.insert(key("backlog"), profile.maxBacklog);
}

/// As it was written before a server had several paths: always read, so that none of it counts as unknown.
PathProfile readOnlyPath(JsonReader &in)
{
    PathProfile path;
    path.pattern = in.string(key("path"));
    const bool isEcho = in.boolean(key("echo"), false);
    const QString echo = in.string(key("echoTemplate"), EchoBehaviour().text);
    if (const QString greeting = in.string(key("greeting")); !greeting.isEmpty())
        path.behaviours.append(newBehaviour(GreetingBehaviour{greeting}));
    if (const QString flow = in.string(key("flowOnConnect")); !flow.isEmpty())
        path.behaviours.append(newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, flow}));
    if (isEcho)
        path.behaviours.append(newBehaviour(EchoBehaviour{echo}));
    const int interval = int(in.integer(key("pushIntervalMs"), 0, 0, dayMs));
    const QString push = in.string(key("pushText"));
    if (interval > 0)
        path.behaviours.append(newBehaviour(PushBehaviour{{ScheduleOptions::Kind::Interval, interval}, push, {}}));
    return path;
}

} // namespace

ServerProfile readServer(JsonReader &in)
{
    ServerProfile profile;
    profile.id = readId(in);
    profile.name = in.string(key("name"));
    profile.folder = in.string(key("folder"));
    profile.listenAddress = in.string(key("listenAddress"), profile.listenAddress);
    profile.port = readPort(in, profile.port);
    in.objects(key("moreEndpoints"), [&](JsonReader &item) { profile.moreEndpoints.append(readEndpoint(item)); });
    const PathProfile onlyPath = readOnlyPath(in);
    profile.paths.clear();
    in.objects(key("paths"), [&](JsonReader &item) { profile.paths.append(readPath(item)); });
    if (profile.paths.isEmpty())
        profile.paths = {onlyPath};
    profile.subprotocols = in.strings(key("subprotocols"));
    readPart(in, "access", profile.extra, [&](JsonReader &part) { readAccess(part, profile.access); });
    readPart(in, "httpTrigger", profile.extra, [&](JsonReader &part) { readHttpTrigger(part, profile.httpTrigger); });
    readProtocol(in, profile);
    readPart(in, "tls", profile.extra, [&](JsonReader &part) {
        profile.certificateFile = part.string(key("certificateFile"));
        profile.keyFile = part.string(key("keyFile"));
        profile.keyPassword = readSecret(part, "keyPassword");
    });
    readPart(in, "limits", profile.extra, [&](JsonReader &part) { readLimits(part, profile); });
    profile.pingIntervalMs = int(in.integer(key("pingIntervalMs"), 0, 0, dayMs));
    profile.pongTimeoutMs = int(in.integer(key("pongTimeoutMs"), 0, 0, dayMs));
    profile.contentType = readContentType(in, "contentType");
    profile.draft = in.string(key("draft"));
    profile.draftHasVariables = in.boolean(key("draftVariables"), true);
    profile.draftFile = in.string(key("draftFile"));
    profile.pushTarget = in.string(key("pushTarget"));
    keepRest(in, profile.extra);
    return profile;
}

QJsonObject toJson(const ServerProfile &profile)
{
    QJsonObject out = profile.extra;
    out.insert(key("id"), profile.id);
    out.insert(key("name"), profile.name);
    out.insert(key("folder"), profile.folder);
    out.insert(key("listenAddress"), profile.listenAddress);
    out.insert(key("port"), profile.port);
    QJsonArray endpoints;
    for (const ListenEndpoint &endpoint : profile.moreEndpoints) {
        QJsonObject object;
        writeEndpoint(endpoint, object);
        endpoints.append(object);
    }
    out.insert(key("moreEndpoints"), endpoints);
    QJsonArray paths;
    for (const PathProfile &path : profile.paths)
        paths.append(toJson(path));
    out.insert(key("paths"), paths);
    out.insert(key("subprotocols"), QJsonArray::fromStringList(profile.subprotocols));
    writePart(out, "access", [&](QJsonObject &part) { writeAccess(profile.access, part); });
    writePart(out, "httpTrigger", [&](QJsonObject &part) { writeHttpTrigger(profile.httpTrigger, part); });
    writeProtocol(profile, out);
    writePart(out, "tls", [&](QJsonObject &part) {
        part.insert(key("certificateFile"), profile.certificateFile);
        part.insert(key("keyFile"), profile.keyFile);
        part.insert(key("keyPassword"), toJson(profile.keyPassword));
    });
    writePart(out, "limits", [&](QJsonObject &part) { writeLimits(profile, part); });
    out.insert(key("pingIntervalMs"), profile.pingIntervalMs);
    out.insert(key("pongTimeoutMs"), profile.pongTimeoutMs);
    out.insert(key("contentType"), contentTypeName(profile.contentType));
    out.insert(key("draft"), profile.draft);
    out.insert(key("draftVariables"), profile.draftHasVariables);
    out.insert(key("draftFile"), profile.draftFile);
    out.insert(key("pushTarget"), profile.pushTarget);
    return out;
}

} // namespace wsw
