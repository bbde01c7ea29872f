// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/template/messagetemplate.h"

namespace wsw {

/// See GreetingBehaviour.
class Greeter : public ServerBehaviour
{
public:
    Greeter(const QString &id, MessageTemplate text);

    void onConnected(const OpenInfo &client, BehaviourActions &actions) override;

private:
    const MessageTemplate m_text;
};

} // namespace wsw
