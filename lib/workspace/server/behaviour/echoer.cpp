// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/echoer.h"

namespace wsw {

void Echoer::deliver(const OpenInfo &from, MessageKind kind, const QByteArray &payload, BehaviourActions &actions)
{
    actions.send(from.client, kind, payload);
}

} // namespace wsw
