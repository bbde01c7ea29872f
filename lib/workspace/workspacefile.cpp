// SPDX-License-Identifier: MIT
#include "workspace/workspacefile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "flow/flowfile.h"
#include "jsonreader.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::WorkspaceFile)
};

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

constexpr int dayMs = 24 * 60 * 60 * 1000;
constexpr qint64 mostBytes = qint64(1) << 40;

/// What nobody has asked `in` for, beside what is kept already.
void keepRest(const JsonReader &in, QJsonObject &extra)
{
    const QJsonObject rest = in.rest();
    for (auto it = rest.begin(); it != rest.end(); ++it)
        extra.insert(it.key(), it.value());
}

void keepPart(const QString &name, const JsonReader &part, QJsonObject &extra)
{
    if (const QJsonObject rest = part.rest(); !rest.isEmpty())
        extra.insert(name, rest);
}

QString readId(JsonReader &in)
{
    const QString id = in.string(key("id"));
    return id.isEmpty() ? newProfileId() : id;
}

EngineKind readEngine(JsonReader &in)
{
    const QString name = in.string(key("engine"), engineName(EngineKind::Automatic));
    const std::optional<EngineKind> engine = engineFromName(name);
    if (!engine) {
        in.fail(key("engine"),
                Words::tr("There is no engine \"%1\". Known are \"automatic\", \"qt\" and \"wire\".").arg(name));
    }
    return engine.value_or(EngineKind::Automatic);
}

CompressionOptions readCompression(JsonReader &in, QJsonObject &extra)
{
    CompressionOptions options;
    JsonReader part = in.part(key("compression"));
    options.enabled = part.boolean(key("enabled"), options.enabled);
    options.serverNoContextTakeover = part.boolean(key("serverNoContextTakeover"), false);
    options.clientNoContextTakeover = part.boolean(key("clientNoContextTakeover"), false);
    options.serverMaxWindowBits = int(part.integer(key("serverMaxWindowBits"), options.serverMaxWindowBits, 8, 15));
    options.clientMaxWindowBits = int(part.integer(key("clientMaxWindowBits"), options.clientMaxWindowBits, 8, 15));
    options.level = int(part.integer(key("level"), options.level, 1, 9));
    options.threshold = part.integer(key("threshold"), options.threshold, 0, mostBytes);
    keepPart(key("compression"), part, extra);
    return options;
}

void writeCompression(const CompressionOptions &options, QJsonObject &out)
{
    QJsonObject object = out.value(key("compression")).toObject();
    object.insert(key("enabled"), options.enabled);
    object.insert(key("serverNoContextTakeover"), options.serverNoContextTakeover);
    object.insert(key("clientNoContextTakeover"), options.clientNoContextTakeover);
    object.insert(key("serverMaxWindowBits"), options.serverMaxWindowBits);
    object.insert(key("clientMaxWindowBits"), options.clientMaxWindowBits);
    object.insert(key("level"), options.level);
    object.insert(key("threshold"), options.threshold);
    out.insert(key("compression"), object);
}

/// What connections and servers have alike.
template <typename Profile>
void readProtocol(JsonReader &in, Profile &profile)
{
    profile.engine = readEngine(in);
    profile.compression = readCompression(in, profile.extra);
    profile.recordFrames = in.boolean(key("recordFrames"), false);
}

template <typename Profile>
void writeProtocol(const Profile &profile, QJsonObject &out)
{
    out.insert(key("engine"), engineName(profile.engine));
    writeCompression(profile.compression, out);
    out.insert(key("recordFrames"), profile.recordFrames);
}

ConnectionProfile readConnection(JsonReader &in)
{
    ConnectionProfile profile;
    profile.id = readId(in);
    profile.name = in.string(key("name"));
    profile.address = in.string(key("address"));
    in.objects(key("headers"), [&](JsonReader &header) {
        profile.headers.append({header.string(key("name")), header.string(key("value"))});
    });
    profile.subprotocols = in.strings(key("subprotocols"));
    profile.origin = in.string(key("origin"));
    profile.insecure = in.boolean(key("insecure"), false);
    profile.connectTimeoutMs = int(in.integer(key("connectTimeoutMs"), profile.connectTimeoutMs, 0, dayMs));
    profile.pingIntervalMs = int(in.integer(key("pingIntervalMs"), 0, 0, dayMs));
    readProtocol(in, profile);
    profile.draft = in.string(key("draft"));
    keepRest(in, profile.extra);
    return profile;
}

QJsonObject connectionToJson(const ConnectionProfile &profile)
{
    QJsonArray headers;
    for (const auto &[name, value] : profile.headers)
        headers.append(QJsonObject{{key("name"), name}, {key("value"), value}});
    QJsonObject out = profile.extra;
    out.insert(key("id"), profile.id);
    out.insert(key("name"), profile.name);
    out.insert(key("address"), profile.address);
    out.insert(key("headers"), headers);
    out.insert(key("subprotocols"), QJsonArray::fromStringList(profile.subprotocols));
    out.insert(key("origin"), profile.origin);
    out.insert(key("insecure"), profile.insecure);
    out.insert(key("connectTimeoutMs"), profile.connectTimeoutMs);
    out.insert(key("pingIntervalMs"), profile.pingIntervalMs);
    writeProtocol(profile, out);
    out.insert(key("draft"), profile.draft);
    return out;
}

ServerProfile readServer(JsonReader &in)
{
    ServerProfile profile;
    profile.id = readId(in);
    profile.name = in.string(key("name"));
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
    profile.maxMessage = in.integer(key("maxMessage"), profile.maxMessage, 1, mostBytes);
    profile.draft = in.string(key("draft"));
    keepRest(in, profile.extra);
    return profile;
}

QJsonObject serverToJson(const ServerProfile &profile)
{
    QJsonObject out = profile.extra;
    QJsonObject tls = out.value(key("tls")).toObject();
    tls.insert(key("certificateFile"), profile.certificateFile);
    tls.insert(key("keyFile"), profile.keyFile);
    out.insert(key("id"), profile.id);
    out.insert(key("name"), profile.name);
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
    out.insert(key("maxMessage"), profile.maxMessage);
    out.insert(key("draft"), profile.draft);
    return out;
}

template <typename T>
QJsonArray toArray(const QList<T> &items, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

} // namespace

QJsonObject workspaceToJson(const Workspace &workspace)
{
    QJsonObject variables;
    for (auto it = workspace.variables.cbegin(); it != workspace.variables.cend(); ++it)
        variables.insert(it.key(), it.value());
    QJsonObject out = workspace.extra;
    out.insert(key("format"), key("wsworkspace"));
    out.insert(key("version"), workspaceVersion);
    out.insert(key("name"), workspace.name);
    out.insert(key("connections"), toArray(workspace.connections, connectionToJson));
    out.insert(key("servers"), toArray(workspace.servers, serverToJson));
    out.insert(key("flows"), toArray(workspace.flows, flowToJson));
    out.insert(key("variables"), variables);
    return out;
}

Result<Workspace> workspaceFromJson(const QJsonObject &object)
{
    JsonReader::FirstError error;
    JsonReader in(object, QString(), error);
    if (in.string(key("format")) != key("wsworkspace")) {
        return failure(
            ErrorCode::InvalidDocument,
            Words::tr("This is no workspace: \"format\" is not \"wsworkspace\". Open a *.wsworkspace file."));
    }
    const qint64 version = in.integer(key("version"), 0, 1, 1000000);
    if (!error && version > workspaceVersion) {
        return failure(
            ErrorCode::NewerVersion,
            Words::tr("This workspace has version %1; this program knows up to %2. Open it with a newer program.")
                .arg(version)
                .arg(workspaceVersion));
    }
    Workspace workspace;
    workspace.name = in.string(key("name"));
    in.objects(key("connections"), [&](JsonReader &item) { workspace.connections.append(readConnection(item)); });
    in.objects(key("servers"), [&](JsonReader &item) { workspace.servers.append(readServer(item)); });
    in.objects(key("flows"), [&](JsonReader &item) {
        const Result<FlowGraph> flow = flowFromJson(item.rest(), item.pointer());
        if (flow)
            workspace.flows.append(*flow);
        else if (!error)
            error = flow.error();
    });
    JsonReader variables(in.object(key("variables")), QStringLiteral("/variables"), error);
    const QStringList names = variables.rest().keys();
    for (const QString &name : names)
        workspace.variables.insert(name, variables.string(name));
    workspace.extra = in.rest();
    if (error)
        return Failure(*error);
    return workspace;
}

Result<Workspace> readWorkspaceFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return Failure(object.error());
    Result<Workspace> workspace = workspaceFromJson(*object);
    if (!workspace)
        return failure(workspace.error().code, QStringLiteral("%1: %2").arg(path, workspace.error().message));
    return workspace;
}

Result<void> writeWorkspaceFile(const QString &path, const Workspace &workspace)
{
    return writeJsonFile(path, workspaceToJson(workspace));
}

} // namespace wsw
