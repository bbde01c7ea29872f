// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/profile/behaviour.h"
#include "workspace/server/behaviour/serverbehaviour.h"

namespace wsw {

/// ScheduleOptions, made ready.
class CompiledSchedule
{
public:
    /// InvalidArgument for an interval or a cron expression that is none.
    static Result<CompiledSchedule> compile(const ScheduleOptions &options);

    /// Tells `onDue` each time, until what it returns is destroyed. Skipped times are reported for the behaviour, which
    /// outlives it, as the actions do.
    std::unique_ptr<Schedule> start(const ServerBehaviour &behaviour, BehaviourActions &actions,
                                    const std::function<void()> &onDue) const;

private:
    std::chrono::milliseconds m_interval{0};
    std::optional<CronExpression> m_cron; ///< none: by the interval
};

} // namespace wsw
