// SPDX-License-Identifier: MIT
#include "flow/flowfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include "flow/expression/value.h"

namespace wsw {

namespace {

constexpr int flowVersion = 1;
const QString formatName = QStringLiteral("wsflow");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowFile)
};

Failure invalid(const QString &pointer, const QString &what)
{
    return failure(ErrorCode::InvalidDocument,
                   Text::tr("%1 %2").arg(pointer.isEmpty() ? Text::tr("The document") : pointer, what));
}

/// Takes the keys of one object; the first wrong type is kept, what is left over are the unknown keys.
class ObjectReader
{
public:
    ObjectReader(const QJsonValue &value, QString pointer) : m_pointer(std::move(pointer)), m_rest(value.toObject())
    {
        if (!value.isObject())
            fail({}, Text::tr("must be an object."));
    }

    QString takeString(const QString &key, bool required = false, const QString &fallback = {})
    {
        return take(key, required, QJsonValue::String, Text::tr("must be a text."), fallback).toString();
    }
    double takeNumber(const QString &key)
    {
        return take(key, false, QJsonValue::Double, Text::tr("must be a number."), 0).toDouble();
    }
    bool takeBool(const QString &key)
    {
        return take(key, false, QJsonValue::Bool, Text::tr("must be true or false."), false).toBool();
    }
    QJsonArray takeArray(const QString &key)
    {
        return take(key, false, QJsonValue::Array, Text::tr("must be a list."), QJsonArray()).toArray();
    }
    QJsonObject takeObject(const QString &key)
    {
        return take(key, false, QJsonValue::Object, Text::tr("must be an object."), QJsonObject()).toObject();
    }
    QJsonValue takeValue(const QString &key)
    {
        const QJsonValue value = m_rest.take(key);
        return value.isUndefined() ? QJsonValue() : value;
    }

    void fail(const QString &key, const QString &what)
    {
        if (m_result)
            m_result = invalid(key.isEmpty() ? m_pointer : m_pointer + QLatin1Char('/') + key, what);
    }
    const Result<void> &result() const { return m_result; }
    const QJsonObject &rest() const { return m_rest; }

private:
    QJsonValue take(const QString &key, bool required, QJsonValue::Type type, const QString &wanted,
                    const QJsonValue &fallback)
    {
        const QJsonValue value = m_rest.take(key);
        if (value.isUndefined() && !required)
            return fallback;
        if (value.type() != type)
            fail(key, value.isUndefined() ? Text::tr("is missing.") : wanted);
        return value;
    }

    const QString m_pointer;
    QJsonObject m_rest;
    Result<void> m_result;
};

template <typename T>
Result<QList<T>> readList(const QJsonArray &array, const QString &pointer, Result<T> (*read)(const QJsonValue &, const QString &))
{
    QList<T> list;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Result<T> item = read(array.at(i), pointer + QLatin1Char('/') + QString::number(i));
        if (!item)
            return Failure(item.error());
        list.append(std::move(*item));
    }
    return list;
}

Result<FlowParameter> readParameter(const QJsonValue &value, const QString &pointer)
{
    ObjectReader reader(value, pointer);
    FlowParameter parameter;
    parameter.name = reader.takeString(QStringLiteral("name"), true);
    parameter.type = reader.takeString(QStringLiteral("type"), false, parameter.type);
    parameter.defaultValue = reader.takeValue(QStringLiteral("default"));
    parameter.description = reader.takeString(QStringLiteral("description"));
    parameter.extra = reader.rest();
    if (!isVariableType(parameter.type))
        reader.fail(QStringLiteral("type"), Text::tr("must be integer, number, string, boolean or json."));
    else if (!parameter.defaultValue.isNull()) {
        if (const auto fits = checkType(parameter.type, parameter.defaultValue); !fits)
            reader.fail(QStringLiteral("default"), Text::tr("does not fit the type: %1").arg(fits.error().message));
    }
    return reader.result().map([&] { return parameter; });
}

Result<FlowNode> readNode(const QJsonValue &value, const QString &pointer)
{
    ObjectReader reader(value, pointer);
    FlowNode node;
    node.id = reader.takeString(QStringLiteral("id"), true);
    node.kind = reader.takeString(QStringLiteral("kind"), true);
    node.label = reader.takeString(QStringLiteral("label"));
    node.position.setX(reader.takeNumber(QStringLiteral("x")));
    node.position.setY(reader.takeNumber(QStringLiteral("y")));
    node.properties = reader.takeObject(QStringLiteral("properties"));
    node.extra = reader.rest();
    return reader.result().map([&] { return node; });
}

Result<FlowEdge> readEdge(const QJsonValue &value, const QString &pointer)
{
    ObjectReader reader(value, pointer);
    FlowEdge edge;
    edge.id = reader.takeString(QStringLiteral("id"), true);
    edge.source = reader.takeString(QStringLiteral("source"), true);
    edge.sourcePort = reader.takeString(QStringLiteral("sourcePort"), false, edge.sourcePort);
    edge.target = reader.takeString(QStringLiteral("target"), true);
    edge.condition = reader.takeString(QStringLiteral("condition"));
    edge.isDefault = reader.takeBool(QStringLiteral("default"));
    edge.label = reader.takeString(QStringLiteral("label"));
    edge.extra = reader.rest();
    return reader.result().map([&] { return edge; });
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

template <typename T>
QJsonArray toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

Failure invalidJson(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return failure(ErrorCode::InvalidJson,
                   Text::tr("This is no JSON: line %1, column %2: %3.").arg(line).arg(column).arg(error.errorString()));
}

Failure withPath(const QString &path, const Error &error)
{
    return failure(error.code, path + QStringLiteral(": ") + error.message);
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
    return object;
}

Result<FlowGraph> flowFromJson(const QJsonObject &object, const QString &pointer)
{
    ObjectReader reader(object, pointer);
    if (reader.takeString(QStringLiteral("format"), false, formatName) != formatName)
        reader.fail(QStringLiteral("format"), Text::tr("must be \"%1\".").arg(formatName));
    const QJsonValue version = reader.takeValue(QStringLiteral("version"));
    if (!version.isNull() && (!isInteger(version) || version.toInteger() < 1))
        reader.fail(QStringLiteral("version"), Text::tr("must be a whole number from 1."));
    else if (version.toInteger() > flowVersion)
        return failure(ErrorCode::NewerVersion,
                       Text::tr("This flow has version %1 of its format; this program reads up to version %2. Use a "
                                "newer program.").arg(version.toInteger()).arg(flowVersion));
    FlowGraph graph;
    graph.id = reader.takeString(QStringLiteral("id"));
    graph.name = reader.takeString(QStringLiteral("name"));
    graph.description = reader.takeString(QStringLiteral("description"));
    const QJsonArray parameterArray = reader.takeArray(QStringLiteral("parameters"));
    const QJsonArray nodeArray = reader.takeArray(QStringLiteral("nodes"));
    const QJsonArray edgeArray = reader.takeArray(QStringLiteral("edges"));
    graph.extra = reader.rest();
    if (!reader.result())
        return Failure(reader.result().error());

    const auto parameters = readList(parameterArray, pointer + QStringLiteral("/parameters"), readParameter);
    const auto nodes = readList(nodeArray, pointer + QStringLiteral("/nodes"), readNode);
    const auto edges = readList(edgeArray, pointer + QStringLiteral("/edges"), readEdge);
    if (!parameters)
        return Failure(parameters.error());
    if (!nodes)
        return Failure(nodes.error());
    if (!edges)
        return Failure(edges.error());
    graph.parameters = *parameters;
    graph.nodes = *nodes;
    graph.edges = *edges;
    return graph;
}

Result<FlowGraph> parseFlow(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return invalidJson(json, error);
    if (!document.isObject() || !document.object().contains(QStringLiteral("format")))
        return invalid({}, Text::tr("is no flow: it has no \"format\": \"%1\".").arg(formatName));
    return flowFromJson(document.object());
}

Result<FlowGraph> readFlowFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, Text::tr("%1 does not exist. Check the path.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, Text::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    return parseFlow(file.readAll()).or_else([&](const Error &error) -> Result<FlowGraph> {
        return withPath(path, error);
    });
}

Result<void> writeFlowFile(const QString &path, const FlowGraph &graph)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(flowToJson(graph)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable,
                       Text::tr("%1 can't be written: %2. What was there is unchanged.").arg(path, file.errorString()));
    return {};
}

} // namespace wsw
