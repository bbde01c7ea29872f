// SPDX-License-Identifier: MIT
#include "jsonpointer.h"

namespace wsw {

QString childPointer(const QString &pointer, const QString &key)
{
    QString escaped = key;
    escaped.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer + QLatin1Char('/') + escaped;
}

} // namespace wsw
