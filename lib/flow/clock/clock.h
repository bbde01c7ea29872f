// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>

namespace wsw {

/// Time for flows: monotonic, in nanoseconds from the clock's start. One clock serves all runs of a thread.
class Clock : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::nanoseconds;
    using Task = std::function<void()>;
    using Id = quint64;

    using QObject::QObject;

    virtual Time now() const = 0;
    /// Calls the task once at the absolute time, or at the event loop's next turn if that has passed; tasks of the same
    /// time run in the order of the calls. Never calls it from within callAt().
    Id callAt(Time deadline, Task task);
    /// The time of day, since 1970-01-01T00:00:00 UTC.
    virtual std::chrono::milliseconds sinceEpoch() const = 0;
    /// Real work is under way: time that passes only by work stands still until it is released as often as held.
    virtual void hold() {}
    virtual void release() {}
    void cancel(Id id); ///< unknown ids, and those of tasks that ran, are ignored

protected:
    /// The earliest deadline may have changed, to Time::max() if there is none.
    virtual void earliestChanged(Time earliest) = 0;
    Time earliest() const;
    /// Runs tasks that are due at `now`, in order, and at most `limit` of them, so that the event loop has its turn.
    /// Tasks that are added meanwhile wait for the next call.
    void runDue(Time now, int limit);

private:
    using Key = std::pair<Time, Id>;
    std::map<Key, Task> m_tasks;
    std::map<Key, Task> m_due; ///< taken out of m_tasks, not run yet
    std::unordered_map<Id, Time> m_deadlines;
    Id m_lastId = 0;
};

} // namespace wsw
