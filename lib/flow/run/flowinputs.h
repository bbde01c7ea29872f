// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wsw {

/// What a run starts with.
struct FlowInputs
{
    QJsonObject values;     ///< of declared parameters; missing ones take their default
    QString session;        ///< wsSessionId: the client's id as text, empty for none
    QByteArray textMessage; ///< UTF-8
    QByteArray binaryMessage;
    QJsonObject pathParameters; ///< of the client's path: name → text
    QJsonObject query;          ///< of the client's address: name → text
};

} // namespace wsw
