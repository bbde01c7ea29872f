// SPDX-License-Identifier: MIT
#include "flow/nodekind.h"

namespace wsw {

namespace {

using Type = NodeProperty::Type;
using Gives = NodeProperty::Gives;

NodeProperty required(const char *name, Type type)
{
    return {QLatin1String(name), type, true};
}

NodeProperty optional(const char *name, Type type, const QJsonValue &defaultValue = QString())
{
    return {QLatin1String(name), type, false, defaultValue};
}

NodeProperty integer(const char *name, qint64 defaultValue, qint64 least = 0, qint64 most = 0)
{
    NodeProperty property = optional(name, Type::Integer, defaultValue);
    property.least = least;
    property.most = most;
    return property;
}

/// The first is the default.
NodeProperty choice(const char *name, const QStringList &choices)
{
    NodeProperty property = optional(name, Type::Choice, choices.first());
    property.choices = choices;
    return property;
}

NodeProperty onlyIf(const char *deciding, const QStringList &values, NodeProperty property)
{
    property.onlyIf = QLatin1String(deciding);
    property.onlyIfValues = values;
    return property;
}

NodeProperty giving(NodeProperty::Gives gives, NodeProperty property)
{
    property.gives = gives;
    return property;
}

QString text(const char *latin1)
{
    return QLatin1String(latin1);
}

const QString session = QStringLiteral("{{wsSessionId}}");

NodeKind startKind()
{
    NodeKind kind{text("start"), false, {text("out")}, false, {}};
    return kind;
}

NodeKind step(const char *name, const QStringList &outputs, const QList<NodeProperty> &properties)
{
    return {QLatin1String(name), true, outputs, false, properties};
}

NodeKind gatewayKind()
{
    NodeKind kind = step("exclusive-gateway", {text("out")}, {});
    kind.manyOutputs = true;
    return kind;
}

NodeKind loopKind()
{
    const QStringList listed = {text("count"), text("for-each")};
    return step("loop", {text("body"), text("out")},
                {choice("mode", {text("count"), text("while"), text("for-each")}),
                 onlyIf("mode", {text("count")}, giving(Gives::Number, required("times", Type::Expression))),
                 onlyIf("mode", {text("while")}, required("condition", Type::Expression)),
                 onlyIf("mode", {text("for-each")}, giving(Gives::List, required("items", Type::Expression))),
                 onlyIf("mode", {text("for-each")}, required("variable", Type::Variable)),
                 onlyIf("mode", listed, optional("index", Type::Variable))});
}

NodeKind pushKind()
{
    return step("push", {text("out"), text("failed")},
                {optional("client", Type::Template),
                 choice("format", {text("text"), text("json"), text("hex"), text("base64")}),
                 required("content", Type::Template)});
}

NodeKind waitKind()
{
    return step("wait-message", {text("out"), text("timeout")},
                {optional("from", Type::Template, session), optional("condition", Type::Expression),
                 giving(Gives::Time, optional("timeout", Type::Expression)), optional("variable", Type::Variable)});
}

NodeKind disconnectKind()
{
    return step("disconnect", {text("out"), text("failed")},
                {optional("client", Type::Template, session), integer("code", 1000, 1000, 4999),
                 optional("reason", Type::Template)});
}

NodeKind scriptKind()
{
    return step("script", {text("out"), text("failed")},
                {required("code", Type::Script), optional("variable", Type::Variable),
                 integer("timeLimit", 1000, 1, 60000), integer("memoryLimit", 64, 8, 1024)});
}

NodeKind httpKind()
{
    const QStringList withBody = {text("POST"), text("PUT"), text("PATCH"), text("DELETE")};
    return step(
        "http-request", {text("out"), text("failed")},
        {choice("method", {text("GET"), text("POST"), text("PUT"), text("PATCH"), text("DELETE"), text("HEAD")}),
         required("url", Type::Template), optional("headers", Type::Templates, QJsonObject()),
         onlyIf("method", withBody, optional("body", Type::Template)),
         giving(Gives::Time, optional("timeout", Type::Expression, 10000)), optional("variable", Type::Variable)});
}

NodeKind commentKind()
{
    NodeKind kind{text("comment"), false, {}, false, {}};
    kind.properties = {optional("text", Type::Text), integer("width", 180, 40, 4000), integer("height", 60, 24, 4000)};
    kind.isStep = false;
    return kind;
}

} // namespace

const QList<NodeKind> &nodeKinds()
{
    static const QList<NodeKind> kinds = {
        startKind(),
        step("counter", {text("out")}, {required("variable", Type::Variable), integer("step", -1)}),
        gatewayKind(),
        step("function", {text("out")}, {required("function", Type::Function), optional("variable", Type::Variable)}),
        step("assign", {text("out")}, {required("variable", Type::Variable), required("expression", Type::Expression)}),
        loopKind(),
        pushKind(),
        waitKind(),
        disconnectKind(),
        scriptKind(),
        httpKind(),
        step("output", {}, {optional("values", Type::Expressions, QJsonObject())}),
        commentKind(),
    };
    return kinds;
}

const QList<FunctionKind> &functionKinds()
{
    static const QList<FunctionKind> kinds = {
        {text("sleep"), true, {giving(Gives::Time, required("milliseconds", Type::Expression))}},
        {text("now"), false, {optional("format", Type::Template, text("iso"))}},
        {text("random"),
         false,
         {giving(Gives::Number, optional("from", Type::Expression, 0)),
          giving(Gives::Number, optional("to", Type::Expression, 100)),
          giving(Gives::Number, optional("decimals", Type::Expression, 0))}},
        {text("uuid"), false, {}},
        {text("format"), false, {required("text", Type::Template)}},
        {text("json-parse"), false, {giving(Gives::Text, required("text", Type::Expression))}},
        {text("json-get"),
         false,
         {required("json", Type::Expression), required("path", Type::Template), optional("default", Type::Expression)}},
        {text("json-set"),
         false,
         {required("json", Type::Expression), required("path", Type::Template), required("value", Type::Expression)}},
        {text("base64-encode"), false, {giving(Gives::Text, required("text", Type::Expression))}},
        {text("base64-decode"), false, {giving(Gives::Text, required("text", Type::Expression))}},
    };
    return kinds;
}

} // namespace wsw
