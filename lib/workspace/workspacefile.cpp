// SPDX-License-Identifier: MIT
#include "workspace/workspacefile.h"

#include <QCoreApplication>

#include <QJsonArray>
#include <algorithm>

#include "flow/flowfile.h"
#include "jsonreader.h"
#include "workspace/profile/profilejson.h"

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

template <typename T, typename F>
QJsonArray toArray(const QList<T> &items, F &&itemToJson)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(itemToJson(item));
    return array;
}

template <typename T>
QJsonArray toArray(const QList<T> &items)
{
    return toArray(items, [](const T &item) { return toJson(item); });
}

} // namespace

QJsonObject workspaceToJson(const Workspace &workspace)
{
    QJsonObject out = workspace.extra;
    out.insert(key("format"), key("wsworkspace"));
    out.insert(key("version"), workspaceVersion);
    out.insert(key("id"), workspace.id);
    out.insert(key("name"), workspace.name);
    out.insert(key("connections"), toArray(workspace.connections));
    out.insert(key("servers"), toArray(workspace.servers));
    out.insert(key("flows"), toArray(workspace.flows, flowToJson));
    QList<FlowGraph> published = workspace.publishedFlows;
    published.removeIf([&](const FlowGraph &flow) { // of a flow that was deleted
        return std::none_of(workspace.flows.cbegin(), workspace.flows.cend(),
                            [&](const FlowGraph &drawn) { return drawn.id == flow.id; });
    });
    if (!published.isEmpty())
        out.insert(key("publishedFlows"), toArray(published, flowToJson));
    out.insert(key("savedMessages"), toArray(workspace.savedMessages));
    out.insert(key("variables"), toJson(workspace.variables));
    out.insert(key("environments"), toArray(workspace.environments));
    out.insert(key("environment"), workspace.environment);
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
    workspace.id = profilejson::readId(in);
    workspace.name = in.string(key("name"));
    in.objects(key("connections"), [&](JsonReader &item) { workspace.connections.append(readConnection(item)); });
    in.objects(key("servers"), [&](JsonReader &item) { workspace.servers.append(readServer(item)); });
    const auto readFlows = [&](const QString &list, QList<FlowGraph> &flows) {
        in.objects(list, [&](JsonReader &item) {
            const Result<FlowGraph> flow = flowFromJson(item.rest(), item.pointer());
            if (flow)
                flows.append(*flow);
            else if (!error)
                error = DocumentError{flow.error(), item.pointer()};
        });
    };
    readFlows(key("flows"), workspace.flows);
    readFlows(key("publishedFlows"), workspace.publishedFlows);
    in.objects(key("savedMessages"), [&](JsonReader &item) { workspace.savedMessages.append(readSavedMessage(item)); });
    workspace.variables = readVariables(in);
    in.objects(key("environments"), [&](JsonReader &item) { workspace.environments.append(readEnvironment(item)); });
    workspace.environment = in.string(key("environment"));
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
