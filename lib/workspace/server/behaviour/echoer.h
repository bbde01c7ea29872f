// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/messageresponder.h"

namespace wsw {

/// See EchoBehaviour.
class Echoer : public MessageResponder
{
public:
    using MessageResponder::MessageResponder;

protected:
    void deliver(const OpenInfo &from, MessageKind kind, const QByteArray &payload, BehaviourActions &actions) override;
};

} // namespace wsw
