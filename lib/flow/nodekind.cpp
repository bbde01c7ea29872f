// SPDX-License-Identifier: MIT
#include "flow/nodekind.h"

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

using Type = NodeProperty::Type;

const QString outPort = QStringLiteral("out");

template <typename Kind>
const Kind *find(const QList<Kind> &kinds, const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

void appendFields(QList<NodeField> &fields, const QList<NodeProperty> &properties, const QJsonValue &holder,
                  const QString &prefix)
{
    for (const NodeProperty &property : properties) {
        const QJsonValue value = holder[property.name];
        if (property.type != Type::Expressions || !value.isObject()) {
            fields.append({prefix + property.name, property.type, property.required, value});
            continue;
        }
        const QJsonObject entries = value.toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            fields.append({prefix + property.name + QLatin1Char('.') + entry.key(), Type::Expression, true, *entry});
    }
}

} // namespace

const QList<NodeKind> &nodeKinds()
{
    static const QList<NodeKind> kinds = {
        {QStringLiteral("start"), false, {outPort}, false, {}},
        {QStringLiteral("counter"),
         true,
         {outPort},
         false,
         {{QStringLiteral("variable"), Type::Variable, true, {}}, {QStringLiteral("step"), Type::Integer, false, -1}}},
        {QStringLiteral("exclusive-gateway"), true, {outPort}, true, {}},
        {QStringLiteral("function"), true, {outPort}, false, {{QStringLiteral("function"), Type::Function, true, {}}}},
        {QStringLiteral("assign"),
         true,
         {outPort},
         false,
         {{QStringLiteral("variable"), Type::Variable, true, {}},
          {QStringLiteral("expression"), Type::Expression, true, {}}}},
        {QStringLiteral("push"),
         true,
         {outPort, QStringLiteral("failed")},
         false,
         {{QStringLiteral("client"), Type::Template, false, QString()},
          {QStringLiteral("content"), Type::Template, true, {}}}},
        {QStringLiteral("output"),
         true,
         {},
         false,
         {{QStringLiteral("values"), Type::Expressions, false, QJsonObject()}}},
    };
    return kinds;
}

const NodeKind *nodeKind(const QString &name)
{
    return find(nodeKinds(), name);
}

const QList<FunctionKind> &functionKinds()
{
    static const QList<FunctionKind> kinds = {
        {QStringLiteral("sleep"), true, {{QStringLiteral("milliseconds"), Type::Expression, true, {}}}},
    };
    return kinds;
}

const FunctionKind *functionKind(const QString &name)
{
    return find(functionKinds(), name);
}

bool nodeWaits(const FlowNode &node)
{
    if (node.kind != QLatin1String("function"))
        return false;
    const FunctionKind *function = functionKind(node.properties[QLatin1String("function")].toString());
    return function && function->waits;
}

QList<NodeField> nodeFields(const FlowNode &node)
{
    QList<NodeField> fields;
    const NodeKind *kind = nodeKind(node.kind);
    if (!kind)
        return fields;
    appendFields(fields, kind->properties, node.properties, {});
    if (node.kind == QLatin1String("function")) {
        const FunctionKind *function = functionKind(node.properties[QLatin1String("function")].toString());
        if (function)
            appendFields(fields, function->arguments, node.properties[QLatin1String("arguments")],
                         QStringLiteral("arguments."));
    }
    return fields;
}

QString expressionSource(const QJsonValue &value)
{
    return value.isString() ? value.toString() : valueText(value);
}

} // namespace wsw
