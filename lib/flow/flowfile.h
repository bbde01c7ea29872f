// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// The form of a flow in files, see lib/flow/FORMAT.md. Reading is tolerant of unknown keys and kinds (they survive),
/// not of wrong types: those are refused with their JSON pointer. A flow of a newer version is read as far as it can be
/// understood, and is read-only: it is written as it came.
QJsonObject flowToJson(const FlowGraph &graph);
Result<FlowGraph> flowFromJson(const QJsonObject &object, const QString &pointer = {});

/// A larger file is no flow.
constexpr qint64 mostFlowBytes = 64 * 1024 * 1024;

/// A file of its own: it must say that it is a flow, and match its JSON Schema, but for what its nodes do, which the
/// validator tells. InvalidJson and InvalidDocument name line and column.
Result<FlowGraph> parseFlow(const QByteArray &json);
Result<FlowGraph> readFlowFile(const QString &path);
Result<void> writeFlowFile(const QString &path, const FlowGraph &graph); ///< QSaveFile, keys and nodes in stable order

/// NewerVersion if the flow is read-only: what it does is not all known.
Result<void> checkFlowVersion(const FlowGraph &graph);

} // namespace wsw
