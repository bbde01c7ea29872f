// SPDX-License-Identifier: MIT
#include "flow/behavior/jsonfunctions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "flow/expression/jsonplace.h"
#include "flow/expression/value.h"
#include "message/json/jsonpath.h"
#include "message/json/jsontext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NodeBehavior)
};

Result<QJsonValue> parsed(const FunctionArgument &argument, const QString &text)
{
    if (const std::optional<QJsonValue> value = jsonValue(text.toUtf8()))
        return *value;
    const std::optional<JsonProblem> problem = checkJson(text);
    return argument.wrong(problem ? invalidJson(text, *problem) : Text::tr("This JSON is nested too deeply."));
}

Result<QJsonValue> jsonOf(const FunctionArgument &argument, const NodeContext &context)
{
    const Result<QJsonValue> given = argument.value(context);
    return given && given->isString() ? parsed(argument, given->toString()) : given;
}

/// Undefined if nothing is there; of a path to several places a list.
Result<QJsonValue> valueAt(const QJsonValue &root, const QString &where)
{
    if (const Result<JsonPlace> place = JsonPlace::parse(where))
        return place->valueIn(root);
    return JsonPath::parse(where).map([&](const JsonPath &path) {
        QJsonArray list;
        for (const QJsonValue &value : path.values(root))
            list.append(value);
        return QJsonValue(list);
    });
}

} // namespace

Result<QJsonValue> jsonParse(const FunctionArguments &arguments, NodeContext &context)
{
    return arguments[0].text(context).and_then([&](const QString &text) { return parsed(arguments[0], text); });
}

Result<QJsonValue> jsonGet(const FunctionArguments &arguments, NodeContext &context)
{
    const FunctionArgument &path = arguments[1];
    const FunctionArgument &fallback = arguments[2];
    const Result<QJsonValue> root = jsonOf(arguments[0], context);
    if (!root)
        return root;
    const Result<QString> where = path.text(context);
    if (!where)
        return Failure(where.error());
    const Result<QJsonValue> found = path.judged(valueAt(*root, *where));
    if (!found || !found->isUndefined())
        return found;
    if (fallback.isGiven())
        return fallback.value(context);
    return path.wrong(Text::tr("There is nothing at '%1'. Give a default for that.").arg(*where));
}

Result<QJsonValue> jsonSet(const FunctionArguments &arguments, NodeContext &context)
{
    const FunctionArgument &path = arguments[1];
    const Result<QJsonValue> root = jsonOf(arguments[0], context);
    if (!root)
        return root;
    const Result<JsonPlace> place =
        path.text(context).and_then([&](const QString &text) { return path.judged(JsonPlace::parse(text)); });
    if (!place)
        return Failure(place.error());
    const Result<QJsonValue> value = arguments[2].value(context);
    if (!value)
        return value;
    return path.judged(place->withValue(*root, *value));
}

} // namespace wsw
