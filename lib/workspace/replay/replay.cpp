// SPDX-License-Identifier: MIT
#include "workspace/replay/replay.h"

#include <algorithm>

namespace wsw {

using namespace std::chrono_literals;

namespace {

constexpr auto turnTime = 2ms;
constexpr Clock::Time firstRetry = 1ms;
constexpr Clock::Time lastRetry = 32ms;

} // namespace

Replay::Replay(std::unique_ptr<RecordingReader> reader, const ReplaySelection &selection, const ReplayTiming &timing,
               std::unique_ptr<ReplayTarget> target, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_source(std::move(reader), selection)
    , m_pace(timing)
    , m_isTimed(!timing.asFastAsPossible)
    , m_target(std::move(target))
    , m_endTime(m_source.endTime())
    , m_retry(firstRetry)
{
    m_status.total = m_source.total();
    connect(m_target.get(), &ReplayTarget::lost, this, [this](const Error &error) {
        // Perhaps it was the last message that ended it: then nothing is missing.
        if (m_next || m_status.state == ReplayStatus::State::Paused)
            fail(m_source.row(), error);
        else
            m_lost = error;
    });
}

Replay::~Replay()
{
    m_clock.cancel(m_wakeUp);
}

void Replay::start()
{
    wakeAt(m_clock.now());
}

void Replay::pause()
{
    if (m_status.state != ReplayStatus::State::Playing)
        return;
    m_clock.cancel(m_wakeUp);
    m_pausedAt = m_clock.now();
    m_status.state = ReplayStatus::State::Paused;
    m_status.waits = false;
    emit changed();
}

void Replay::resume()
{
    if (m_status.state != ReplayStatus::State::Paused)
        return;
    const Clock::Time paused = m_clock.now() - m_pausedAt;
    m_pace.postpone(paused);
    m_due += paused;
    m_status.state = ReplayStatus::State::Playing;
    wakeAt(m_clock.now());
    emit changed();
}

void Replay::stop()
{
    if (m_status.isActive())
        end(ReplayStatus::State::Stopped);
}

ReplayStatus Replay::status() const
{
    ReplayStatus status = m_status;
    status.undecided = m_source.undecided();
    // What was found already is not sent yet.
    status.passed = m_source.passed() - (m_next ? 1 : 0);
    const bool isTimeKnown = m_isTimed && m_endTime && status.isActive() && status.passed > 0;
    if (isTimeKnown) {
        const Clock::Time now = status.state == ReplayStatus::State::Paused ? m_pausedAt : m_clock.now();
        const Clock::Time left = m_pace.timeUntil(*m_endTime, now);
        status.timeLeft = std::chrono::duration_cast<std::chrono::microseconds>(left).count();
    }
    return status;
}

void Replay::wakeAt(Clock::Time time)
{
    m_wakeUp = m_clock.callAt(time, [this] { takeTurn(); });
}

void Replay::takeTurn()
{
    const QDeadlineTimer turn(turnTime, Qt::PreciseTimer);
    while (m_status.state == ReplayStatus::State::Playing) {
        if (!m_next && !findNext(turn))
            break;
        if (m_due > m_clock.now()) {
            wakeAt(m_due);
            break;
        }
        if (!m_target->hasRoom(m_next->payload.size())) {
            waitForRoom();
            break;
        }
        if (!sendNext())
            break;
        if (turn.hasExpired()) {
            wakeAt(m_clock.now());
            break;
        }
    }
    if (m_status.isActive())
        emit changed();
}

/// False if it has to be looked for longer, or there is none.
bool Replay::findNext(const QDeadlineTimer &turn)
{
    Result<std::optional<Message>> found = m_source.next(turn);
    if (!found) {
        fail(m_source.row() + 1, found.error());
        return false;
    }
    if (*found) {
        m_next = std::move(*found);
        if (m_lost) {
            fail(m_source.row(), *m_lost);
            return false;
        }
        m_due = m_pace.dueTime(m_next->time, m_clock.now());
        return true;
    }
    if (!m_source.isAtEnd())
        wakeAt(m_clock.now());
    else if (m_status.sent > 0)
        end(ReplayStatus::State::Finished);
    else
        end(ReplayStatus::State::Failed, nothingFound());
    return false;
}

bool Replay::sendNext()
{
    const Message message = *std::exchange(m_next, std::nullopt);
    const Result<int> missed = m_target->send(message.kind, message.payload);
    if (!missed) {
        fail(m_source.row(), missed.error());
        return false;
    }
    ++m_status.sent;
    m_status.sentBytes += quint64(message.payload.size());
    m_status.missed += *missed > 0 ? 1 : 0;
    m_status.waits = false;
    m_retry = firstRetry;
    return true;
}

void Replay::waitForRoom()
{
    m_status.waits = true;
    wakeAt(m_clock.now() + m_retry);
    m_retry = std::min(m_retry * 2, lastRetry);
}

void Replay::end(ReplayStatus::State state, const Error &error)
{
    m_clock.cancel(m_wakeUp);
    m_status.state = state;
    m_status.error = error;
    m_status.waits = false;
    m_target->disconnect(this);
    emit ended();
}

void Replay::fail(quint64 record, const Error &error)
{
    end(ReplayStatus::State::Failed,
        {error.code,
         tr("The replay ended before message %1 of the recording, after %n message(s): %2", nullptr, int(m_status.sent))
             .arg(record)
             .arg(error.message)});
}

Error Replay::nothingFound() const
{
    return {ErrorCode::InvalidArgument,
            tr("Nothing was replayed: none of the %n record(s) is a message of that direction that the filter and the "
               "connections let through.",
               nullptr, int(m_status.total))};
}

} // namespace wsw
