// SPDX-License-Identifier: MIT
#include "jsonpointer.h"

namespace wsw {

QString childPointer(const QString &pointer, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer + QLatin1Char('/') + escaped;
}

QStringList pointerKeys(const QString &pointer)
{
    QStringList keys = pointer.split(u'/').mid(1);
    for (QString &key : keys)
        key.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return keys;
}

} // namespace wsw
