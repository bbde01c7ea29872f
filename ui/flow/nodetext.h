// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "flow/flowgraph.h"

namespace wsw {

/// "Exclusive gateway" for "exclusive-gateway", in the window's language; an unknown kind as it is.
QString nodeKindName(const QString &kind);

/// "Sleep" for "sleep".
QString functionName(const QString &function);

/// "each turn" for a loop's "body": when the sequence flows of the port are taken.
QString portName(const QString &port);

/// "Binary (hex)" for the value "hex" of the property "format", see NodeProperty::choices.
QString choiceName(const QString &property, const QString &value);

/// What stands over the node: its kind's name, or its function's.
QString nodeHeading(const FlowNode &node);

/// What the node says of itself: its label, else what it does ("a -1", "1000 ms"), else its heading.
QString nodeCaption(const FlowNode &node);

/// "Counter: Count down a", for lists and assistive technology.
QString nodeTitle(const FlowNode &node);

/// The name of a NodeField by its path, e.g. "Milliseconds" for "arguments.milliseconds".
QString nodeFieldName(const QString &path);

/// What stands at a sequence flow: its label, else condition, "default", or the port that it leaves by.
QString edgeCaption(const FlowEdge &edge);

} // namespace wsw
