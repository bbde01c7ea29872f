// SPDX-License-Identifier: MIT
#include "flow/clock/clock.h"

#include <algorithm>

namespace wsw {

Clock::Id Clock::callAt(Time deadline, Task task)
{
    const Id id = ++m_lastId;
    m_tasks.emplace(Key{deadline, id}, std::move(task));
    m_deadlines.emplace(id, deadline);
    if (m_due.empty() && m_tasks.begin()->first.second == id)
        earliestChanged(deadline);
    return id;
}

void Clock::cancel(Id id)
{
    const auto found = m_deadlines.find(id);
    if (found == m_deadlines.end())
        return;
    const Key key{found->second, id};
    m_deadlines.erase(found);
    if (m_tasks.erase(key) + m_due.erase(key) > 0 && key.first <= earliest())
        earliestChanged(earliest());
}

Clock::Time Clock::earliest() const
{
    const std::map<Key, Task> &next = m_due.empty() ? m_tasks : m_due;
    return next.empty() ? Time::max() : next.begin()->first.first;
}

void Clock::runDue(Time now, int limit)
{
    if (m_due.empty()) {
        while (!m_tasks.empty() && m_tasks.begin()->first.first <= now)
            m_due.insert(m_due.end(), m_tasks.extract(m_tasks.begin()));
    }
    for (int ran = 0; ran < limit && !m_due.empty(); ++ran) {
        const auto node = m_due.extract(m_due.begin());
        m_deadlines.erase(node.key().second);
        node.mapped()();
    }
    earliestChanged(earliest());
}

} // namespace wsw
