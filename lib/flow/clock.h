// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <map>

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
    virtual Id callAt(Time deadline, Task task) = 0;
    virtual void cancel(Id id) = 0;
};

} // namespace wsw
