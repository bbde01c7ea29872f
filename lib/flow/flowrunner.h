// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>

#include <memory>

#include "flow/clock/clock.h"
#include "flow/flowgraph.h"
#include "flow/pushtarget.h"

namespace wsw {

/// What a run starts with.
struct FlowInputs
{
    QJsonObject values;     ///< of declared parameters; missing ones take their default
    QString session;        ///< wsSessionId: the client's id as text, empty for none
    QByteArray textMessage; ///< UTF-8
    QByteArray binaryMessage;
    QJsonObject pathParameters; ///< of the client's path: name → text
    QJsonObject query;          ///< of the client's address: name → text
};

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
    int pushes = 0;
    bool succeeded = true;
    Error error;    ///< if not succeeded; its message names the node
    QString nodeId; ///< where it ended
};

/// Runs flows as tokens: each moves until its node waits, then gives the thread back. One runner serves any number of
/// runs of any number of flows on one thread; all of it happens on the thread it lives on. A sleep ends at an absolute
/// deadline, counted from the deadline of the one before, so that a loop does not drift. A run that makes `stepLimit`
/// steps without a wait is stopped with EndlessLoop. Slots may call stop() and start().
class FlowRunner : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the runner.
    explicit FlowRunner(Clock &clock, QObject *parent = nullptr);
    ~FlowRunner() override; ///< drops what still runs, without finished()

    static constexpr int stepLimit = 100000;

    /// InvalidFlow if the validator finds an error, InvalidArgument for an input of the wrong type or name. The first
    /// step is taken at the event loop's next turn. `target` must outlive the run: call stopAll(target) before it dies.
    Result<quint64> start(const FlowGraph &graph, const FlowInputs &inputs, PushTarget &target);
    /// Ends a run with the error Stopped. Unknown ids are ignored.
    void stop(quint64 run, const QString &reason);
    void stopAll(const PushTarget &target, const QString &reason);
    /// Ends the runs whose session is gone.
    void stopSession(const PushTarget &target, const QString &session, const QString &reason);
    int activeRuns() const;

signals:
    void nodeEntered(quint64 run, const QString &nodeId, const QJsonObject &variables);
    void pushed(quint64 run, const wsw::FlowPush &push);
    void finished(const wsw::FlowOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace wsw
