// SPDX-License-Identifier: MIT
#include "flow/run/messagewaiters.h"

namespace wsw {

void MessageWaiters::add(const RunPointer &run, const QString &client)
{
    m_runs[{&run->target, client}].emplace(run->id, run);
}

void MessageWaiters::remove(const Run &run, const QString &client)
{
    const auto found = m_runs.find({&run.target, client});
    if (found == m_runs.end())
        return;
    found->erase(run.id);
    if (found->empty())
        m_runs.erase(found);
}

std::map<quint64, RunPointer> MessageWaiters::waitingFor(const PushTarget &target, const QString &client) const
{
    std::map<quint64, RunPointer> runs = m_runs.value({&target, client});
    if (!client.isEmpty()) {
        const auto anybody = m_runs.constFind({&target, QString()});
        if (anybody != m_runs.cend())
            runs.insert(anybody->begin(), anybody->end());
    }
    return runs;
}

} // namespace wsw
