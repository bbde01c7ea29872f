// SPDX-License-Identifier: MIT
#include "flow/flowfile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "flow/expression/value.h"
#include "flow/schema/flowschema.h"
#include "flow/test/file/flowtestjson.h"
#include "jsonpointer.h"
#include "jsonreader.h"
#include "message/inspect/jsonplaces.h"

namespace wsw {

namespace {

constexpr int flowVersion = 1;
constexpr double farthest = 1e7; // of a node from the origin
const QString formatName = QStringLiteral("wsflow");
const QString versionKey = QStringLiteral("version");

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
    node.position.setX(reader.number(QStringLiteral("x"), 0, -farthest, farthest));
    node.position.setY(reader.number(QStringLiteral("y"), 0, -farthest, farthest));
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

FlowGraph readFlow(JsonReader &reader)
{
    FlowGraph graph;
    graph.id = reader.string(QStringLiteral("id"));
    graph.name = reader.string(QStringLiteral("name"));
    graph.description = reader.string(QStringLiteral("description"));
    graph.parameters = readList(reader, QStringLiteral("parameters"), readParameter);
    graph.nodes = readList(reader, QStringLiteral("nodes"), readNode);
    graph.edges = readList(reader, QStringLiteral("edges"), readEdge);
    graph.tests = readList(reader, QStringLiteral("tests"), readFlowTest);
    graph.extra = reader.rest();
    return graph;
}

FlowGraph readFlow(const QJsonObject &object, const QString &pointer, JsonReader::FirstError &error)
{
    JsonReader reader(object, pointer, error);
    if (reader.string(QStringLiteral("format"), formatName) != formatName)
        reader.fail(QStringLiteral("format"), Text::tr("expected \"%1\".").arg(formatName));
    const qint64 version = reader.integer(versionKey, flowVersion, 1, maxExactInteger);
    if (error || version <= flowVersion)
        return readFlow(reader);
    // What is wrong to us may be right there.
    JsonReader::FirstError ignored;
    JsonReader newer(object, pointer, ignored);
    FlowGraph graph = readFlow(newer);
    graph.newerDocument = object;
    return graph;
}

QJsonValue valueAt(const QJsonObject &object, const QString &pointer)
{
    QJsonValue value = object;
    for (const QString &key : pointerKeys(pointer))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

/// The first thing that does not match the schema, but for what nodes do. A null is nothing, as for the reader.
JsonReader::FirstError schemaError(const QJsonObject &object)
{
    for (const SchemaProblem &problem : schemaProblems(object)) {
        if (problem.isOfNodeProperties() || valueAt(object, problem.pointer).isNull())
            continue;
        const QString message = QStringLiteral("%1: %2").arg(problem.pointer, problem.message);
        return DocumentError{{ErrorCode::InvalidDocument, message}, problem.pointer};
    }
    return std::nullopt;
}

/// A document of its own, unlike a flow in a workspace, must say what it is.
JsonReader::FirstError missingFormat(const QJsonObject &object)
{
    if (object.contains(QStringLiteral("format")))
        return std::nullopt;
    const QString message = Text::tr("This is no flow: it has no \"format\": \"%1\".").arg(formatName);
    return DocumentError{{ErrorCode::InvalidDocument, message}, {}};
}

Error located(const DocumentError &error, const QByteArray &json)
{
    const auto place = JsonPlaces(json).find(error.pointer);
    if (!place || error.pointer.isEmpty())
        return error;
    return {error.code, Text::tr("Line %1, column %2: %3").arg(place->line).arg(place->column).arg(error.message)};
}

} // namespace

QJsonObject flowToJson(const FlowGraph &graph)
{
    if (graph.isReadOnly()) {
        QJsonObject newer = graph.newerDocument;
        insertText(newer, QStringLiteral("id"), graph.id); // a copy has another
        insertText(newer, QStringLiteral("name"), graph.name);
        return newer;
    }
    QJsonObject object = graph.extra;
    object.insert(QStringLiteral("format"), formatName);
    object.insert(versionKey, flowVersion);
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
    const FlowGraph graph = readFlow(object, pointer, error);
    if (error)
        return Failure(*error);
    return graph;
}

Result<FlowGraph> parseFlow(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return Failure(object.error());
    JsonReader::FirstError error = missingFormat(*object);
    const FlowGraph graph = readFlow(*object, {}, error);
    if (!error && !graph.isReadOnly())
        error = schemaError(*object);
    if (error)
        return Failure(located(*error, json));
    return graph;
}

Result<FlowGraph> readFlowFile(const QString &path)
{
    const Result<QByteArray> json = readDocumentFile(path, mostFlowBytes);
    if (!json)
        return Failure(json.error());
    Result<FlowGraph> graph = parseFlow(*json);
    if (!graph)
        graph.error().message = QStringLiteral("%1: %2").arg(path, graph.error().message);
    return graph;
}

Result<void> writeFlowFile(const QString &path, const FlowGraph &graph)
{
    return writeJsonFile(path, flowToJson(graph));
}

Result<void> checkFlowVersion(const FlowGraph &graph)
{
    if (!graph.isReadOnly())
        return {};
    return failure(
        ErrorCode::NewerVersion,
        Text::tr("The flow '%1' has version %2 of its format; this program knows up to version %3. It can be "
                 "looked at and saved as it is, but neither changed nor run. Use a newer program.")
            .arg(graph.name)
            .arg(graph.newerDocument.value(versionKey).toInteger())
            .arg(flowVersion));
}

} // namespace wsw
