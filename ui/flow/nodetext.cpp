// SPDX-License-Identifier: MIT
#include "ui/flow/nodetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowPage)
};

struct Name
{
    const char *key;
    const char *text;
};

const Name kindNames[] = {
    {"start", QT_TRANSLATE_NOOP("wsw::FlowPage", "Start")},
    {"counter", QT_TRANSLATE_NOOP("wsw::FlowPage", "Counter")},
    {"exclusive-gateway", QT_TRANSLATE_NOOP("wsw::FlowPage", "Exclusive gateway")},
    {"function", QT_TRANSLATE_NOOP("wsw::FlowPage", "Function")},
    {"assign", QT_TRANSLATE_NOOP("wsw::FlowPage", "Assign")},
    {"loop", QT_TRANSLATE_NOOP("wsw::FlowPage", "Loop")},
    {"push", QT_TRANSLATE_NOOP("wsw::FlowPage", "Push")},
    {"wait-message", QT_TRANSLATE_NOOP("wsw::FlowPage", "Wait for message")},
    {"disconnect", QT_TRANSLATE_NOOP("wsw::FlowPage", "Disconnect")},
    {"script", QT_TRANSLATE_NOOP("wsw::FlowPage", "Script")},
    {"http-request", QT_TRANSLATE_NOOP("wsw::FlowPage", "HTTP request")},
    {"output", QT_TRANSLATE_NOOP("wsw::FlowPage", "Output")},
    {"comment", QT_TRANSLATE_NOOP("wsw::FlowPage", "Comment")},
};

const Name functionNames[] = {
    {"sleep", QT_TRANSLATE_NOOP("wsw::FlowPage", "Sleep")},
    {"now", QT_TRANSLATE_NOOP("wsw::FlowPage", "Current time")},
    {"random", QT_TRANSLATE_NOOP("wsw::FlowPage", "Random number")},
    {"uuid", QT_TRANSLATE_NOOP("wsw::FlowPage", "UUID")},
    {"format", QT_TRANSLATE_NOOP("wsw::FlowPage", "Format text")},
    {"json-parse", QT_TRANSLATE_NOOP("wsw::FlowPage", "Parse JSON")},
    {"json-get", QT_TRANSLATE_NOOP("wsw::FlowPage", "Get from JSON")},
    {"json-set", QT_TRANSLATE_NOOP("wsw::FlowPage", "Set in JSON")},
    {"base64-encode", QT_TRANSLATE_NOOP("wsw::FlowPage", "Encode Base64")},
    {"base64-decode", QT_TRANSLATE_NOOP("wsw::FlowPage", "Decode Base64")},
};

const Name portNames[] = {
    {"out", QT_TRANSLATE_NOOP("wsw::FlowPage", "next")},
    {"failed", QT_TRANSLATE_NOOP("wsw::FlowPage", "failed")},
    {"timeout", QT_TRANSLATE_NOOP("wsw::FlowPage", "timeout")},
    {"body", QT_TRANSLATE_NOOP("wsw::FlowPage", "each turn")},
};

const Name fieldNames[] = {
    {"variable", QT_TRANSLATE_NOOP("wsw::FlowPage", "Variable")},
    {"step", QT_TRANSLATE_NOOP("wsw::FlowPage", "Step")},
    {"function", QT_TRANSLATE_NOOP("wsw::FlowPage", "Function")},
    {"expression", QT_TRANSLATE_NOOP("wsw::FlowPage", "Expression")},
    {"client", QT_TRANSLATE_NOOP("wsw::FlowPage", "Client")},
    {"content", QT_TRANSLATE_NOOP("wsw::FlowPage", "Content")},
    {"format", QT_TRANSLATE_NOOP("wsw::FlowPage", "Format")},
    {"values", QT_TRANSLATE_NOOP("wsw::FlowPage", "Outputs")},
    {"mode", QT_TRANSLATE_NOOP("wsw::FlowPage", "Repeat")},
    {"times", QT_TRANSLATE_NOOP("wsw::FlowPage", "Times")},
    {"condition", QT_TRANSLATE_NOOP("wsw::FlowPage", "Condition")},
    {"items", QT_TRANSLATE_NOOP("wsw::FlowPage", "List")},
    {"index", QT_TRANSLATE_NOOP("wsw::FlowPage", "Index variable")},
    {"from", QT_TRANSLATE_NOOP("wsw::FlowPage", "From client")},
    {"timeout", QT_TRANSLATE_NOOP("wsw::FlowPage", "Timeout")},
    {"code", QT_TRANSLATE_NOOP("wsw::FlowPage", "Code")},
    {"reason", QT_TRANSLATE_NOOP("wsw::FlowPage", "Reason")},
    {"timeLimit", QT_TRANSLATE_NOOP("wsw::FlowPage", "Time limit")},
    {"memoryLimit", QT_TRANSLATE_NOOP("wsw::FlowPage", "Memory limit")},
    {"method", QT_TRANSLATE_NOOP("wsw::FlowPage", "Method")},
    {"url", QT_TRANSLATE_NOOP("wsw::FlowPage", "Address")},
    {"headers", QT_TRANSLATE_NOOP("wsw::FlowPage", "Headers")},
    {"body", QT_TRANSLATE_NOOP("wsw::FlowPage", "Body")},
    {"text", QT_TRANSLATE_NOOP("wsw::FlowPage", "Text")},
    {"width", QT_TRANSLATE_NOOP("wsw::FlowPage", "Width")},
    {"height", QT_TRANSLATE_NOOP("wsw::FlowPage", "Height")},
    {"arguments.milliseconds", QT_TRANSLATE_NOOP("wsw::FlowPage", "Milliseconds")},
    {"arguments.format", QT_TRANSLATE_NOOP("wsw::FlowPage", "Format")},
    {"arguments.from", QT_TRANSLATE_NOOP("wsw::FlowPage", "From")},
    {"arguments.to", QT_TRANSLATE_NOOP("wsw::FlowPage", "To")},
    {"arguments.decimals", QT_TRANSLATE_NOOP("wsw::FlowPage", "Decimals")},
    {"arguments.text", QT_TRANSLATE_NOOP("wsw::FlowPage", "Text")},
    {"arguments.json", QT_TRANSLATE_NOOP("wsw::FlowPage", "JSON")},
    {"arguments.path", QT_TRANSLATE_NOOP("wsw::FlowPage", "Path")},
    {"arguments.default", QT_TRANSLATE_NOOP("wsw::FlowPage", "Otherwise")},
    {"arguments.value", QT_TRANSLATE_NOOP("wsw::FlowPage", "Value")},
};

const Name choiceNames[] = {
    {"mode.count", QT_TRANSLATE_NOOP("wsw::FlowPage", "a number of times")},
    {"mode.while", QT_TRANSLATE_NOOP("wsw::FlowPage", "while a condition holds")},
    {"mode.for-each", QT_TRANSLATE_NOOP("wsw::FlowPage", "for each item of a list")},
    {"format.text", QT_TRANSLATE_NOOP("wsw::FlowPage", "Text")},
    {"format.json", QT_TRANSLATE_NOOP("wsw::FlowPage", "JSON")},
    {"format.hex", QT_TRANSLATE_NOOP("wsw::FlowPage", "Binary (hex)")},
    {"format.base64", QT_TRANSLATE_NOOP("wsw::FlowPage", "Binary (base64)")},
};

/// What a node without a label says, by its kind, its function or its loop's mode: a pattern of its fields' paths.
const std::pair<const char *, const char *> tellings[] = {
    {"counter", "{variable} {step}"},
    {"assign", "{variable} = {expression}"},
    {"count", "× {times}"},
    {"while", "{condition}"},
    {"for-each", "{variable}: {items}"},
    {"push", "{content}"},
    {"wait-message", "{condition}"},
    {"disconnect", "{reason}"},
    {"script", "{code}"},
    {"http-request", "{method} {url}"},
    {"comment", "{text}"},
    {"sleep", "{arguments.milliseconds} ms"},
    {"now", "{variable}"},
    {"random", "{variable}: {arguments.from} … {arguments.to}"},
    {"uuid", "{variable}"},
    {"format", "{variable} = {arguments.text}"},
    {"json-parse", "{variable}"},
    {"json-get", "{variable}: {arguments.path}"},
    {"json-set", "{arguments.path} = {arguments.value}"},
    {"base64-encode", "{variable}"},
    {"base64-decode", "{variable}"},
};

template <typename Names>
QString nameOf(const Names &names, const QString &key)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const Name &name) { return QLatin1String(name.key) == key; });
    return found == std::end(names) ? QString() : Text::tr(found->text);
}

QString fieldText(const NodeField &field)
{
    const bool isMissing = field.value.isUndefined() && field.property;
    const QJsonValue value = isMissing ? field.property->defaultValue : field.value;
    if (value.isUndefined() || value.isNull())
        return {};
    const QString source = expressionSource(value);
    const QString text = field.type == NodeProperty::Type::Text ? source : source.simplified();
    const bool isSigned = field.path == QLatin1String("step");
    return isSigned && value.toInteger() > 0 ? QLatin1Char('+') + text : text;
}

/// Empty if a field of the pattern is, or if nothing tells more than the heading.
QString telling(const FlowNode &node)
{
    const QString deciding = node.kind == QLatin1String("loop") ? QStringLiteral("mode") : QStringLiteral("function");
    const QList<NodeField> fields = nodeFields(node);
    const auto field = [&](const QString &path) {
        const auto found =
            std::find_if(fields.begin(), fields.end(), [&](const NodeField &known) { return known.path == path; });
        return found == fields.end() ? QString() : fieldText(*found);
    };
    const QString decided = field(deciding);
    const QString key = decided.isEmpty() ? node.kind : decided;
    const auto pattern = std::find_if(std::begin(tellings), std::end(tellings),
                                      [&](const auto &known) { return QLatin1String(known.first) == key; });
    if (pattern == std::end(tellings))
        return {};
    QString text;
    const QStringList parts = QString::fromUtf8(pattern->second).split(QLatin1Char('{'));
    for (const QString &part : parts) {
        const qsizetype end = part.indexOf(QLatin1Char('}'));
        const QString value = end < 0 ? QString() : field(part.left(end));
        if (end >= 0 && value.isEmpty())
            return {};
        text += value + part.mid(end + 1);
    }
    return text;
}

} // namespace

QString nodeKindName(const QString &kind)
{
    const QString name = nameOf(kindNames, kind);
    return name.isEmpty() ? kind : name;
}

QString functionName(const QString &function)
{
    const QString name = nameOf(functionNames, function);
    return name.isEmpty() ? function : name;
}

QString portName(const QString &port)
{
    const QString name = nameOf(portNames, port);
    return name.isEmpty() ? port : name;
}

QString choiceName(const QString &property, const QString &value)
{
    const QString name = nameOf(choiceNames, property + QLatin1Char('.') + value);
    return name.isEmpty() ? value : name;
}

QString nodeHeading(const FlowNode &node)
{
    const QString function = node.properties.value(QLatin1String("function")).toString();
    return function.isEmpty() ? nodeKindName(node.kind) : functionName(function);
}

QString nodeCaption(const FlowNode &node)
{
    const QString text = node.label.isEmpty() ? telling(node) : node.label;
    return text.isEmpty() ? nodeHeading(node) : text;
}

QString nodeTitle(const FlowNode &node)
{
    const QString heading = nodeHeading(node);
    const QString caption = nodeCaption(node);
    return caption == heading ? heading : Text::tr("%1: %2", "kind of a node, its label").arg(heading, caption);
}

QString nodeFieldName(const QString &path)
{
    const QString name = nameOf(fieldNames, path);
    if (!name.isEmpty())
        return name;
    const QString entry = path.section(QLatin1Char('.'), 1);
    return entry.isEmpty() ? path : entry;
}

QString edgeCaption(const FlowEdge &edge)
{
    if (!edge.label.isEmpty())
        return edge.label;
    if (!edge.condition.isEmpty())
        return edge.condition;
    if (edge.isDefault)
        return Text::tr("default", "sequence flow of a gateway");
    return edge.sourcePort == QLatin1String("out") ? QString() : portName(edge.sourcePort);
}

} // namespace wsw
