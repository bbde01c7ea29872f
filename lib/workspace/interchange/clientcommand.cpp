// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>

#include "workspace/interchange/clientcommand.h"
#include "workspace/interchange/shellwords.h"

namespace wsw {

namespace {

QStringList headerWords(const ConnectionProfile &profile)
{
    QStringList words;
    const auto add = [&words](const QString &name, const QString &value) {
        words << QStringLiteral("-H") << shellQuoted(name + QStringLiteral(": ") + value);
    };
    for (const NamedValue &header : profile.headers) {
        if (header.enabled)
            add(header.name, header.value);
    }
    QStringList cookies;
    for (const NamedValue &cookie : profile.cookies) {
        if (cookie.enabled)
            cookies.append(cookie.name + u'=' + cookie.value);
    }
    if (!cookies.isEmpty())
        add(QStringLiteral("Cookie"), cookies.join(QLatin1String("; ")));
    if (!profile.userAgent.isEmpty())
        add(QStringLiteral("User-Agent"), profile.userAgent);
    return words;
}

QString wswCommand(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("wsw connect"), shellQuoted(profile.address)};
    words += headerWords(profile);
    for (const QString &subprotocol : profile.subprotocols)
        words << QStringLiteral("--subprotocol") << shellQuoted(subprotocol);
    if (!profile.origin.isEmpty())
        words << QStringLiteral("--origin") << shellQuoted(profile.origin);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    if (profile.compression.enabled)
        words << QStringLiteral("--compress");
    if (profile.recordFrames)
        words << QStringLiteral("--frames");
    if (profile.engine != EngineKind::Automatic)
        words << QStringLiteral("--engine") << engineName(profile.engine);
    if (profile.connectTimeoutMs != ConnectionProfile().connectTimeoutMs)
        words << QStringLiteral("--connect-timeout") << QString::number(profile.connectTimeoutMs / 1000.0);
    if (profile.pingIntervalMs > 0)
        words << QStringLiteral("--ping") << QString::number(profile.pingIntervalMs / 1000.0);
    return words.join(u' ');
}

QString wscatCommand(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("wscat -c"), shellQuoted(profile.address)};
    words += headerWords(profile);
    for (const QString &subprotocol : profile.subprotocols)
        words << QStringLiteral("-s") << shellQuoted(subprotocol);
    if (!profile.origin.isEmpty())
        words << QStringLiteral("-o") << shellQuoted(profile.origin);
    if (profile.tls.insecure)
        words << QStringLiteral("-n");
    return words.join(u' ');
}

QString websocatCommand(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("websocat")};
    words += headerWords(profile);
    if (!profile.subprotocols.isEmpty())
        words << QStringLiteral("--protocol") << shellQuoted(profile.subprotocols.join(QLatin1String(", ")));
    if (!profile.origin.isEmpty())
        words << QStringLiteral("--origin") << shellQuoted(profile.origin);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    words << shellQuoted(profile.address);
    return words.join(u' ');
}

/// curl takes ws:// since 8.11; before that a browser's own form, a request with the handshake's fields, is all it can.
QString curlCommand(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("curl --http1.1 --include --no-buffer")};
    const auto addHeader = [&words](const QString &field) { words << QStringLiteral("-H") << shellQuoted(field); };
    addHeader(QStringLiteral("Connection: Upgrade"));
    addHeader(QStringLiteral("Upgrade: websocket"));
    addHeader(QStringLiteral("Sec-WebSocket-Version: 13"));
    addHeader(QStringLiteral("Sec-WebSocket-Key: d3N3b3JrYmVuY2ggY3VybA=="));
    if (!profile.subprotocols.isEmpty())
        addHeader(QStringLiteral("Sec-WebSocket-Protocol: ") + profile.subprotocols.join(QLatin1String(", ")));
    if (!profile.origin.isEmpty())
        addHeader(QStringLiteral("Origin: ") + profile.origin);
    words += headerWords(profile);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    QString address = profile.address;
    if (address.startsWith(QLatin1String("ws")))
        address.replace(0, 2, QStringLiteral("http"));
    words << shellQuoted(address);
    return words.join(u' ');
}

/// As JSON writes it, which is JavaScript, too.
QString literal(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString javaScript(const ConnectionProfile &profile)
{
    const QString address = literal({profile.address});
    QString arguments = address.mid(1, address.size() - 2);
    if (!profile.subprotocols.isEmpty())
        arguments += QStringLiteral(", ") + literal(QJsonArray::fromStringList(profile.subprotocols));
    return QStringLiteral("new WebSocket(%1)").arg(arguments);
}

} // namespace

QString clientCommand(const ConnectionProfile &profile, CommandDialect dialect)
{
    switch (dialect) {
    case CommandDialect::Wsw: break;
    case CommandDialect::Wscat: return wscatCommand(profile);
    case CommandDialect::Websocat: return websocatCommand(profile);
    case CommandDialect::Curl: return curlCommand(profile);
    case CommandDialect::JavaScript: return javaScript(profile);
    }
    return wswCommand(profile);
}

} // namespace wsw
