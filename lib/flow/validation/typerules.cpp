// SPDX-License-Identifier: MIT
#include "flow/validation/typerules.h"

#include <QCoreApplication>

#include "flow/behavior/nodecompiler.h"

namespace wsw {

namespace {

using Type = PlainExpression::Type;
using Gives = NodeProperty::Gives;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

Type typeNamed(const QString &name)
{
    static const QHash<QString, Type> types = {{QStringLiteral("integer"), Type::Number},
                                               {QStringLiteral("number"), Type::Number},
                                               {QStringLiteral("string"), Type::Text},
                                               {QStringLiteral("boolean"), Type::Boolean}};
    return types.value(name, Type::Unknown);
}

QString wordFor(Type type)
{
    switch (type) {
    case Type::Number: return Text::tr("a number");
    case Type::Text: return Text::tr("a text");
    case Type::Boolean: return Text::tr("true or false");
    case Type::Null: return Text::tr("null");
    case Type::List: return Text::tr("a list");
    case Type::Object:
    case Type::Unknown: break;
    }
    return Text::tr("an object");
}

Type wantedType(Gives wanted)
{
    switch (wanted) {
    case Gives::Number:
    case Gives::Time: return Type::Number;
    case Gives::Text: return Type::Text;
    case Gives::List: return Type::List;
    case Gives::Anything: break;
    }
    return Type::Unknown;
}

} // namespace

TypeRules::TypeRules(const FlowGraph &graph, const QStringList &variables)
    : m_variables(variables)
{
    for (const QString &name : automaticVariables())
        m_types.insert(name, Type::Text);
    for (const QString &name : addressVariables())
        m_types.insert(name, Type::Object);
    for (const FlowParameter &parameter : graph.parameters)
        m_types.insert(parameter.name, typeNamed(parameter.type));
    for (const FlowNode &node : graph.nodes) {
        if (node.kind == QLatin1String("counter")) // leaves a number a number
            continue;
        for (const NodeField &field : nodeFields(node)) {
            if (field.type == NodeProperty::Type::Variable)
                m_types.remove(field.value.toString());
        }
    }
}

TypeRules::Type TypeRules::typeOf(const Expression &expression) const
{
    if (!expression.plain())
        return Type::Unknown;
    return expression.plain()->type([this](int slot) { return m_types.value(m_variables.at(slot), Type::Unknown); });
}

QString TypeRules::mismatch(const Expression &expression, Gives wanted) const
{
    const Type type = typeOf(expression);
    const Type needed = wantedType(wanted);
    if (type != Type::Unknown && needed != Type::Unknown && type != needed)
        return Text::tr("'%1' gives %2, but %3 is needed here.")
            .arg(expression.source(), wordFor(type), wordFor(needed));
    const bool isConstant = expression.plain() && expression.plain()->variables().isEmpty();
    if (wanted != Gives::Time || !isConstant)
        return {};
    const auto value = expression.plain()->evaluate(Variables(std::make_shared<const QStringList>()));
    const auto time = duration(value.value_or(ScriptValue()).toJson());
    return time ? QString() : time.error().message;
}

} // namespace wsw
