// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"

namespace wsw {

/// A text that was pushed, and when, in microseconds since any moment.
struct TimedPush
{
    qint64 time = 0;
    QString text;
};

/// A flow that pushes the texts in their order with the pauses that were between them, from the left to the right, to
/// the client that it runs for, or to all. The graph has no id yet.
FlowGraph flowOfPushes(const QString &name, const QList<TimedPush> &pushes);

/// A text as a template that gives that text: its braces are no expressions.
QString templateOf(const QString &text);

} // namespace wsw
