// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>

#include <memory>

#include "flow/clock/clock.h"
#include "flow/flowgraph.h"
#include "flow/run/flowinputs.h"
#include "flow/run/flowrunoptions.h"
#include "flow/run/pushtarget.h"

namespace wsw {

/// A push that arrived at its target.
struct FlowPush
{
    QString nodeId;
    QString client; ///< empty: to all
    MessageKind kind = MessageKind::Text;
    QByteArray content;
};

struct FlowOutcome
{
    quint64 run = 0;
    QString flow; ///< name
    QString session;
    QJsonObject outputs;
    QJsonObject variables; ///< the last ones
    int pushes = 0;
    bool succeeded = true;
    Error error;    ///< if not succeeded; its message names the node
    QString nodeId; ///< where it ended
};

/// Runs flows as tokens: each moves until its node waits, then gives the thread back. One runner serves any number of
/// runs of any number of flows on one thread; all of it happens on the thread it lives on. A sleep ends at an absolute
/// deadline, counted from the deadline of the one before, so that a loop does not drift. Slots may call stop() and
/// start(), and all that steers a run.
class FlowRunner : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the runner.
    explicit FlowRunner(Clock &clock, QObject *parent = nullptr);
    ~FlowRunner() override; ///< drops what still runs, without finished()

    /// InvalidFlow if the validator finds an error, InvalidArgument for an input of the wrong type or name. The first
    /// step is taken at the event loop's next turn. `target` must outlive the run: call stopAll(target) before it dies.
    Result<quint64> start(const FlowGraph &graph, const FlowInputs &inputs, PushTarget &target,
                          const FlowRunOptions &options = {});
    /// A message of a target's client (`session`: its id) came, in the order in which they come: it is tried on the
    /// runs that wait for one. `kind`: Text (UTF-8) or Binary. Costs a look-up while nobody waits.
    void deliver(const PushTarget &target, const QString &session, MessageKind kind, const QByteArray &payload);

    /// Ends a run with the error Stopped. Unknown ids are ignored.
    void stop(quint64 run, const QString &reason);
    void stopAll(const PushTarget &target, const QString &reason);
    /// Ends the runs whose session is gone.
    void stopSession(const PushTarget &target, const QString &session, const QString &reason);

    /// Steering: unknown ids are ignored. What is left of a wait is kept while a run is paused; work that is under way
    /// goes on, and messages are still taken.
    void pause(quint64 run);
    void resume(quint64 run);
    void step(quint64 run);                                               ///< lets a paused run enter one node
    void setSpeed(quint64 run, double factor);                            ///< as FlowRunOptions::speed
    void setBreakpoints(const QString &flow, const QSet<QString> &nodes); ///< by ids; of the runs that are active

    int activeRuns() const;
    QJsonObject variables(quint64 run) const; ///< of one that has not ended

signals:
    void nodeEntered(quint64 run, const QString &nodeId);
    void pushed(quint64 run, const wsw::FlowPush &push);
    /// A message was tried on the node at which the run waits for one. It need not have ended the wait.
    void messageTried(quint64 run, const QString &client, wsw::MessageKind kind, const QByteArray &payload);
    void disconnected(quint64 run, const QString &client, quint16 code); ///< the run did that
    /// The script or request at which the run is has set variables or, if there is an error, has failed.
    void workEnded(quint64 run, const QJsonObject &variables, const QString &error);
    /// In front of the node, or within it if the node waits. Again if it comes to another while it is paused.
    void paused(quint64 run, const QString &nodeId);
    void resumed(quint64 run); ///< also for one step
    void finished(const wsw::FlowOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wsw
