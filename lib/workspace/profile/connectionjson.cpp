// SPDX-License-Identifier: MIT
#include "workspace/profile/profilejson.h"

namespace wsw {

using namespace profilejson;

namespace {

constexpr Choice<Authentication::Kind> authenticationKinds[] = {{Authentication::Kind::None, "none"},
                                                                {Authentication::Kind::Basic, "basic"},
                                                                {Authentication::Kind::Bearer, "bearer"},
                                                                {Authentication::Kind::ApiKey, "api-key"}};
constexpr Choice<Authentication::Place> places[] = {{Authentication::Place::Header, "header"},
                                                    {Authentication::Place::Query, "query"}};
constexpr Choice<TlsVersion> tlsVersions[] = {
    {TlsVersion::Default, "default"}, {TlsVersion::Tls12, "1.2"}, {TlsVersion::Tls13, "1.3"}};
constexpr Choice<ProxyKind> proxyKinds[] = {
    {ProxyKind::System, "system"}, {ProxyKind::None, "none"}, {ProxyKind::Http, "http"}, {ProxyKind::Socks5, "socks5"}};
constexpr Choice<RepeatOptions::Kind> repeatKinds[] = {{RepeatOptions::Kind::Interval, "interval"},
                                                       {RepeatOptions::Kind::Cron, "cron"}};

void readAuthentication(JsonReader &in, Authentication &authentication)
{
    authentication.kind = readChoice(in, "kind", authenticationKinds, authentication.kind);
    authentication.user = in.string(key("user"));
    authentication.secret = readSecret(in, "secret");
    authentication.keyName = in.string(key("keyName"), authentication.keyName);
    authentication.place = readChoice(in, "place", places, authentication.place);
}

void writeAuthentication(const Authentication &authentication, QJsonObject &out)
{
    out.insert(key("kind"), choiceName(authenticationKinds, authentication.kind));
    out.insert(key("user"), authentication.user);
    out.insert(key("secret"), toJson(authentication.secret));
    out.insert(key("keyName"), authentication.keyName);
    out.insert(key("place"), choiceName(places, authentication.place));
}

void readTls(JsonReader &in, TlsProfile &tls)
{
    tls.insecure = in.boolean(key("insecure"), tls.insecure);
    tls.caFile = in.string(key("caFile"));
    tls.certificateFile = in.string(key("certificateFile"));
    tls.keyFile = in.string(key("keyFile"));
    tls.keyPassword = readSecret(in, "keyPassword");
    tls.serverName = in.string(key("serverName"));
    tls.minimumVersion = readChoice(in, "minimumVersion", tlsVersions, tls.minimumVersion);
}

void writeTls(const TlsProfile &tls, QJsonObject &out)
{
    out.insert(key("insecure"), tls.insecure);
    out.insert(key("caFile"), tls.caFile);
    out.insert(key("certificateFile"), tls.certificateFile);
    out.insert(key("keyFile"), tls.keyFile);
    out.insert(key("keyPassword"), toJson(tls.keyPassword));
    out.insert(key("serverName"), tls.serverName);
    out.insert(key("minimumVersion"), choiceName(tlsVersions, tls.minimumVersion));
}

void readProxy(JsonReader &in, ProxyProfile &proxy)
{
    proxy.kind = readChoice(in, "kind", proxyKinds, proxy.kind);
    proxy.host = in.string(key("host"));
    proxy.port = quint16(in.integer(key("port"), 0, 0, 65535));
    proxy.user = in.string(key("user"));
    proxy.password = readSecret(in, "password");
}

void writeProxy(const ProxyProfile &proxy, QJsonObject &out)
{
    out.insert(key("kind"), choiceName(proxyKinds, proxy.kind));
    out.insert(key("host"), proxy.host);
    out.insert(key("port"), proxy.port);
    out.insert(key("user"), proxy.user);
    out.insert(key("password"), toJson(proxy.password));
}

void readReconnect(JsonReader &in, ReconnectOptions &reconnect)
{
    using std::chrono::milliseconds;
    reconnect.enabled = in.boolean(key("enabled"), reconnect.enabled);
    reconnect.firstDelay =
        milliseconds(in.integer(key("firstDelayMs"), qint64(reconnect.firstDelay.count()), 0, dayMs));
    reconnect.factor = qBound(1.0, in.number(key("factor"), reconnect.factor), 100.0);
    reconnect.maxDelay = milliseconds(in.integer(key("maxDelayMs"), qint64(reconnect.maxDelay.count()), 0, dayMs));
    reconnect.jitterPercent = int(in.integer(key("jitterPercent"), reconnect.jitterPercent, 0, 100));
    reconnect.maxAttempts = int(in.integer(key("maxAttempts"), reconnect.maxAttempts, 0, 1000000));
}

void writeReconnect(const ReconnectOptions &reconnect, QJsonObject &out)
{
    out.insert(key("enabled"), reconnect.enabled);
    out.insert(key("firstDelayMs"), qint64(reconnect.firstDelay.count()));
    out.insert(key("factor"), reconnect.factor);
    out.insert(key("maxDelayMs"), qint64(reconnect.maxDelay.count()));
    out.insert(key("jitterPercent"), reconnect.jitterPercent);
    out.insert(key("maxAttempts"), reconnect.maxAttempts);
}

void readRepeat(JsonReader &in, RepeatOptions &repeat)
{
    repeat.kind = readChoice(in, "kind", repeatKinds, repeat.kind);
    repeat.intervalMs = int(in.integer(key("intervalMs"), repeat.intervalMs, 1, dayMs));
    repeat.cron = in.string(key("cron"), repeat.cron);
    repeat.count = int(in.integer(key("count"), repeat.count, 0, 1000000000));
}

void writeRepeat(const RepeatOptions &repeat, QJsonObject &out)
{
    out.insert(key("kind"), choiceName(repeatKinds, repeat.kind));
    out.insert(key("intervalMs"), repeat.intervalMs);
    out.insert(key("cron"), repeat.cron);
    out.insert(key("count"), repeat.count);
}

void readClients(JsonReader &in, ClientGroupOptions &clients)
{
    clients.count = int(in.integer(key("count"), clients.count, 1, ClientGroupOptions::mostClients));
    clients.perSecond = int(in.integer(key("perSecond"), clients.perSecond, 0, ClientGroupOptions::mostClients));
}

void writeClients(const ClientGroupOptions &clients, QJsonObject &out)
{
    out.insert(key("count"), clients.count);
    out.insert(key("perSecond"), clients.perSecond);
}

} // namespace

ConnectionProfile readConnection(JsonReader &in)
{
    ConnectionProfile profile;
    profile.id = readId(in);
    profile.name = in.string(key("name"));
    profile.folder = in.string(key("folder"));
    profile.address = in.string(key("address"));
    profile.headers = readNamedValues(in, "headers");
    profile.cookies = readNamedValues(in, "cookies");
    profile.userAgent = in.string(key("userAgent"));
    profile.origin = in.string(key("origin"));
    profile.subprotocols = in.strings(key("subprotocols"));
    readPart(in, "authentication", profile.extra,
             [&](JsonReader &part) { readAuthentication(part, profile.authentication); });
    profile.tls.insecure = in.boolean(key("insecure"), false); // where it stood before there was "tls"
    readPart(in, "tls", profile.extra, [&](JsonReader &part) { readTls(part, profile.tls); });
    readPart(in, "proxy", profile.extra, [&](JsonReader &part) { readProxy(part, profile.proxy); });
    profile.connectTimeoutMs = int(in.integer(key("connectTimeoutMs"), profile.connectTimeoutMs, 0, dayMs));
    profile.tcpNoDelay = in.boolean(key("tcpNoDelay"), profile.tcpNoDelay);
    profile.pingIntervalMs = int(in.integer(key("pingIntervalMs"), 0, 0, dayMs));
    profile.pongTimeoutMs = int(in.integer(key("pongTimeoutMs"), 0, 0, dayMs));
    readPart(in, "reconnect", profile.extra, [&](JsonReader &part) { readReconnect(part, profile.reconnect); });
    readProtocol(in, profile);
    profile.pairKey = in.string(key("pairKey"));
    profile.contentType = readContentType(in, "contentType");
    profile.draft = in.string(key("draft"));
    profile.draftHasVariables = in.boolean(key("draftVariables"), true);
    profile.draftFile = in.string(key("draftFile"));
    readPart(in, "repeat", profile.extra, [&](JsonReader &part) { readRepeat(part, profile.repeat); });
    readPart(in, "clients", profile.extra, [&](JsonReader &part) { readClients(part, profile.clients); });
    keepRest(in, profile.extra);
    return profile;
}

QJsonObject toJson(const ConnectionProfile &profile)
{
    QJsonObject out = profile.extra;
    out.insert(key("id"), profile.id);
    out.insert(key("name"), profile.name);
    out.insert(key("folder"), profile.folder);
    out.insert(key("address"), profile.address);
    out.insert(key("headers"), toJson(profile.headers));
    out.insert(key("cookies"), toJson(profile.cookies));
    out.insert(key("userAgent"), profile.userAgent);
    out.insert(key("origin"), profile.origin);
    out.insert(key("subprotocols"), QJsonArray::fromStringList(profile.subprotocols));
    writePart(out, "authentication", [&](QJsonObject &part) { writeAuthentication(profile.authentication, part); });
    writePart(out, "tls", [&](QJsonObject &part) { writeTls(profile.tls, part); });
    writePart(out, "proxy", [&](QJsonObject &part) { writeProxy(profile.proxy, part); });
    out.insert(key("connectTimeoutMs"), profile.connectTimeoutMs);
    out.insert(key("tcpNoDelay"), profile.tcpNoDelay);
    out.insert(key("pingIntervalMs"), profile.pingIntervalMs);
    out.insert(key("pongTimeoutMs"), profile.pongTimeoutMs);
    writePart(out, "reconnect", [&](QJsonObject &part) { writeReconnect(profile.reconnect, part); });
    writeProtocol(profile, out);
    out.insert(key("pairKey"), profile.pairKey);
    out.insert(key("contentType"), contentTypeName(profile.contentType));
    out.insert(key("draft"), profile.draft);
    out.insert(key("draftVariables"), profile.draftHasVariables);
    out.insert(key("draftFile"), profile.draftFile);
    writePart(out, "repeat", [&](QJsonObject &part) { writeRepeat(profile.repeat, part); });
    writePart(out, "clients", [&](QJsonObject &part) { writeClients(profile.clients, part); });
    return out;
}

} // namespace wsw
