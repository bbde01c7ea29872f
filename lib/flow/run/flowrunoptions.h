// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <optional>

namespace wsw {

/// What stands for a script or a request in a test case.
struct FlowStub
{
    QJsonObject variables{}; ///< are set
    QString error{};         ///< not empty: it fails with that
};

/// How a run is done.
struct FlowRunOptions
{
    /// Sleeps take their time divided by it; 0: none. Waits for somebody else (timeouts, scripts, requests) keep
    /// theirs.
    double speed = 1;
    QHash<QString, FlowStub> stubs{}; ///< by node id, of kind script or http-request
    QSet<QString> breakpoints{};      ///< node ids: the run pauses in front of them
    bool paused = false;              ///< at its start
    std::optional<quint64> seed{};    ///< random values are the same with the same seed
    int stepLimit = 100000;           ///< steps without a wait that end it with EndlessLoop; 0: none
};

} // namespace wsw
