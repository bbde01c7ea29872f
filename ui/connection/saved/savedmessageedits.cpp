// SPDX-License-Identifier: MIT
#include "ui/connection/saved/savedmessageedits.h"

#include "workspace/profile/folderpath.h"

namespace wsw::savedmessages {

namespace {
QString numbered(const QString &name, int number)
{
    return number < 2 ? name : QStringLiteral("%1 %2").arg(name).arg(number);
}

} // namespace

bool isWithin(const SavedMessage &message, const QString &folder)
{
    return isWithinFolder(message.folder, folder);
}

QString unusedName(const List &messages, const QString &folder, const QString &name)
{
    const auto isTaken = [&](const QString &candidate) {
        return std::any_of(messages.begin(), messages.end(), [&](const SavedMessage &message) {
            return message.folder == folder && message.name == candidate;
        });
    };
    int number = 1;
    while (isTaken(numbered(name, number)))
        ++number;
    return numbered(name, number);
}

QString unusedFolder(const List &messages, const QString &parent, const QString &name)
{
    int number = 1;
    while (!idsWithin(messages, joinedFolder(parent, numbered(name, number))).isEmpty())
        ++number;
    return joinedFolder(parent, numbered(name, number));
}

void move(List &messages, const QStringList &ids, const QString &folder, const QString &before)
{
    List moved;
    List rest;
    qsizetype at = -1;
    for (const SavedMessage &message : std::as_const(messages)) {
        if (message.id == before)
            at = rest.size();
        (ids.contains(message.id) ? moved : rest).append(message);
    }
    for (SavedMessage &message : moved)
        message.folder = folder;
    if (at < 0)
        at = rest.size();
    for (const SavedMessage &message : std::as_const(moved))
        rest.insert(at++, message);
    messages = rest;
}

void renameFolder(List &messages, const QString &from, const QString &to)
{
    for (SavedMessage &message : messages) {
        if (isWithin(message, from))
            message.folder = movedFolder(message.folder, from, to);
    }
}

QStringList idsWithin(const List &messages, const QString &folder)
{
    QStringList ids;
    for (const SavedMessage &message : messages) {
        if (isWithin(message, folder))
            ids.append(message.id);
    }
    return ids;
}

} // namespace wsw::savedmessages
