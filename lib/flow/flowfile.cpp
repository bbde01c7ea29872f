// SPDX-License-Identifier: MIT
#include "flow/flowfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "flow/expression/value.h"
#include "flow/test/flowtestjson.h"
#include "jsonreader.h"

namespace wsw {

namespace {

constexpr int flowVersion = 1;
const QString formatName = QStringLiteral("wsflow");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowFile)
};

QString requiredString(JsonReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    if (!value.isString())
        reader.fail(key, value.isNull() ? Text::tr("is missing.") : Text::tr("expected a string."));
    return value.toString();
}

FlowParameter readParameter(JsonReader &reader)
{
    const QString typeKey = QStringLiteral("type");
    const QString defaultKey = QStringLiteral("default");
    FlowParameter parameter;
    parameter.name = requiredString(reader, QStringLiteral("name"));
    parameter.type = reader.string(typeKey, parameter.type);
    parameter.defaultValue = reader.value(defaultKey);
    parameter.description = reader.string(QStringLiteral("description"));
    parameter.extra = reader.rest();
    if (!isVariableType(parameter.type)) {
        reader.fail(typeKey, Text::tr("expected integer, number, string, boolean or json."));
    } else if (!parameter.defaultValue.isNull()) {
        if (const auto fits = checkType(parameter.type, parameter.defaultValue); !fits)
            reader.fail(defaultKey, fits.error().message);
    }
    return parameter;
}

FlowNode readNode(JsonReader &reader)
{
    FlowNode node;
    node.id = requiredString(reader, QStringLiteral("id"));
    node.kind = requiredString(reader, QStringLiteral("kind"));
    node.label = reader.string(QStringLiteral("label"));
    node.position.setX(reader.number(QStringLiteral("x"), 0));
    node.position.setY(reader.number(QStringLiteral("y"), 0));
    node.properties = reader.object(QStringLiteral("properties"));
    node.extra = reader.rest();
    return node;
}

FlowEdge readEdge(JsonReader &reader)
{
    FlowEdge edge;
    edge.id = requiredString(reader, QStringLiteral("id"));
    edge.source = requiredString(reader, QStringLiteral("source"));
    edge.sourcePort = reader.string(QStringLiteral("sourcePort"), edge.sourcePort);
    edge.target = requiredString(reader, QStringLiteral("target"));
    edge.condition = reader.string(QStringLiteral("condition"));
    edge.isDefault = reader.boolean(QStringLiteral("default"), false);
    edge.label = reader.string(QStringLiteral("label"));
    edge.extra = reader.rest();
    return edge;
}

template <typename T>
QList<T> readList(JsonReader &reader, const QString &key, T (*read)(JsonReader &))
{
    QList<T> list;
    reader.objects(key, [&](JsonReader &element) { list.append(read(element)); });
    return list;
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject toJson(const FlowParameter &parameter)
{
    QJsonObject object = parameter.extra;
    object.insert(QStringLiteral("name"), parameter.name);
    object.insert(QStringLiteral("type"), parameter.type);
    if (!parameter.defaultValue.isNull())
        object.insert(QStringLiteral("default"), parameter.defaultValue);
    insertText(object, QStringLiteral("description"), parameter.description);
    return object;
}

QJsonObject toJson(const FlowNode &node)
{
    QJsonObject object = node.extra;
    object.insert(QStringLiteral("id"), node.id);
    object.insert(QStringLiteral("kind"), node.kind);
    insertText(object, QStringLiteral("label"), node.label);
    object.insert(QStringLiteral("x"), node.position.x());
    object.insert(QStringLiteral("y"), node.position.y());
    if (!node.properties.isEmpty())
        object.insert(QStringLiteral("properties"), node.properties);
    return object;
}

QJsonObject toJson(const FlowEdge &edge)
{
    QJsonObject object = edge.extra;
    object.insert(QStringLiteral("id"), edge.id);
    object.insert(QStringLiteral("source"), edge.source);
    if (edge.sourcePort != FlowEdge().sourcePort)
        object.insert(QStringLiteral("sourcePort"), edge.sourcePort);
    object.insert(QStringLiteral("target"), edge.target);
    insertText(object, QStringLiteral("condition"), edge.condition);
    if (edge.isDefault)
        object.insert(QStringLiteral("default"), true);
    insertText(object, QStringLiteral("label"), edge.label);
    return object;
}

QJsonObject toJson(const FlowTest &test)
{
    return flowTestToJson(test);
}

template <typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

/// A document of its own, unlike a flow in a workspace, must say what it is.
Result<FlowGraph> flowFromDocument(const QJsonObject &object)
{
    if (!object.contains(QStringLiteral("format")))
        return failure(ErrorCode::InvalidDocument,
                       Text::tr("This is no flow: it has no \"format\": \"%1\".").arg(formatName));
    return flowFromJson(object);
}

} // namespace

QJsonObject flowToJson(const FlowGraph &graph)
{
    QJsonObject object = graph.extra;
    object.insert(QStringLiteral("format"), formatName);
    object.insert(QStringLiteral("version"), flowVersion);
    insertText(object, QStringLiteral("id"), graph.id);
    object.insert(QStringLiteral("name"), graph.name);
    insertText(object, QStringLiteral("description"), graph.description);
    object.insert(QStringLiteral("parameters"), toJson(graph.parameters));
    object.insert(QStringLiteral("nodes"), toJson(graph.nodes));
    object.insert(QStringLiteral("edges"), toJson(graph.edges));
    if (!graph.tests.isEmpty())
        object.insert(QStringLiteral("tests"), toJson(graph.tests));
    return object;
}

Result<FlowGraph> flowFromJson(const QJsonObject &object, const QString &pointer)
{
    JsonReader::FirstError error;
    JsonReader reader(object, pointer, error);
    if (reader.string(QStringLiteral("format"), formatName) != formatName)
        reader.fail(QStringLiteral("format"), Text::tr("expected \"%1\".").arg(formatName));
    const qint64 version = reader.integer(QStringLiteral("version"), flowVersion, 1, maxExactInteger);
    if (!error && version > flowVersion)
        return failure(ErrorCode::NewerVersion,
                       Text::tr("This flow has version %1 of its format; this program reads up to version %2. Use a "
                                "newer program.")
                           .arg(version)
                           .arg(flowVersion));
    FlowGraph graph;
    graph.id = reader.string(QStringLiteral("id"));
    graph.name = reader.string(QStringLiteral("name"));
    graph.description = reader.string(QStringLiteral("description"));
    graph.parameters = readList(reader, QStringLiteral("parameters"), readParameter);
    graph.nodes = readList(reader, QStringLiteral("nodes"), readNode);
    graph.edges = readList(reader, QStringLiteral("edges"), readEdge);
    graph.tests = readList(reader, QStringLiteral("tests"), readFlowTest);
    graph.extra = reader.rest();
    if (error)
        return Failure(*error);
    return graph;
}

Result<FlowGraph> parseFlow(const QByteArray &json)
{
    return parseJsonObject(json).and_then(flowFromDocument);
}

Result<FlowGraph> readFlowFile(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    if (!object)
        return Failure(object.error());
    const Result<FlowGraph> graph = flowFromDocument(*object);
    if (!graph)
        return failure(graph.error().code, QStringLiteral("%1: %2").arg(path, graph.error().message));
    return graph;
}

Result<void> writeFlowFile(const QString &path, const FlowGraph &graph)
{
    return writeJsonFile(path, flowToJson(graph));
}

} // namespace wsw
