// SPDX-License-Identifier: MIT
#include "workspace/replay/replays.h"

namespace wsw {

Replays::Replays(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

Replays::~Replays()
{
    qDeleteAll(m_replays);
}

void Replays::start(quint64 id, const ReplayOrder &order, Result<std::unique_ptr<ReplayTarget>> target)
{
    auto reader = target ? RecordingReader::attach(order.recording)
                         : Result<std::unique_ptr<RecordingReader>>(Failure(target.error()));
    if (!reader) {
        ReplayStatus status;
        status.replay = id;
        status.state = ReplayStatus::State::Failed;
        status.error = reader.error();
        m_ended.append(status);
        emit changed();
        return;
    }
    auto *replay = new Replay(std::move(*reader), order.selection, order.timing, std::move(*target), m_clock, this);
    m_replays.insert(id, replay);
    connect(replay, &Replay::changed, this, [this, id] {
        m_changed.insert(id);
        emit changed();
    });
    connect(replay, &Replay::ended, this, [this, id] { keepStatus(id); });
    replay->start();
}

void Replays::keepStatus(quint64 id)
{
    Replay *replay = m_replays.take(id);
    ReplayStatus status = replay->status();
    status.replay = id;
    m_ended.append(status);
    m_changed.remove(id);
    replay->disconnect(this);
    replay->deleteLater(); // it is in the middle of something
    emit changed();
}

template <typename F>
void Replays::act(quint64 id, F &&action)
{
    if (Replay *replay = m_replays.value(id))
        action(*replay);
}

void Replays::pause(quint64 id)
{
    act(id, [](Replay &replay) { replay.pause(); });
}

void Replays::resume(quint64 id)
{
    act(id, [](Replay &replay) { replay.resume(); });
}

void Replays::stop(quint64 id)
{
    act(id, [](Replay &replay) { replay.stop(); });
}

void Replays::stopAll()
{
    const QList<quint64> ids = m_replays.keys();
    for (const quint64 id : ids)
        stop(id);
}

QList<ReplayStatus> Replays::takeChanged()
{
    QList<ReplayStatus> changed = std::exchange(m_ended, {});
    for (const quint64 id : std::exchange(m_changed, {})) {
        changed.append(m_replays.value(id)->status());
        changed.last().replay = id;
    }
    return changed;
}

} // namespace wsw
