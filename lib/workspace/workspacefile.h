// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/workspace.h"

namespace wsw {

/// The workspace document: UTF-8 JSON with "format": "wsworkspace" and a version. Files of a newer version are refused
/// with NewerVersion; unknown keys of a known version survive reading and writing.
constexpr int workspaceVersion = 1;

QJsonObject workspaceToJson(const Workspace &workspace);
Result<Workspace> workspaceFromJson(const QJsonObject &object);
Result<Workspace> readWorkspaceFile(const QString &path);
/// By QSaveFile: the old file is whole until the new one is.
Result<void> writeWorkspaceFile(const QString &path, const Workspace &workspace);

} // namespace wsw
