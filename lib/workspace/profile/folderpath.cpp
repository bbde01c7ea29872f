// SPDX-License-Identifier: MIT
#include "workspace/profile/folderpath.h"

namespace wsw {

namespace {
constexpr QChar separator = u'/';
}

QString tidyFolder(const QString &folder)
{
    QStringList tidy;
    const QStringList names = folder.split(separator);
    for (const QString &name : names) {
        if (!name.trimmed().isEmpty())
            tidy.append(name.trimmed());
    }
    return tidy.join(separator);
}

QStringList folderChain(const QString &folder)
{
    QStringList chain;
    const QStringList names = tidyFolder(folder).split(separator, Qt::SkipEmptyParts);
    for (const QString &name : names)
        chain.append(joinedFolder(chain.value(chain.size() - 1), name));
    return chain;
}

QString folderName(const QString &folder)
{
    return folder.mid(folder.lastIndexOf(separator) + 1);
}

QString parentFolder(const QString &folder)
{
    return folder.left(qMax(folder.lastIndexOf(separator), qsizetype(0)));
}

QString joinedFolder(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : parent + separator + name;
}

bool isWithinFolder(const QString &folder, const QString &outer)
{
    return outer.isEmpty() || folder == outer || folder.startsWith(outer + separator);
}

QString movedFolder(const QString &folder, const QString &from, const QString &to)
{
    const QString rest = folder.mid(from.size() + 1);
    return rest.isEmpty() ? to : joinedFolder(to, rest);
}

} // namespace wsw
