// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// The form of a flow in files, see lib/flow/FORMAT.md. Reading is tolerant of unknown keys and kinds (they survive),
/// not of wrong types: those are refused with their JSON pointer.
QJsonObject flowToJson(const FlowGraph &graph);
Result<FlowGraph> flowFromJson(const QJsonObject &object, const QString &pointer = {});

Result<FlowGraph> parseFlow(const QByteArray &json); ///< InvalidJson names line and column
Result<FlowGraph> readFlowFile(const QString &path);
Result<void> writeFlowFile(const QString &path, const FlowGraph &graph); ///< QSaveFile, keys and nodes in stable order

} // namespace wsw
