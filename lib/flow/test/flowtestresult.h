// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

#include "flow/flowrunner.h"
#include "flow/test/flowtest.h"

namespace wsw {

/// A push of a test case's run, and when.
struct FlowTestPushed
{
    FlowTestTime time = 0;
    FlowPush push;
};

struct FlowTestDisconnected
{
    FlowTestTime time = 0;
    QString client;
    int code = 1000;
};

/// Where what came is not what was expected.
struct FlowTestDifference
{
    enum class Kind {
        Setup,   ///< the test case itself is wrong
        Push,    ///< another content, target or time
        Missing, ///< a push or a disconnect did not come
        Unexpected,
        Output,
        Outcome,
        Duration,
    };
    Kind kind = Kind::Setup;
    QString message;  ///< a sentence for people: what it is about
    QString expected; ///< empty if nothing was
    QString actual;   ///< empty if nothing came
    std::optional<FlowTestTime> time;
    QString nodeId;  ///< the node to mark, empty: none
    QString pointer; ///< RFC 6901: where in the JSON the two differ; empty: as a whole
    /// Of a push and of outputs: all of the content, of which `expected` and `actual` may be a part; empty: none.
    QString expectedContent;
    QString actualContent;
};

/// How a test case ended, for the list, the canvas and the report.
struct FlowTestResult
{
    QString testId;
    QString name;
    bool skipped = false; ///< it is not enabled
    QList<FlowTestDifference> differences;
    QHash<QString, int> nodeVisits; ///< node id → how often the run entered it
    QHash<QString, int> edgeVisits; ///< edge id → how often the run took it
    QList<FlowTestPushed> pushes;
    QList<FlowTestDisconnected> disconnects;
    FlowOutcome outcome;
    FlowTestTime virtualTime = 0; ///< how long the run took by its own clock
    qint64 duration = 0;          ///< how long that took here, in microseconds

    bool passed() const { return !skipped && differences.isEmpty(); }
};

} // namespace wsw
