// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include <chrono>
#include <limits>
#include <memory>
#include <optional>

#include "message/filter/messagefilter.h"
#include "message/notes/recordingnotes.h"
#include "message/recordingindex.h"
#include "workspace/server/clientpush.h"

namespace wsw {

/// Which of a recording's messages are played again: text and binary ones of one direction. What else is recorded is
/// not, above all no end of a connection.
struct ReplaySelection
{
    Direction direction = Direction::Out;
    bool pings = false; ///< pings, too
    bool everyConnection = true;
    QSet<quint32> connections; ///< unless everyConnection: only of these
    MessageFilter filter;
    RecordingNotes notes;                                    ///< the recording's, if the filter needsNotes()
    quint64 firstRecord = 0;                                 ///< from 0
    quint64 endRecord = std::numeric_limits<quint64>::max(); ///< the first behind them
};

/// When they are sent.
struct ReplayTiming
{
    static constexpr double slowest = 0.1;
    static constexpr double fastest = 100;

    bool asFastAsPossible = false;
    double speed = 1; ///< `slowest` to `fastest`; 2: in half the time
    /// As it is played, so after scaling; none: as long as it was.
    std::optional<std::chrono::milliseconds> longestPause{};
};

/// To whom they are sent, in the workspace.
struct ReplayDestination
{
    enum class Kind { Connection, Server };
    Kind kind = Kind::Connection;
    QString profile;   ///< ConnectionProfile::id or ServerProfile::id
    Audience audience; ///< Server: whoever it is when a message is due
};

struct ReplayOrder
{
    std::shared_ptr<const RecordingIndex> recording; ///< as far as it is when the replay starts
    ReplaySelection selection;
    ReplayTiming timing;
    ReplayDestination destination;
};

/// How a replay stands. A value, sent at most 60 times a second for each replay.
struct ReplayStatus
{
    enum class State { Playing, Paused, Finished, Stopped, Failed };
    quint64 replay = 0; ///< as Workbench::startReplay() gave it
    State state = State::Playing;
    quint64 sent = 0;      ///< messages
    quint64 sentBytes = 0; ///< of their payloads
    quint64 missed = 0;    ///< messages that some of several clients did not get
    quint64 passed = 0;    ///< records of the range that were looked at, chosen or not
    quint64 total = 0;     ///< records in the range
    quint64 undecided = 0; ///< of them, messages on which a regular expression gave up
    bool waits = false;    ///< for the peer to read what was sent
    qint64 timeLeft = -1;  ///< in microseconds, at most; -1: not known
    Error error;           ///< once Failed

    bool isActive() const { return state == State::Playing || state == State::Paused; }
};

} // namespace wsw
