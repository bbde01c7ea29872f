// SPDX-License-Identifier: MIT
#pragma once

#include "flow/clock/clock.h"
#include "workspace/replay/replaypace.h"
#include "workspace/replay/replaysource.h"
#include "workspace/replay/replaytarget.h"

namespace wsw {

/// Plays a recording's messages again. It works in short turns, so that whatever else lives on its thread goes on, and
/// sends no more than the peer reads: a peer that does not read makes it wait, and it catches up with its timing
/// afterwards.
class Replay : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    Replay(std::unique_ptr<RecordingReader> reader, const ReplaySelection &selection, const ReplayTiming &timing,
           std::unique_ptr<ReplayTarget> target, Clock &clock, QObject *parent = nullptr);
    ~Replay() override;

    /// With the event loop's next turn.
    void start();
    void pause();
    void resume();
    void stop();
    ReplayStatus status() const;

signals:
    void changed(); ///< but not ended
    void ended();   ///< finished, stopped or failed

private:
    void takeTurn();
    bool findNext(const QDeadlineTimer &turn);
    bool sendNext();
    void waitForRoom();
    void wakeAt(Clock::Time time);
    void end(ReplayStatus::State state, const Error &error = {ErrorCode::Internal, {}});
    /// Before the record of that number, from 1.
    void fail(quint64 record, const Error &error);
    Error nothingFound() const;

    Clock &m_clock;
    ReplaySource m_source;
    ReplayPace m_pace;
    const bool m_isTimed;
    std::unique_ptr<ReplayTarget> m_target;
    std::optional<qint64> m_endTime;
    std::optional<Message> m_next; ///< due at m_due
    Clock::Time m_due{0};
    std::optional<Error> m_lost; ///< nobody is there any more, if anything is left to send
    Clock::Time m_pausedAt{0};
    Clock::Time m_retry{0}; ///< how long to wait for room
    Clock::Id m_wakeUp = 0;
    ReplayStatus m_status;
};

} // namespace wsw
