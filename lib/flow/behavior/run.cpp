// SPDX-License-Identifier: MIT
#include "flow/behavior/run.h"

#include <QCoreApplication>

#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

} // namespace

Result<void> Run::push(const Push &push) const
{
    if (push.client.isEmpty())
        return target.pushToAll(push.kind, push.content).map([](int) {});
    bool isNumber = false;
    const quint32 client = push.client.toUInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::NoSuchClient,
                       Text::tr("'%1' is no client's id, which is a number such as wsSessionId's.").arg(push.client));
    return target.push(client, push.kind, push.content);
}

Result<QJsonObject> initialVariables(const FlowGraph &graph, const FlowInputs &inputs)
{
    QJsonObject left = inputs.values;
    QJsonObject variables;
    for (const FlowParameter &parameter : graph.parameters) {
        const QJsonValue given = left.take(parameter.name);
        const QJsonValue value = given.isUndefined() ? parameter.defaultValue : given;
        if (given.isUndefined() && value.isNull() && parameter.type != QLatin1String("json"))
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("The parameter '%1' has no value and no default. Give it a value.").arg(parameter.name));
        if (const Result<void> fits = checkType(parameter.type, value); !fits)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("Parameter '%1': %2").arg(parameter.name, fits.error().message));
        variables.insert(parameter.name, isInteger(value) ? QJsonValue(value.toInteger()) : value);
    }
    if (!left.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The flow '%1' has no parameter '%2'. Declare it or leave it out.")
                           .arg(graph.name, left.constBegin().key()));
    variables.insert(QStringLiteral("textMessage"), QString::fromUtf8(inputs.textMessage));
    variables.insert(QStringLiteral("binaryMessage"), QString::fromLatin1(inputs.binaryMessage.toBase64()));
    variables.insert(QStringLiteral("wsSessionId"), inputs.session);
    // A flow may have a variable of its own of these names.
    const std::pair<QString, QJsonObject> ofAddress[] = {{QStringLiteral("pathParameters"), inputs.pathParameters},
                                                         {QStringLiteral("query"), inputs.query}};
    for (const auto &[name, value] : ofAddress) {
        if (!variables.contains(name))
            variables.insert(name, value);
    }
    return variables;
}

} // namespace wsw
