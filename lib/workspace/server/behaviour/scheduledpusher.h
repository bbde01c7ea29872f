// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/clientfilter.h"
#include "workspace/server/occasion/compiledschedule.h"
#include "workspace/server/template/messagetemplate.h"

namespace wsw {

/// See PushBehaviour. A text that speaks of no client is filled once for all of them.
class ScheduledPusher : public ServerBehaviour
{
public:
    ScheduledPusher(const QString &id, const CompiledSchedule &times, MessageTemplate text, ClientFilter to);

    void start(BehaviourActions &actions) override;
    void stop() override;

private:
    void push(BehaviourActions &actions);
    Result<void> pushTo(const QList<quint32> &clients, quint64 count, BehaviourActions &actions) const;

    const CompiledSchedule m_times;
    const MessageTemplate m_text;
    const ClientFilter m_to;
    std::unique_ptr<Schedule> m_schedule;
};

} // namespace wsw
