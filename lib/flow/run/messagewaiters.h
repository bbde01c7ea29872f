// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <map>

#include "flow/run/run.h"

namespace wsw {

/// Which runs wait for a message, and whose.
class MessageWaiters
{
public:
    /// `client`: empty for any client of the run's target.
    void add(const RunPointer &run, const QString &client);
    void remove(const Run &run, const QString &client);
    bool isEmpty() const { return m_runs.isEmpty(); }
    /// Those that a message of the client is for, in the order of their start.
    std::map<quint64, RunPointer> waitingFor(const PushTarget &target, const QString &client) const;

private:
    using Key = std::pair<const PushTarget *, QString>;
    QHash<Key, std::map<quint64, RunPointer>> m_runs;
};

} // namespace wsw
