// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// Folders of the workspace are what its items' paths name: "Orders/Staging". An empty path is no folder.
namespace wsw {

/// As it is stored: without spaces around its names and without empty ones.
QString tidyFolder(const QString &folder);
/// "a/b/c" → "a", "a/b", "a/b/c".
QStringList folderChain(const QString &folder);
/// The last part of a path, and the path without it.
QString folderName(const QString &folder);
QString parentFolder(const QString &folder);
QString joinedFolder(const QString &parent, const QString &name);
/// Whether it is the outer folder or beneath it; everything is within an empty one.
bool isWithinFolder(const QString &folder, const QString &outer);
/// What becomes of a path within `from` when that is called `to`.
QString movedFolder(const QString &folder, const QString &from, const QString &to);

} // namespace wsw
