// SPDX-License-Identifier: MIT
#include "ui/message/log/logtime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::LogTime)
};
} // namespace

QString timeSinceText(qint64 microseconds)
{
    const QString sign = microseconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const qint64 all = qAbs(microseconds);
    const qint64 minutes = all / 60'000'000;
    const QString seconds = QLocale().toString(double(all % 60'000'000) / 1e6, 'f', 6);
    if (minutes == 0)
        return sign + Text::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return sign + Text::tr("%1 min %2 s").arg(minutes).arg(seconds);
    return sign + Text::tr("%1 h %2 min %3 s").arg(minutes / 60).arg(minutes % 60).arg(seconds);
}

std::optional<qint64> timeOfText(const QString &text, qint64 reference)
{
    const QString typed = text.trimmed();
    const QDateTime whole =
        QDateTime::fromString(QString(typed).replace(QLatin1Char(' '), QLatin1Char('T')), Qt::ISODateWithMs);
    if (whole.isValid())
        return whole.toMSecsSinceEpoch() * 1000;
    for (const QLatin1String format : {QLatin1String("H:mm"), QLatin1String("H:mm:ss"), QLatin1String("H:mm:ss.z")}) {
        const QTime time = QTime::fromString(typed, QString(format));
        if (time.isValid())
            return QDateTime(QDateTime::fromMSecsSinceEpoch(reference / 1000).date(), time).toMSecsSinceEpoch() * 1000;
    }
    return std::nullopt;
}

} // namespace wsw
