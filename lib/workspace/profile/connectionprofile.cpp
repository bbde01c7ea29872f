// SPDX-License-Identifier: MIT
#include "workspace/profile/connectionprofile.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ConnectionProfile)
};

QString authenticationLabel(const Authentication &authentication)
{
    switch (authentication.kind) {
    case Authentication::Kind::None: break;
    case Authentication::Kind::Basic: return Words::tr("password of “%1”").arg(authentication.user);
    case Authentication::Kind::Bearer: return Words::tr("bearer token");
    case Authentication::Kind::ApiKey: return Words::tr("API key “%1”").arg(authentication.keyName);
    }
    return {};
}

QString proxyLabel(const ProxyProfile &proxy)
{
    return Words::tr("proxy's password of “%1”").arg(proxy.user);
}

/// A proxy of ours, not the system's, that wants a user.
bool hasProxyUser(const ProxyProfile &proxy)
{
    return (proxy.kind == ProxyKind::Http || proxy.kind == ProxyKind::Socks5) && !proxy.user.isEmpty();
}

/// Expands field after field and remembers the first error.
class Expander
{
public:
    explicit Expander(ConnectionContext &context)
        : m_context(context)
    {
    }

    QString text(const QString &field, const QString &text)
    {
        if (m_error)
            return {};
        const Result<QString> expanded = m_context.variables.expand(text);
        if (expanded)
            return *expanded;
        m_error = {expanded.error().code, Words::tr("%1: %2").arg(field, expanded.error().message)};
        return {};
    }

    QString secret(const Secret &secret, const QString &key, const QString &label)
    {
        if (m_error)
            return {};
        const Result<QString> value = secretValue(secret, key, label, m_context.secrets);
        if (value)
            return text(label, *value);
        m_error = value.error();
        return {};
    }

    /// Empty if nothing is stored.
    QString optionalSecret(const Secret &secret, const QString &key, const QString &label)
    {
        if (secret.storage == Secret::Storage::Keychain && !m_context.secrets.contains(key))
            return {};
        return this->secret(secret, key, label);
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    ConnectionContext &m_context;
    std::optional<Error> m_error;
};

void addHeader(ConnectionOptions &options, const QString &name, const QString &value)
{
    options.headers.append({name.toUtf8(), value.toUtf8()});
}

void addHeaders(const ConnectionProfile &profile, Expander &expander, ConnectionOptions &options)
{
    for (const NamedValue &header : profile.headers) {
        if (header.enabled)
            addHeader(options, expander.text(Words::tr("Header"), header.name),
                      expander.text(Words::tr("Header “%1”").arg(header.name), header.value));
    }
    QStringList cookies;
    for (const NamedValue &cookie : profile.cookies) {
        if (cookie.enabled && !cookie.name.isEmpty())
            cookies.append(expander.text(Words::tr("Cookie"), cookie.name) + u'='
                           + expander.text(Words::tr("Cookie “%1”").arg(cookie.name), cookie.value));
    }
    // One field for all of them (RFC 6265 section 5.4).
    if (!cookies.isEmpty())
        addHeader(options, QStringLiteral("Cookie"), cookies.join(QLatin1String("; ")));
    if (!profile.userAgent.isEmpty())
        addHeader(options, QStringLiteral("User-Agent"), expander.text(Words::tr("User agent"), profile.userAgent));
}

void addQueryItem(QUrl &url, const QString &name, const QString &value)
{
    // Not QUrlQuery's own encoding: it leaves '+' as it is, which many servers read as a space.
    const QByteArray item = QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery(query.isEmpty() ? QString::fromLatin1(item) : query + u'&' + QString::fromLatin1(item));
}

void authenticate(const ConnectionProfile &profile, Expander &expander, ConnectionOptions &options)
{
    const Authentication &authentication = profile.authentication;
    if (authentication.kind == Authentication::Kind::None)
        return;
    const QString value =
        expander.secret(authentication.secret, authenticationKey(profile), authenticationLabel(authentication));
    if (authentication.kind == Authentication::Kind::Basic) {
        const QString user = expander.text(Words::tr("User"), authentication.user);
        addHeader(options, QStringLiteral("Authorization"),
                  QStringLiteral("Basic ")
                      + QString::fromLatin1((user + u':' + value).toUtf8().toBase64())); // RFC 7617 section 2.1
        return;
    }
    if (authentication.kind == Authentication::Kind::Bearer) {
        addHeader(options, QStringLiteral("Authorization"), QStringLiteral("Bearer ") + value);
        return;
    }
    const QString name = expander.text(Words::tr("API key"), authentication.keyName);
    if (authentication.place == Authentication::Place::Query)
        addQueryItem(options.url, name, value);
    else
        addHeader(options, name, value);
}

void setTls(const ConnectionProfile &profile, Expander &expander, ConnectionOptions &options)
{
    options.tls.insecure = profile.tls.insecure;
    options.tls.caFile = profile.tls.caFile;
    options.tls.certificateFile = profile.tls.certificateFile;
    options.tls.keyFile = profile.tls.keyFile;
    options.tls.serverName = expander.text(Words::tr("Server name"), profile.tls.serverName);
    options.tls.minimumVersion = profile.tls.minimumVersion;
    if (!profile.tls.certificateFile.isEmpty())
        options.tls.keyPassword =
            expander.optionalSecret(profile.tls.keyPassword, keyPasswordKey(profile), Words::tr("key's password"))
                .toUtf8();
}

void setProxy(const ConnectionProfile &profile, Expander &expander, ConnectionOptions &options)
{
    options.proxy.kind = profile.proxy.kind;
    if (profile.proxy.kind != ProxyKind::Http && profile.proxy.kind != ProxyKind::Socks5)
        return;
    options.proxy.host = expander.text(Words::tr("Proxy's host"), profile.proxy.host);
    options.proxy.port = profile.proxy.port;
    options.proxy.user = expander.text(Words::tr("Proxy's user"), profile.proxy.user);
    if (hasProxyUser(profile.proxy))
        options.proxy.password = expander.secret(profile.proxy.password, proxyKey(profile), proxyLabel(profile.proxy));
}

} // namespace

QString authenticationKey(const ConnectionProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("authentication"));
}

QString proxyKey(const ConnectionProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("proxy"));
}

QString keyPasswordKey(const ConnectionProfile &profile)
{
    return secretKey(profile.id, QStringLiteral("tls-key"));
}

QList<NeededSecret> neededSecrets(const ConnectionProfile &profile)
{
    QList<NeededSecret> needed;
    const auto add = [&](const Secret &secret, const QString &key, const QString &label, bool required) {
        if (secret.storage == Secret::Storage::Keychain)
            needed.append({key, label, required});
    };
    if (profile.authentication.kind != Authentication::Kind::None)
        add(profile.authentication.secret, authenticationKey(profile), authenticationLabel(profile.authentication),
            true);
    if (hasProxyUser(profile.proxy))
        add(profile.proxy.password, proxyKey(profile), proxyLabel(profile.proxy), true);
    if (!profile.tls.certificateFile.isEmpty())
        add(profile.tls.keyPassword, keyPasswordKey(profile), Words::tr("key's password"), false);
    return needed;
}

QStringList keysOf(const QList<NeededSecret> &secrets)
{
    QStringList keys;
    for (const NeededSecret &secret : secrets)
        keys.append(secret.key);
    return keys;
}

QStringList secretKeys(const ConnectionProfile &profile)
{
    return keysOf(neededSecrets(profile));
}

Result<ConnectionOptions> connectionOptions(const ConnectionProfile &profile, ConnectionContext context)
{
    Expander expander(context);
    const QString address = expander.text(Words::tr("Address"), profile.address);
    if (expander.error())
        return Failure(*expander.error());
    const Result<QUrl> url = parseAddress(address);
    if (!url)
        return Failure(url.error());
    ConnectionOptions options;
    options.name = profile.name;
    options.url = *url;
    addHeaders(profile, expander, options);
    authenticate(profile, expander, options);
    for (const QString &subprotocol : profile.subprotocols)
        options.subprotocols.append(expander.text(Words::tr("Subprotocol"), subprotocol));
    options.origin = expander.text(Words::tr("Origin"), profile.origin);
    setTls(profile, expander, options);
    options.tls.trustedFingerprints = context.trustedCertificates.values(certificateHost(options));
    setProxy(profile, expander, options);
    options.connectTimeout = std::chrono::milliseconds(profile.connectTimeoutMs);
    options.tcpNoDelay = profile.tcpNoDelay;
    options.pingInterval = std::chrono::milliseconds(profile.pingIntervalMs);
    options.pongTimeout = std::chrono::milliseconds(profile.pongTimeoutMs);
    options.engine = profile.engine;
    options.compression = profile.compression;
    options.limits.maxMessage = profile.maxMessage;
    options.recordFrames = profile.recordFrames;
    if (expander.error())
        return Failure(*expander.error());
    return options;
}

} // namespace wsw
