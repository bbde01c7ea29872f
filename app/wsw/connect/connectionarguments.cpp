// SPDX-License-Identifier: MIT
#include "wsw/connect/connectionarguments.h"

#include "websocket/engines.h"
#include "wsw/command.h"
#include "wsw/outgoing.h"

namespace wsw {

namespace {

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

template <typename... Results>
std::optional<Error> firstError(const Results &...results)
{
    std::optional<Error> error;
    ((error || results ? void() : void(error = results.error())), ...);
    return error;
}

Result<HeaderFields> readHeaders(const QCommandLineParser &parser)
{
    HeaderFields fields;
    const QStringList headers = parser.values(QStringLiteral("header"));
    for (const QString &header : headers) {
        const qsizetype colon = header.indexOf(u':');
        if (colon <= 0)
            return wrong(QStringLiteral("'%1' is not a header. Write it as 'Name: value'.").arg(header));
        fields.append({header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    if (parser.isSet(QStringLiteral("user"))) {
        const QString user = parser.value(QStringLiteral("user"));
        const QByteArray credentials = user.contains(u':') ? user.toUtf8() : user.toUtf8() + ':';
        fields.append({"Authorization", "Basic " + credentials.toBase64()});
    }
    if (parser.isSet(QStringLiteral("bearer-env"))) {
        const QByteArray token = readPassword(parser, QStringLiteral("bearer-env"));
        if (token.isEmpty()) {
            return wrong(QStringLiteral("The environment variable %1 of --bearer-env is not set or empty.")
                             .arg(parser.value(QStringLiteral("bearer-env"))));
        }
        fields.append({"Authorization", "Bearer " + token});
    }
    return fields;
}

Result<TlsOptions> readTls(const QCommandLineParser &parser)
{
    TlsOptions tls;
    tls.insecure = parser.isSet(QStringLiteral("insecure"));
    tls.caFile = parser.value(QStringLiteral("ca"));
    tls.certificateFile = parser.value(QStringLiteral("cert"));
    tls.keyFile = parser.value(QStringLiteral("key"));
    if (tls.certificateFile.isEmpty() && !tls.keyFile.isEmpty())
        return wrong(QStringLiteral("--key needs --cert, the certificate that it belongs to."));
    tls.keyPassword = readPassword(parser, QStringLiteral("key-password-env"));
    tls.serverName = parser.value(QStringLiteral("server-name"));
    const QString minimum = parser.value(QStringLiteral("tls-min"));
    if (minimum == QLatin1String("1.2"))
        tls.minimumVersion = TlsVersion::Tls12;
    else if (minimum == QLatin1String("1.3"))
        tls.minimumVersion = TlsVersion::Tls13;
    else if (!minimum.isEmpty())
        return wrong(QStringLiteral("'%1' is not a version for --tls-min. Write 1.2 or 1.3.").arg(minimum));
    // Now, not once it connects: an unusable file is another exit status.
    if (const Result<void> usable = checkTls(tls); !usable)
        return Failure(usable.error());
    return tls;
}

auto adderTo(QCommandLineParser &parser)
{
    return [&parser](const QStringList &names, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(names, QString::fromLatin1(description), QString::fromLatin1(value)));
    };
}

} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    const auto add = adderTo(parser);
    add({QStringLiteral("connect-timeout")}, "How long the opening may take (default 10).", "SECONDS");
    add({QStringLiteral("H"), QStringLiteral("header")}, "Adds a header. Repeatable.", "Name: value");
    add({QStringLiteral("u"), QStringLiteral("user")}, "Basic authentication.", "NAME[:PASSWORD]");
    add({QStringLiteral("bearer-env")}, "The environment variable that holds a bearer token.", "VAR");
    add({QStringLiteral("subprotocol")}, "Offers a subprotocol. Repeatable, in order of preference.", "NAME");
    add({QStringLiteral("origin")}, "Sets the Origin header.", "ORIGIN");
    add({QStringLiteral("compress")}, "Offers permessage-deflate.");
    add({QStringLiteral("engine")}, "What carries the connection: qt, wire, or auto (default).", "ENGINE");
    add({QStringLiteral("frames")}, "Prints (and records) every frame beside the messages.");
    add({QStringLiteral("insecure")}, "Accepts any TLS certificate.");
    add({QStringLiteral("ca")}, "Trusts the CA certificates of a PEM file instead of the system's.", "FILE");
    add({QStringLiteral("cert")}, "Client certificate: PEM, or PKCS#12 with its key.", "FILE");
    add({QStringLiteral("key")}, "Its key, PEM, unless the certificate's file holds it.", "FILE");
    add({QStringLiteral("key-password-env")}, "The environment variable that holds the key's password.", "VAR");
    add({QStringLiteral("server-name")}, "Asks for and checks the certificate of this name, not of the URL's host.",
        "NAME");
    add({QStringLiteral("tls-min")}, "The lowest TLS version to accept: 1.2 (default) or 1.3.", "VERSION");
    add({QStringLiteral("proxy")}, "http://[user:password@]host:port, socks5://…, or system.", "URL");
    add({QStringLiteral("ping")}, "Sends a ping at this interval; a missing pong ends the connection.", "SECONDS");
    add({QStringLiteral("pong-timeout")}, "How long a pong may take (default: until the next ping).", "SECONDS");
}

void addReconnectOptions(QCommandLineParser &parser)
{
    const auto add = adderTo(parser);
    add({QStringLiteral("reconnect")},
        "Connects again when the connection fails or is lost, after 0.5 s and then ever longer.");
    add({QStringLiteral("reconnect-max-delay")}, "The longest time between two attempts (default 30).", "SECONDS");
    add({QStringLiteral("reconnect-attempts")}, "Gives up after N failed attempts in a row.", "N");
}

Result<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser, const QString &address)
{
    const Result<QUrl> url = parseAddress(address);
    const Result<HeaderFields> headers = readHeaders(parser);
    const Result<TlsOptions> tls = readTls(parser);
    const Result<ProxyOptions> proxy = parseProxy(parser.value(QStringLiteral("proxy")));
    const Result<EngineKind> engine = readEngine(parser);
    ConnectionOptions options;
    const auto connectTimeout = readSeconds(parser, QStringLiteral("connect-timeout"), options.connectTimeout);
    const auto ping = readSeconds(parser, QStringLiteral("ping"), options.pingInterval);
    const auto pong = readSeconds(parser, QStringLiteral("pong-timeout"), options.pongTimeout);
    if (const std::optional<Error> error = firstError(url, headers, tls, proxy, engine, connectTimeout, ping, pong))
        return Failure(*error);
    options.url = *url;
    options.headers = *headers;
    options.tls = *tls;
    options.proxy = *proxy;
    options.engine = *engine;
    options.connectTimeout = *connectTimeout;
    options.pingInterval = *ping;
    options.pongTimeout = *pong;
    options.subprotocols = parser.values(QStringLiteral("subprotocol"));
    options.origin = parser.value(QStringLiteral("origin"));
    options.compression.enabled = parser.isSet(QStringLiteral("compress"));
    options.recordFrames = parser.isSet(QStringLiteral("frames"));
    return options;
}

Result<ReconnectOptions> readReconnectOptions(const QCommandLineParser &parser)
{
    ReconnectOptions options;
    options.enabled = parser.isSet(QStringLiteral("reconnect"));
    const auto maxDelay = readSeconds(parser, QStringLiteral("reconnect-max-delay"), options.maxDelay);
    if (!maxDelay)
        return Failure(maxDelay.error());
    options.maxDelay = *maxDelay;
    if (parser.isSet(QStringLiteral("reconnect-attempts"))) {
        options.maxAttempts = parser.value(QStringLiteral("reconnect-attempts")).toInt();
        if (options.maxAttempts < 1)
            return wrong(QStringLiteral("--reconnect-attempts needs a number from 1."));
    }
    return options;
}

} // namespace wsw
