// SPDX-License-Identifier: MIT
#include "ui/widgets/roundtrip.h"

#include <QCoreApplication>
#include <QLocale>

namespace wsw {

QString roundTripText(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    const double milliseconds = double(microseconds) / 1000.0;
    return QCoreApplication::translate("RoundTrip", "%1 ms")
        .arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 2 : 0));
}

} // namespace wsw
