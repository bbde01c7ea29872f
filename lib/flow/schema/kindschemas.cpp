// SPDX-License-Identifier: MIT
#include "flow/schema/kindschemas.h"

#include "flow/nodekind.h"

namespace wsw {

namespace {

using Type = NodeProperty::Type;

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonObject ofType(const QString &type)
{
    return {{key("type"), type}};
}

QJsonObject expressionSchema()
{
    return {{key("type"), QJsonArray{key("string"), key("number"), key("boolean")}}};
}

QJsonObject objectOf(const QJsonObject &schema)
{
    return {{key("type"), key("object")}, {key("additionalProperties"), schema}};
}

QJsonObject oneOf(const QStringList &values)
{
    return {{key("enum"), QJsonArray::fromStringList(values)}};
}

QStringList functionNames()
{
    QStringList names;
    for (const FunctionKind &function : functionKinds())
        names.append(function.name);
    return names;
}

QJsonObject integerSchema(const NodeProperty &property)
{
    QJsonObject schema = ofType(key("integer"));
    if (property.least != property.most) {
        schema.insert(key("minimum"), property.least);
        schema.insert(key("maximum"), property.most);
    }
    return schema;
}

QJsonObject valueSchema(const NodeProperty &property)
{
    switch (property.type) {
    case Type::Integer: return integerSchema(property);
    case Type::Expression: return expressionSchema();
    case Type::Function: return oneOf(functionNames());
    case Type::Expressions: return objectOf(expressionSchema());
    case Type::Templates: return objectOf(ofType(key("string")));
    case Type::Choice: return oneOf(property.choices);
    case Type::Variable:
    case Type::Template:
    case Type::Text:
    case Type::Script: break;
    }
    return ofType(key("string"));
}

QJsonObject propertySchema(const NodeProperty &property)
{
    QJsonObject schema = valueSchema(property);
    if (!property.required)
        schema.insert(key("default"), propertyValue({}, property));
    return schema;
}

QJsonObject ifThen(const QJsonObject &condition, const QJsonObject &consequence)
{
    return {{key("if"), condition}, {key("then"), consequence}};
}

QJsonObject withProperty(const QString &name, const QJsonObject &schema)
{
    return {{key("properties"), QJsonObject{{name, schema}}}};
}

QJsonObject requiring(const QString &name)
{
    return {{key("required"), QJsonArray{name}}};
}

/// A required property that only some choices need. A choice that is not given is its default.
QJsonObject neededBy(const NodeProperty &property, const QList<NodeProperty> &all)
{
    QJsonObject condition = withProperty(property.onlyIf, oneOf(property.onlyIfValues));
    for (const NodeProperty &deciding : all) {
        if (deciding.name == property.onlyIf && !property.onlyIfValues.contains(deciding.choices.first()))
            condition.insert(key("required"), QJsonArray{deciding.name});
    }
    return ifThen(condition, requiring(property.name));
}

QJsonObject propertiesSchema(const QList<NodeProperty> &properties)
{
    QJsonObject schemas;
    QJsonArray required;
    QJsonArray conditions;
    for (const NodeProperty &property : properties) {
        schemas.insert(property.name, propertySchema(property));
        if (property.required && property.onlyIf.isEmpty())
            required.append(property.name);
        else if (property.required)
            conditions.append(neededBy(property, properties));
    }
    QJsonObject schema{{key("type"), key("object")}, {key("properties"), schemas}};
    if (!required.isEmpty())
        schema.insert(key("required"), required);
    if (!conditions.isEmpty())
        schema.insert(key("allOf"), conditions);
    return schema;
}

QJsonObject reference(const QString &definition)
{
    return {{key("$ref"), QStringLiteral("#/definitions/") + definition}};
}

/// `holder` must have the member `name` as the schema says: if something in it is required, it is, too.
QJsonObject memberAs(const QString &name, const QString &definition, const QJsonObject &schema)
{
    QJsonObject holder = withProperty(name, reference(definition));
    if (schema.contains(key("required")))
        holder.insert(key("required"), QJsonArray{name});
    return holder;
}

QString definitionOf(const NodeKind &kind)
{
    return QStringLiteral("kind-") + kind.name;
}

QString definitionOf(const FunctionKind &function)
{
    return QStringLiteral("function-") + function.name;
}

bool callsFunctions(const NodeKind &kind)
{
    return std::any_of(kind.properties.begin(), kind.properties.end(),
                       [](const NodeProperty &property) { return property.type == Type::Function; });
}

QJsonArray functionConditions()
{
    QJsonArray conditions;
    for (const FunctionKind &function : functionKinds()) {
        const QJsonObject called = withProperty(key("function"), oneOf({function.name}));
        conditions.append(
            ifThen(called, memberAs(key("arguments"), definitionOf(function), propertiesSchema(function.arguments))));
    }
    return conditions;
}

QJsonObject kindSchema(const NodeKind &kind)
{
    QJsonObject schema = propertiesSchema(kind.properties);
    if (callsFunctions(kind))
        schema.insert(key("allOf"), functionConditions());
    return schema;
}

} // namespace

QJsonObject kindSchemas()
{
    QJsonObject definitions;
    for (const NodeKind &kind : nodeKinds())
        definitions.insert(definitionOf(kind), kindSchema(kind));
    for (const FunctionKind &function : functionKinds())
        definitions.insert(definitionOf(function), propertiesSchema(function.arguments));
    return definitions;
}

QJsonArray kindConditions()
{
    QJsonArray conditions;
    for (const NodeKind &kind : nodeKinds()) {
        const QJsonObject isOfKind = withProperty(key("kind"), oneOf({kind.name}));
        conditions.append(ifThen(isOfKind, memberAs(key("properties"), definitionOf(kind), kindSchema(kind))));
    }
    return conditions;
}

} // namespace wsw
