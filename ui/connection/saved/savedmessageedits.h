// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "workspace/profile/savedmessage.h"

/// Edits of the workspace's saved messages. Folders are what the messages' paths name: "Orders/Reminders".
namespace wsw::savedmessages {

using List = QList<SavedMessage>;

/// Whether a message stands in the folder or beneath it.
bool isWithin(const SavedMessage &message, const QString &folder);

/// `name`, or with the first number that makes it unused in the folder: "Ping 2".
QString unusedName(const List &messages, const QString &folder, const QString &name);
QString unusedFolder(const List &messages, const QString &parent, const QString &name);
/// Puts messages into a folder, in their order before `before` (a message's id; empty: last).
void move(List &messages, const QStringList &ids, const QString &folder, const QString &before);
/// Every path that begins with `from` begins with `to` then. `to` must not be within `from`.
void renameFolder(List &messages, const QString &from, const QString &to);
/// The ids of all messages within.
QStringList idsWithin(const List &messages, const QString &folder);

} // namespace wsw::savedmessages
