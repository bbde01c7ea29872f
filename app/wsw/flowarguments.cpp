// SPDX-License-Identifier: MIT
#include "wsw/flowarguments.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <limits>

#include "flow/expression/value.h"
#include "flow/flowfile.h"
#include "jsonreader.h"

namespace wsw {

namespace {

struct FlowArgument
{
    QString path;
    QString name; ///< empty: not given
};

FlowArgument parseArgument(const QString &argument)
{
    const qsizetype hash = argument.lastIndexOf(QLatin1Char('#'));
    if (hash < 0 || QFile::exists(argument)) // a file's own name may have a '#'
        return {argument, {}};
    return {argument.left(hash), argument.mid(hash + 1)};
}

Result<QList<FlowGraph>> readWorkspaceFlows(const QJsonArray &flows, const QString &path)
{
    QList<FlowGraph> graphs;
    for (qsizetype i = 0; i < flows.size(); ++i) {
        const QString pointer = QStringLiteral("/flows/%1").arg(i);
        const Failure noObject = failure(ErrorCode::InvalidDocument, pointer + QStringLiteral(": expected an object."));
        const Result<FlowGraph> graph =
            flows.at(i).isObject() ? flowFromJson(flows.at(i).toObject(), pointer) : noObject;
        if (!graph)
            return failure(graph.error().code, QStringLiteral("%1: %2").arg(path, graph.error().message));
        graphs.append(*graph);
    }
    return graphs;
}

Result<QList<FlowGraph>> readFile(const QString &path)
{
    const bool isWorkspace = path.endsWith(QLatin1String(".wsworkspace"));
    const Result<QByteArray> json =
        readDocumentFile(path, isWorkspace ? std::numeric_limits<int>::max() : mostFlowBytes);
    if (!json)
        return Failure(json.error());
    const QJsonValue flows = parseJsonObject(*json).value_or(QJsonObject()).value(QStringLiteral("flows"));
    if (flows.isArray())
        return readWorkspaceFlows(flows.toArray(), path);
    Result<FlowGraph> flow = parseFlow(*json);
    if (!flow)
        return failure(flow.error().code, QStringLiteral("%1: %2").arg(path, flow.error().message));
    return QList<FlowGraph>{*flow};
}

} // namespace

Result<QList<FlowGraph>> readFlows(const QString &argument)
{
    const FlowArgument wanted = parseArgument(argument);
    Result<QList<FlowGraph>> flows = readFile(wanted.path);
    if (!flows || wanted.name.isEmpty())
        return flows;
    QStringList names;
    for (const FlowGraph &flow : *flows) {
        if (flow.name == wanted.name || flow.id == wanted.name)
            return QList<FlowGraph>{flow};
        names.append(flow.name);
    }
    return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 has no flow '%2'. It has: %3.")
                                                   .arg(wanted.path, wanted.name, names.join(QStringLiteral(", "))));
}

Result<FlowGraph> readFlow(const QString &argument)
{
    const Result<QList<FlowGraph>> flows = readFlows(argument);
    if (!flows)
        return Failure(flows.error());
    if (flows->size() == 1)
        return flows->first();
    if (flows->isEmpty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 has no flow.").arg(argument));
    QStringList names;
    for (const FlowGraph &flow : *flows)
        names.append(flow.name);
    return failure(ErrorCode::InvalidArgument, QStringLiteral("%1 has several flows. Name one as %1#NAME: %2.")
                                                   .arg(argument, names.join(QStringLiteral(", "))));
}

Result<QJsonObject> flowValues(const FlowGraph &flow, const QStringList &assignments)
{
    QJsonObject values;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("--set takes VAR=VALUE, not '%1'.").arg(assignment));
        const QString name = assignment.left(equals);
        const auto parameter = std::find_if(flow.parameters.begin(), flow.parameters.end(),
                                            [&](const FlowParameter &declared) { return declared.name == name; });
        if (parameter == flow.parameters.end())
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("the flow '%1' has no parameter '%2'.").arg(flow.name, name));
        const Result<QJsonValue> value = parseValue(parameter->type, assignment.mid(equals + 1));
        if (!value)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--set %1: %2").arg(name, value.error().message));
        values.insert(name, *value);
    }
    return values;
}

} // namespace wsw
