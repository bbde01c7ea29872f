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
    const PathProfile &path = profile.paths.first();
    add(QStringLiteral("--path"), path.pattern);
    for (const QString &subprotocol : profile.subprotocols)
        add(QStringLiteral("--subprotocol"), subprotocol);
    for (const Behaviour &behaviour : path.behaviours) {
        const auto *echo = std::get_if<EchoBehaviour>(&behaviour.what);
        if (echo && *echo == EchoBehaviour())
            words << QStringLiteral("--echo");
        else if (echo)
            add(QStringLiteral("--echo-template"), echo->text);
        else if (const auto *greeting = std::get_if<GreetingBehaviour>(&behaviour.what))
            add(QStringLiteral("--greet"), greeting->text);
    }
    add(QStringLiteral("--tls-cert"), profile.certificateFile);
    add(QStringLiteral("--tls-key"), profile.keyFile);
    words += protocolWords(profile);
    if (profile.maxMessage != ServerProfile().maxMessage)
        words << QStringLiteral("--max-message") << QString::number(profile.maxMessage);
    return words.join(u' ');
}

} // namespace wsw
