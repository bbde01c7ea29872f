// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "workspace/replay/replay.h"

namespace wsw {

/// The replays of a thread by their numbers, with what became of them since it was told last.
class Replays : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    explicit Replays(Clock &clock, QObject *parent = nullptr);
    ~Replays() override;

    /// Begins, or, with a target that could not be had or a recording that can't be read, ends at once as Failed.
    void start(quint64 id, const ReplayOrder &order, Result<std::unique_ptr<ReplayTarget>> target);
    /// Those that ended already are ignored.
    void pause(quint64 id);
    void resume(quint64 id);
    void stop(quint64 id);
    void stopAll();

    QList<ReplayStatus> takeChanged();

signals:
    void changed();

private:
    void keepStatus(quint64 id);
    template <typename F>
    void act(quint64 id, F &&action);

    Clock &m_clock;
    QHash<quint64, Replay *> m_replays; ///< that are active
    QSet<quint64> m_changed;
    QList<ReplayStatus> m_ended; ///< not told yet
};

} // namespace wsw
