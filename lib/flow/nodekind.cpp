// SPDX-License-Identifier: MIT
#include "flow/nodekind.h"

#include <QSet>

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

using Type = NodeProperty::Type;

template <typename Kind>
const Kind *find(const QList<Kind> &kinds, const QString &name)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

bool applies(const NodeProperty &property, const QList<NodeProperty> &all, const QJsonObject &holder)
{
    if (property.onlyIf.isEmpty())
        return true;
    const auto deciding =
        std::find_if(all.begin(), all.end(), [&](const NodeProperty &other) { return other.name == property.onlyIf; });
    return property.onlyIfValues.contains(propertyValue(holder, *deciding).toString());
}

void appendFields(QList<NodeField> &fields, const QList<NodeProperty> &properties, const QJsonObject &holder,
                  const QString &prefix)
{
    for (const NodeProperty &property : properties) {
        if (!applies(property, properties, holder))
            continue;
        const QJsonValue value = holder.value(property.name);
        const bool isList = property.type == Type::Expressions || property.type == Type::Templates;
        if (!isList || !value.isObject()) {
            fields.append({prefix + property.name, property.type, property.required, value, &property});
            continue;
        }
        const Type type = property.type == Type::Expressions ? Type::Expression : Type::Template;
        const QJsonObject entries = value.toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            fields.append({prefix + property.name + QLatin1Char('.') + entry.key(), type, true, *entry, &property});
    }
}

} // namespace

const NodeKind *nodeKind(const QString &name)
{
    return find(nodeKinds(), name);
}

const FunctionKind *functionKind(const QString &name)
{
    return find(functionKinds(), name);
}

bool nodeWaits(const FlowNode &node)
{
    static const QSet<QString> waiting = {QStringLiteral("wait-message"), QStringLiteral("script"),
                                          QStringLiteral("http-request")};
    if (waiting.contains(node.kind))
        return true;
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
            appendFields(fields, function->arguments, node.properties[QLatin1String("arguments")].toObject(),
                         QStringLiteral("arguments."));
    }
    return fields;
}

QJsonValue propertyValue(const QJsonObject &properties, const NodeProperty &property)
{
    const QJsonValue value = properties.value(property.name);
    if (!value.isUndefined() || property.required)
        return value;
    return property.type == Type::Choice ? QJsonValue(property.choices.value(0)) : property.defaultValue;
}

QString expressionSource(const QJsonValue &value)
{
    return value.isString() ? value.toString() : valueText(value);
}

} // namespace wsw
