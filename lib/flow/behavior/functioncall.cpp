// SPDX-License-Identifier: MIT
#include "flow/behavior/functioncall.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>

#include "flow/behavior/jsonfunctions.h"
#include "flow/expression/value.h"
#include "flow/nodekind.h"
#include "message/text/binarytext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

QJsonValue timeAs(const QString &format, std::chrono::milliseconds sinceEpoch)
{
    if (format == QLatin1String("epoch-ms"))
        return qint64(sinceEpoch.count());
    if (format == QLatin1String("epoch-s"))
        return qint64(std::chrono::floor<std::chrono::seconds>(sinceEpoch).count());
    if (format == QLatin1String("iso"))
        return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs);
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).toString(format);
}

Result<QJsonValue> now(const FunctionArguments &arguments, NodeContext &context)
{
    return arguments[0].text(context).map(
        [&](const QString &format) { return timeAs(format, context.clock.sinceEpoch()); });
}

constexpr int mostDecimals = 15; // what a double holds

Result<QJsonValue> random(const FunctionArguments &arguments, NodeContext &context)
{
    const Result<double> from = arguments[0].number(context);
    if (!from)
        return Failure(from.error());
    const Result<double> to = arguments[1].number(context);
    if (!to)
        return Failure(to.error());
    const Result<double> decimals = arguments[2].number(context);
    if (!decimals)
        return Failure(decimals.error());
    if (*decimals < 0 || *decimals > mostDecimals || std::trunc(*decimals) != *decimals)
        return arguments[2].wrong(
            Text::tr("%1 is no number of decimals. Give one from 0 to %2.").arg(*decimals).arg(mostDecimals));
    const bool isWhole = *decimals == 0;
    const double least = isWhole ? std::ceil(*from) : *from;
    const double most = isWhole ? std::floor(*to) : *to;
    if (most < least || std::max(std::abs(least), std::abs(most)) > double(maxExactInteger))
        return arguments[1].wrong(Text::tr("There is no number from %1 to %2.").arg(*from).arg(*to));
    if (isWhole)
        return QJsonValue(context.random.integer(qint64(least), qint64(most)));
    const double scale = std::pow(10, *decimals);
    const double value = least + (most - least) * context.random.fraction();
    return QJsonValue(std::clamp(std::round(value * scale) / scale, least, most));
}

Result<QJsonValue> uuid(const FunctionArguments &, NodeContext &context)
{
    return QJsonValue(context.random.uuid().toString(QUuid::WithoutBraces));
}

Result<QJsonValue> format(const FunctionArguments &arguments, NodeContext &context)
{
    return arguments[0].text(context).map([](const QString &text) { return QJsonValue(text); });
}

Result<QJsonValue> base64Encode(const FunctionArguments &arguments, NodeContext &context)
{
    return arguments[0].text(context).map(
        [](const QString &text) { return QJsonValue(QString::fromLatin1(text.toUtf8().toBase64())); });
}

Result<QJsonValue> base64Decode(const FunctionArguments &arguments, NodeContext &context)
{
    const Result<QByteArray> bytes = arguments[0].text(context).and_then(
        [&](const QString &base64) { return arguments[0].judged(bytesFromBase64(base64)); });
    if (!bytes)
        return Failure(bytes.error());
    if (!bytes->isValidUtf8())
        return arguments[0].wrong(Text::tr("The bytes are no text in UTF-8."));
    return QJsonValue(QString::fromUtf8(*bytes));
}

} // namespace

Result<FunctionArgument> FunctionArgument::compile(const NodeCompiler &compiler, const FlowNode &node,
                                                   const NodeProperty &property)
{
    FunctionArgument argument;
    argument.m_field = QStringLiteral("arguments.") + property.name;
    argument.m_engine = &compiler.engine();
    const QJsonValue source = propertyValue(node.properties[QLatin1String("arguments")].toObject(), property);
    if (property.type == NodeProperty::Type::Template) {
        const Result<ExpressionTemplate> text = compiler.text(source);
        if (!text)
            return Failure(text.error());
        argument.m_source = *text;
    } else if (source != QJsonValue(QString())) {
        const Result<Expression> expression = compiler.expression(source);
        if (!expression)
            return Failure(expression.error());
        argument.m_source = *expression;
    }
    return argument;
}

Result<QJsonValue> FunctionArgument::value(const NodeContext &context) const
{
    if (const auto *text = std::get_if<ExpressionTemplate>(&m_source))
        return judged(m_engine->expand(*text, context.variables)).map([](const QString &expanded) {
            return QJsonValue(expanded);
        });
    return judged(m_engine->evaluate(std::get<Expression>(m_source), context.variables)).map(&ScriptValue::toJson);
}

Result<QString> FunctionArgument::text(const NodeContext &context) const
{
    const Result<QJsonValue> given = value(context);
    if (!given)
        return Failure(given.error());
    if (!given->isString())
        return wrong(Text::tr("'%1' is no text.").arg(valueText(*given)));
    return given->toString();
}

Result<double> FunctionArgument::number(const NodeContext &context) const
{
    const Result<QJsonValue> given = value(context);
    if (!given)
        return Failure(given.error());
    if (!given->isDouble())
        return wrong(Text::tr("'%1' is no number.").arg(valueText(*given)));
    return given->toDouble();
}

Failure FunctionArgument::wrong(const QString &message) const
{
    return inField(m_field, {ErrorCode::ExpressionFailed, message});
}

Result<FunctionArguments> compileArguments(const NodeCompiler &compiler, const FlowNode &node,
                                           const FunctionKind &function)
{
    FunctionArguments arguments;
    for (const NodeProperty &property : function.arguments) {
        const Result<FunctionArgument> argument = FunctionArgument::compile(compiler, node, property);
        if (!argument)
            return Failure(argument.error());
        arguments.push_back(*argument);
    }
    return arguments;
}

Function functionNamed(const QString &name)
{
    static const QHash<QString, Function> functions = {
        {QStringLiteral("now"), now},
        {QStringLiteral("random"), random},
        {QStringLiteral("uuid"), uuid},
        {QStringLiteral("format"), format},
        {QStringLiteral("json-parse"), jsonParse},
        {QStringLiteral("json-get"), jsonGet},
        {QStringLiteral("json-set"), jsonSet},
        {QStringLiteral("base64-encode"), base64Encode},
        {QStringLiteral("base64-decode"), base64Decode},
    };
    return functions.value(name);
}

} // namespace wsw
