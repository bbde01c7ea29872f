// SPDX-License-Identifier: MIT
#include "workspace/server/occasion/compiledschedule.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ServerBehaviour)
};

} // namespace

Result<CompiledSchedule> CompiledSchedule::compile(const ScheduleOptions &options)
{
    CompiledSchedule schedule;
    schedule.m_interval = std::chrono::milliseconds(options.intervalMs);
    if (options.kind == ScheduleOptions::Kind::Cron) {
        const Result<CronExpression> cron = CronExpression::parse(options.cron);
        if (!cron)
            return Failure(cron.error());
        schedule.m_cron = *cron;
    } else if (options.intervalMs < 1) {
        return failure(ErrorCode::InvalidArgument, Words::tr("the interval must be at least 1 ms."));
    }
    return schedule;
}

std::unique_ptr<Schedule> CompiledSchedule::start(const ServerBehaviour &behaviour, BehaviourActions &actions,
                                                  const std::function<void()> &onDue) const
{
    std::unique_ptr<Schedule> schedule = actions.makeSchedule();
    QObject::connect(schedule.get(), &Schedule::due, schedule.get(), onDue);
    QObject::connect(schedule.get(), &Schedule::skipped, schedule.get(),
                     [&behaviour, &actions](const SkippedTimes &times) { actions.reportSkipped(behaviour, times); });
    if (m_cron)
        schedule->startCron(*m_cron);
    else
        schedule->startInterval(m_interval);
    return schedule;
}

} // namespace wsw
