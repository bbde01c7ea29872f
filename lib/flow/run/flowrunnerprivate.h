// SPDX-License-Identifier: MIT
#pragma once

#include <QMultiHash>

#include <map>
#include <vector>

#include "flow/run/messagewaiters.h"
#include "flow/work/workservices.h"

namespace wsw {

struct FlowRunner::Private
{
    Private(FlowRunner &runner, Clock &runnerClock)
        : q(runner)
        , clock(runnerClock)
    {
    }

    Result<std::shared_ptr<const CompiledFlow>> compiled(const FlowGraph &graph);
    RunPointer find(quint64 id) const;

    // running.cpp: tokens
    void schedule(const RunPointer &run, Clock::Time time);
    void onTime(const RunPointer &run);
    void begin(const RunPointer &run);
    void advance(const RunPointer &run);
    void moveTo(const RunPointer &run, int node);
    void leave(const RunPointer &run, int port);
    void leaveFailed(const RunPointer &run, const Error &error);
    void end(const RunPointer &run, FlowOutcome outcome);
    void fail(const RunPointer &run, const Error &error);

    // steps.cpp: what a node's step does
    void take(const RunPointer &run, const LeaveByPort &step);
    void take(const RunPointer &run, const LeaveByEdge &step);
    void take(const RunPointer &run, const Wait &step);
    void take(const RunPointer &run, const WaitForMessage &step);
    void take(const RunPointer &run, const Push &step);
    void take(const RunPointer &run, const Disconnect &step);
    void take(const RunPointer &run, const Begin &step);
    void take(const RunPointer &run, const End &step);
    void offer(const RunPointer &run, const QString &session, const QJsonObject &message);
    void stopListening(Run &run);
    void onTimeout(const RunPointer &run);
    void takeWorkResult(const RunPointer &run, const Result<QJsonObject> &variables);
    void onDone(const RunPointer &run, const Result<QJsonObject> &variables);

    // steering.cpp: pauses and speeds
    bool pausesHere(const RunPointer &run);
    void pauseAt(const RunPointer &run);
    void goOnFromPause(const RunPointer &run, bool forOneStep);
    void setSpeed(const RunPointer &run, double factor);

    void stop(const RunPointer &run, const QString &reason);

    FlowRunner &q;
    Clock &clock;
    ExpressionEngine engine;
    WorkServices work;
    std::vector<std::unique_ptr<NodeWork>> doneWork; ///< until the event loop's next turn: it is the work that calls
    QList<std::shared_ptr<const CompiledFlow>> flows; ///< the last ones, latest first
    std::map<quint64, RunPointer> runs;
    using Session = std::pair<const PushTarget *, QString>;
    QMultiHash<Session, quint64> sessions; ///< runs that have one
    MessageWaiters waiters; ///< fresh runs wait for their session's messages, too: one may come before the first step
    quint64 lastRun = 0;
};

} // namespace wsw
