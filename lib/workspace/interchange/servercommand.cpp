// SPDX-License-Identifier: MIT
#include "workspace/interchange/servercommand.h"

#include "workspace/interchange/protocolwords.h"
#include "workspace/interchange/shellwords.h"

namespace wsw {

QString serverCommand(const ServerProfile &profile)
{
    const bool ipv6 = profile.listenAddress.contains(u':');
    const QString address = ipv6 ? QStringLiteral("[%1]").arg(profile.listenAddress) : profile.listenAddress;
    QStringList words{QStringLiteral("wsw serve --listen"),
                      shellQuoted(QStringLiteral("%1:%2").arg(address).arg(profile.port))};
    const auto add = [&words](const QString &option, const QString &value) {
        if (!value.isEmpty())
            words << option << shellQuoted(value);
    };
    add(QStringLiteral("--path"), profile.path);
    for (const QString &subprotocol : profile.subprotocols)
        add(QStringLiteral("--subprotocol"), subprotocol);
    if (profile.echo && profile.echoTemplate != ServerProfile().echoTemplate)
        add(QStringLiteral("--echo-template"), profile.echoTemplate);
    else if (profile.echo)
        words << QStringLiteral("--echo");
    add(QStringLiteral("--greet"), profile.greeting);
    if (profile.pushIntervalMs > 0 && !profile.pushText.isEmpty()) {
        words << QStringLiteral("--every") << QString::number(profile.pushIntervalMs / 1000.0);
        add(QStringLiteral("--push"), profile.pushText);
    }
    add(QStringLiteral("--tls-cert"), profile.certificateFile);
    add(QStringLiteral("--tls-key"), profile.keyFile);
    words += protocolWords(profile);
    if (profile.maxMessage != ServerProfile().maxMessage)
        words << QStringLiteral("--max-message") << QString::number(profile.maxMessage);
    return words.join(u' ');
}

} // namespace wsw
