// SPDX-License-Identifier: MIT
#include "ui/flow/run/shownrun.h"

#include <algorithm>

namespace wsw {

ShownRun::ShownRun(const QString &flowId, const Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_flowId(flowId)
{
    for (const FlowRunStatus &status : workbench.flowRuns())
        take(status);
    connect(&workbench, &Workbench::flowRunChanged, this, &ShownRun::take);
}

std::optional<FlowRunStatus> ShownRun::status() const
{
    const auto run = m_runs.find(m_shown);
    return run == m_runs.end() ? std::nullopt : std::optional<FlowRunStatus>(*run);
}

void ShownRun::choose(quint64 run)
{
    if (run == m_shown)
        return;
    m_shown = run;
    emit changed();
}

void ShownRun::take(const FlowRunStatus &status)
{
    if (status.flow != m_flowId)
        return;
    const auto known = m_runs.constFind(status.run);
    const bool listed = known != m_runs.constEnd() && known->active == status.active;
    m_runs.insert(status.run, status);
    const auto shown = m_runs.constFind(m_shown);
    const bool watching = shown != m_runs.constEnd() && shown->active;
    if (status.active && !watching && status.run > m_shown)
        m_shown = status.run;
    else if (m_shown == 0)
        m_shown = status.run;
    if (!listed) {
        if (!status.active)
            forgetEnded();
        emit listChanged();
    }
    if (status.run == m_shown)
        emit changed();
}

void ShownRun::forgetEnded()
{
    qsizetype ended =
        std::count_if(m_runs.cbegin(), m_runs.cend(), [](const FlowRunStatus &run) { return !run.active; });
    m_runs.removeIf([&](const QMap<quint64, FlowRunStatus>::iterator &run) {
        const bool goes = ended > mostEnded && !run->active && run->run != m_shown;
        ended -= goes ? 1 : 0;
        return goes;
    });
}

} // namespace wsw
