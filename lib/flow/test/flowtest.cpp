// SPDX-License-Identifier: MIT
#include "flow/test/flowtest.h"

namespace wsw {

const QString FlowTestPush::toAll = QStringLiteral("all");
const QString FlowTestPush::toAny = QStringLiteral("any");

QStringList clientsOf(const FlowTest &test)
{
    QStringList clients = test.clients;
    if (!test.inputs.session.isEmpty())
        clients.prepend(test.inputs.session);
    for (const FlowTestArrival &arrival : test.arrivals)
        clients.append(arrival.client);
    clients.removeDuplicates();
    return clients;
}

} // namespace wsw
