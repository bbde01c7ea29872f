// SPDX-License-Identifier: MIT
#include "ui/commandline.h"

namespace wsw {

namespace {

QString quoted(const QString &argument)
{
    QString inner = argument;
    return QLatin1Char('\'') + inner.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

QString commandLine(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("wsw connect"), quoted(profile.address)};
    for (const auto &[name, value] : profile.headers)
        words << QStringLiteral("-H") << quoted(name + QStringLiteral(": ") + value);
    for (const QString &subprotocol : profile.subprotocols)
        words << QStringLiteral("--subprotocol") << quoted(subprotocol);
    if (!profile.origin.isEmpty())
        words << QStringLiteral("--origin") << quoted(profile.origin);
    if (profile.insecure)
        words << QStringLiteral("--insecure");
    if (profile.connectTimeoutMs != ConnectionProfile().connectTimeoutMs)
        words << QStringLiteral("--connect-timeout") << QString::number(profile.connectTimeoutMs / 1000.0);
    if (profile.pingIntervalMs > 0)
        words << QStringLiteral("--ping") << QString::number(profile.pingIntervalMs / 1000.0);
    return words.join(QLatin1Char(' '));
}

QString commandLine(const ServerProfile &profile)
{
    const bool ipv6 = profile.listenAddress.contains(QLatin1Char(':'));
    const QString address = ipv6 ? QStringLiteral("[%1]").arg(profile.listenAddress) : profile.listenAddress;
    QStringList words{QStringLiteral("wsw serve --listen"),
                      quoted(QStringLiteral("%1:%2").arg(address).arg(profile.port))};
    if (!profile.path.isEmpty())
        words << QStringLiteral("--path") << quoted(profile.path);
    for (const QString &subprotocol : profile.subprotocols)
        words << QStringLiteral("--subprotocol") << quoted(subprotocol);
    if (profile.echo)
        words << QStringLiteral("--echo");
    if (!profile.greeting.isEmpty())
        words << QStringLiteral("--greet") << quoted(profile.greeting);
    return words.join(QLatin1Char(' '));
}

} // namespace wsw
