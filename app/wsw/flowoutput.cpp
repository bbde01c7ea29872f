// SPDX-License-Identifier: MIT
#include "wsw/flowoutput.h"

namespace wsw {

QJsonValue sessionValue(const QString &session)
{
    bool isNumber = false;
    const quint32 number = session.toUInt(&isNumber);
    return isNumber ? QJsonValue(qint64(number)) : QJsonValue(session);
}

QJsonObject finishedObject(const FlowOutcome &outcome)
{
    QJsonObject object{{QStringLiteral("event"), QStringLiteral("flow-finished")},
                       {QStringLiteral("flow"), outcome.flow},
                       {QStringLiteral("session"), sessionValue(outcome.session)},
                       {QStringLiteral("outputs"), outcome.outputs},
                       {QStringLiteral("pushes"), outcome.pushes}};
    if (!outcome.succeeded) {
        object.insert(QStringLiteral("code"), errorCodeName(outcome.error.code));
        object.insert(QStringLiteral("message"), outcome.error.message);
        object.insert(QStringLiteral("node"), outcome.nodeId);
    }
    return object;
}

} // namespace wsw
