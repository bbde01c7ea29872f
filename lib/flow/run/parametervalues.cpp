// SPDX-License-Identifier: MIT
#include "flow/run/parametervalues.h"

#include <QCoreApplication>

#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

} // namespace

Result<QJsonObject> parameterValues(const FlowGraph &flow, const QJsonObject &given)
{
    QJsonObject left = given;
    QJsonObject values;
    for (const FlowParameter &parameter : flow.parameters) {
        const bool isGiven = left.contains(parameter.name);
        const QJsonValue value = isGiven ? left.take(parameter.name) : parameter.defaultValue;
        if (!isGiven && value.isNull() && parameter.type != QLatin1String("json"))
            return failure(
                ErrorCode::InvalidArgument,
                Text::tr("The parameter '%1' has no value and no default. Give it a value.").arg(parameter.name));
        if (const Result<void> fits = checkType(parameter.type, value); !fits)
            return failure(ErrorCode::InvalidArgument,
                           Text::tr("Parameter '%1': %2").arg(parameter.name, fits.error().message));
        values.insert(parameter.name, isInteger(value) ? QJsonValue(value.toInteger()) : value);
    }
    if (!left.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The flow '%1' has no parameter '%2'. Declare it or leave it out.")
                           .arg(flow.name, left.constBegin().key()));
    return values;
}

} // namespace wsw
