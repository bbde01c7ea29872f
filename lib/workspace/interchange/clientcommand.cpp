// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>

#include "workspace/interchange/clientcommand.h"
#include "workspace/interchange/protocolwords.h"
#include "workspace/interchange/shellwords.h"

namespace wsw {

namespace {

/// In double quotes, with a variable of the shell at its end.
QString withVariable(const QString &text, const QString &variable)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\' || c == u'$' || c == u'`')
            escaped += u'\\';
        escaped += c;
    }
    return u'"' + escaped + u'$' + variable + u'"';
}

/// A word that ends in the secret. What is in the keychain stays there: a variable of the shell stands for it.
QString secretWord(const QString &text, const Secret &secret, const QString &variable)
{
    if (secret.storage == Secret::Storage::Document)
        return shellQuoted(text + secret.text);
    return withVariable(text, secret.storage == Secret::Storage::Environment ? secret.text : variable);
}

/// User and password, as each program's own option takes them.
QStringList userWords(const ConnectionProfile &profile, const char *option)
{
    if (profile.authentication.kind != Authentication::Kind::Basic)
        return {};
    return {QString::fromLatin1(option),
            secretWord(profile.authentication.user + u':', profile.authentication.secret, QStringLiteral("PASSWORD"))};
}

QString addressWord(const ConnectionProfile &profile, const QString &address)
{
    const Authentication &authentication = profile.authentication;
    if (authentication.kind != Authentication::Kind::ApiKey || authentication.place != Authentication::Place::Query)
        return shellQuoted(address);
    const QString separator = address.contains(u'?') ? QStringLiteral("&") : QStringLiteral("?");
    return secretWord(address + separator + authentication.keyName + u'=', authentication.secret,
                      QStringLiteral("API_KEY"));
}

QStringList headerWords(const ConnectionProfile &profile)
{
    QStringList words;
    const Authentication &authentication = profile.authentication;
    if (authentication.kind == Authentication::Kind::Bearer)
        words << QStringLiteral("-H")
              << secretWord(QStringLiteral("Authorization: Bearer "), authentication.secret, QStringLiteral("TOKEN"));
    if (authentication.kind == Authentication::Kind::ApiKey && authentication.place == Authentication::Place::Header)
        words << QStringLiteral("-H")
              << secretWord(authentication.keyName + QStringLiteral(": "), authentication.secret,
                            QStringLiteral("API_KEY"));
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
    QStringList words{QStringLiteral("wsw connect"), addressWord(profile, profile.address)};
    words += userWords(profile, "--user");
    words += headerWords(profile);
    for (const QString &subprotocol : profile.subprotocols)
        words << QStringLiteral("--subprotocol") << shellQuoted(subprotocol);
    if (!profile.origin.isEmpty())
        words << QStringLiteral("--origin") << shellQuoted(profile.origin);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    const std::pair<const char *, QString> files[] = {{"--ca", profile.tls.caFile},
                                                      {"--cert", profile.tls.certificateFile},
                                                      {"--key", profile.tls.keyFile},
                                                      {"--server-name", profile.tls.serverName}};
    for (const auto &[option, value] : files) {
        if (!value.isEmpty())
            words << QString::fromLatin1(option) << shellQuoted(value);
    }
    words += protocolWords(profile);
    if (profile.connectTimeoutMs != ConnectionProfile().connectTimeoutMs)
        words << QStringLiteral("--connect-timeout") << secondsText(profile.connectTimeoutMs);
    if (profile.pingIntervalMs > 0)
        words << QStringLiteral("--ping") << secondsText(profile.pingIntervalMs);
    if (profile.pongTimeoutMs > 0)
        words << QStringLiteral("--pong-timeout") << secondsText(profile.pongTimeoutMs);
    if (profile.reconnect.enabled)
        words << QStringLiteral("--reconnect");
    return words.join(u' ');
}

QString wscatCommand(const ConnectionProfile &profile)
{
    QStringList words{QStringLiteral("wscat -c"), addressWord(profile, profile.address)};
    words += userWords(profile, "--auth");
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
    words += userWords(profile, "--basic-auth");
    words += headerWords(profile);
    if (!profile.subprotocols.isEmpty())
        words << QStringLiteral("--protocol") << shellQuoted(profile.subprotocols.join(QLatin1String(", ")));
    if (!profile.origin.isEmpty())
        words << QStringLiteral("--origin") << shellQuoted(profile.origin);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    words << addressWord(profile, profile.address);
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
    words += userWords(profile, "--user");
    words += headerWords(profile);
    if (profile.tls.insecure)
        words << QStringLiteral("--insecure");
    QString address = profile.address;
    if (address.startsWith(QLatin1String("ws")))
        address.replace(0, 2, QStringLiteral("http"));
    words << addressWord(profile, address);
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

ConnectionProfile withoutVariables(ConnectionProfile profile, const VariableScope &variables)
{
    const auto replace = [&variables](QString &text) { text = variables.preview(text).value_or(text); };
    for (QString *text : {&profile.address, &profile.userAgent, &profile.origin, &profile.authentication.user,
                          &profile.authentication.keyName, &profile.tls.serverName})
        replace(*text);
    for (QString &subprotocol : profile.subprotocols)
        replace(subprotocol);
    for (QList<NamedValue> *values : {&profile.headers, &profile.cookies}) {
        for (NamedValue &value : *values) {
            replace(value.name);
            replace(value.value);
        }
    }
    return profile;
}

} // namespace wsw
