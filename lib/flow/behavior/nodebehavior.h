// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <variant>

#include "flow/expression/expression.h"
#include "flow/flowgraph.h"
#include "message/message.h"

namespace wsw {

/// Leave the node: by a port, or by one of its edges (a gateway's choice, an index in edgesFrom()).
struct LeaveByPort
{
    QString port = QStringLiteral("out");
};
struct LeaveByEdge
{
    qsizetype edge = 0;
};
/// Give the thread back, then leave by "out".
struct Wait
{
    std::chrono::nanoseconds time{0};
};
/// Push, then leave by "out", or by "failed".
struct Push
{
    QString client; ///< empty: to all
    MessageKind kind = MessageKind::Text;
    QByteArray content;
};
/// The run is done.
struct End
{
    QJsonObject outputs;
};
using Step = std::variant<LeaveByPort, LeaveByEdge, Wait, Push, End>;

/// What a node does when a token enters it. It holds no state of a run, so that all runs share it; errors say what,
/// not where: the runner adds the node.
using NodeBehavior = std::function<Result<Step>(QJsonObject &variables)>;

/// Compiles a node of a flow that has no errors. The engine must outlive the behaviour.
Result<NodeBehavior> compileNode(const FlowGraph &graph, const FlowNode &node, ExpressionEngine &engine,
                                 const QStringList &variables);

} // namespace wsw
