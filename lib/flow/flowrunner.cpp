// SPDX-License-Identifier: MIT
#include "flow/flowrunner.h"

#include <QThread>

#include <algorithm>

#include "flow/flowfile.h"
#include "flow/run/flowrunnerprivate.h"

namespace wsw {

FlowRunner::FlowRunner(Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{
}

FlowRunner::~FlowRunner()
{
    for (const auto &[id, run] : d->runs) {
        run->state = Run::State::Ended;
        run->work.reset();
        d->clock.cancel(run->task);
    }
}

Result<quint64> FlowRunner::start(const FlowGraph &graph, const FlowInputs &inputs, PushTarget &target,
                                  const FlowRunOptions &options)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (const Result<void> known = checkFlowVersion(graph); !known)
        return Failure(known.error());
    const auto flow = d->compiled(graph);
    if (!flow)
        return Failure(flow.error());
    const Result<QJsonObject> variables = initialVariables(graph, inputs);
    if (!variables)
        return Failure(variables.error());
    const auto run = std::make_shared<Run>(++d->lastRun, *flow, target);
    run->session = inputs.session;
    run->variables.set(*variables);
    run->setOptions(options);
    d->runs.emplace(run->id, run);
    if (!run->session.isEmpty())
        d->sessions.insert({&target, run->session}, run->id);
    d->waiters.add(run, run->session);
    d->schedule(run, d->clock.now());
    return run->id;
}

void FlowRunner::deliver(const PushTarget &target, const QString &session, MessageKind kind, const QByteArray &payload)
{
    if (d->waiters.isEmpty())
        return;
    const std::map<quint64, RunPointer> waiting = d->waiters.waitingFor(target, session);
    if (waiting.empty())
        return;
    const bool isText = kind == MessageKind::Text;
    const QJsonObject message{
        {QStringLiteral("textMessage"), isText ? QString::fromUtf8(payload) : QString()},
        {QStringLiteral("binaryMessage"), isText ? QString() : QString::fromLatin1(payload.toBase64())}};
    for (const auto &[id, run] : waiting) {
        if (run->state == Run::State::Fresh)
            d->begin(run);
        if (!run->listensTo(session))
            continue;
        emit messageTried(id, session, kind, payload);
        d->offer(run, session, message);
    }
}

void FlowRunner::stop(quint64 run, const QString &reason)
{
    d->stop(d->find(run), reason);
}

void FlowRunner::stopAll(const PushTarget &target, const QString &reason)
{
    const std::map<quint64, RunPointer> before = d->runs;
    for (const auto &[id, run] : before) {
        if (&run->target == &target)
            d->stop(run, reason);
    }
}

void FlowRunner::stopSession(const PushTarget &target, const QString &session, const QString &reason)
{
    QList<quint64> stopped = d->sessions.values({&target, session});
    std::sort(stopped.begin(), stopped.end());
    for (const quint64 run : std::as_const(stopped))
        stop(run, reason);
}

int FlowRunner::activeRuns() const
{
    return int(d->runs.size());
}

QJsonObject FlowRunner::variables(quint64 run) const
{
    const RunPointer found = d->find(run);
    return found ? found->variables.toObject() : QJsonObject();
}

} // namespace wsw
