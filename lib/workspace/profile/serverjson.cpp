// SPDX-License-Identifier: MIT
#include "workspace/profile/profilejson.h"

namespace wsw {

using namespace profilejson;

ServerProfile readServer(JsonReader &in)
{
    ServerProfile profile;
    profile.id = readId(in);
    profile.name = in.string(key("name"));
    profile.folder = in.string(key("folder"));
    profile.listenAddress = in.string(key("listenAddress"), profile.listenAddress);
    profile.port = quint16(in.integer(key("port"), profile.port, 0, 65535));
    profile.path = in.string(key("path"));
    profile.subprotocols = in.strings(key("subprotocols"));
    profile.echo = in.boolean(key("echo"), false);
    profile.echoTemplate = in.string(key("echoTemplate"), profile.echoTemplate);
    profile.greeting = in.string(key("greeting"));
    profile.flowOnConnect = in.string(key("flowOnConnect"));
    profile.pushIntervalMs = int(in.integer(key("pushIntervalMs"), 0, 0, dayMs));
    profile.pushText = in.string(key("pushText"));
    readProtocol(in, profile);
    JsonReader tls = in.part(key("tls"));
    profile.certificateFile = tls.string(key("certificateFile"));
    profile.keyFile = tls.string(key("keyFile"));
    keepPart(key("tls"), tls, profile.extra);
    profile.draft = in.string(key("draft"));
    keepRest(in, profile.extra);
    return profile;
}

QJsonObject toJson(const ServerProfile &profile)
{
    QJsonObject out = profile.extra;
    QJsonObject tls = out.value(key("tls")).toObject();
    tls.insert(key("certificateFile"), profile.certificateFile);
    tls.insert(key("keyFile"), profile.keyFile);
    out.insert(key("id"), profile.id);
    out.insert(key("name"), profile.name);
    out.insert(key("folder"), profile.folder);
    out.insert(key("listenAddress"), profile.listenAddress);
    out.insert(key("port"), profile.port);
    out.insert(key("path"), profile.path);
    out.insert(key("subprotocols"), QJsonArray::fromStringList(profile.subprotocols));
    out.insert(key("echo"), profile.echo);
    out.insert(key("echoTemplate"), profile.echoTemplate);
    out.insert(key("greeting"), profile.greeting);
    out.insert(key("flowOnConnect"), profile.flowOnConnect);
    out.insert(key("pushIntervalMs"), profile.pushIntervalMs);
    out.insert(key("pushText"), profile.pushText);
    writeProtocol(profile, out);
    out.insert(key("tls"), tls);
    out.insert(key("draft"), profile.draft);
    return out;
}

} // namespace wsw
