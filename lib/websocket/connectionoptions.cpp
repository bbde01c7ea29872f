// SPDX-License-Identifier: MIT
#include "websocket/connectionoptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ConnectionOptions)
};

Failure invalid(const QString &message)
{
    return failure(ErrorCode::InvalidAddress, message);
}

} // namespace

QString certificateHost(const ConnectionOptions &options)
{
    return (options.tls.serverName.isEmpty() ? options.url.host() : options.tls.serverName).toLower();
}

bool isMadeByHandshake(QByteArrayView fieldName)
{
    constexpr const char *names[] = {"Host", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version"};
    return std::any_of(std::begin(names), std::end(names),
                       [fieldName](const char *name) { return fieldName.compare(name, Qt::CaseInsensitive) == 0; });
}

QString engineName(EngineKind kind)
{
    switch (kind) {
    case EngineKind::Automatic: break;
    case EngineKind::Qt: return QStringLiteral("qt");
    case EngineKind::Wire: return QStringLiteral("wire");
    }
    return QStringLiteral("automatic");
}

std::optional<EngineKind> engineFromName(const QString &name)
{
    if (name == QLatin1String("auto"))
        return EngineKind::Automatic;
    for (const EngineKind kind : {EngineKind::Automatic, EngineKind::Qt, EngineKind::Wire}) {
        if (name == engineName(kind))
            return kind;
    }
    return std::nullopt;
}

quint16 proxyPort(const ProxyOptions &proxy)
{
    if (proxy.port != 0)
        return proxy.port;
    return proxy.kind == ProxyKind::Socks5 ? 1080 : 8080;
}

Result<ProxyOptions> parseProxy(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == QLatin1String("system"))
        return ProxyOptions{ProxyKind::System, {}, 0, {}, {}};
    if (trimmed.isEmpty() || trimmed == QLatin1String("none"))
        return ProxyOptions();
    const QUrl url(trimmed);
    ProxyOptions proxy;
    if (url.scheme() == QLatin1String("http"))
        proxy.kind = ProxyKind::Http;
    else if (url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h"))
        proxy.kind = ProxyKind::Socks5;
    if (proxy.kind == ProxyKind::None || url.host().isEmpty() || url.port() == 0) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("'%1' is not a proxy's address. Write http://host:port or socks5://host:port.")
                           .arg(url.isValid() ? url.toDisplayString() : trimmed));
    }
    proxy.host = url.host();
    proxy.port = quint16(url.port(0));
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.password = url.password(QUrl::FullyDecoded);
    return proxy;
}

Result<QUrl> parseAddress(const QString &address)
{
    QString text = address.trimmed();
    if (text.isEmpty())
        return invalid(Words::tr("The address is empty. Type one such as ws://127.0.0.1:8181/ws/42."));

    static const QRegularExpression schemePattern(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*)://"));
    const QRegularExpressionMatch match = schemePattern.match(text);
    QString scheme = QStringLiteral("ws");
    if (match.hasMatch())
        scheme = match.captured(1).toLower();
    else
        text.prepend(QStringLiteral("ws://"));
    if (scheme == QLatin1String("http"))
        scheme = QStringLiteral("ws");
    else if (scheme == QLatin1String("https"))
        scheme = QStringLiteral("wss");
    if (scheme != QLatin1String("ws") && scheme != QLatin1String("wss")) {
        return invalid(Words::tr("The scheme '%1' in '%2' is not a WebSocket's. Use ws:// or, with TLS, wss://.")
                           .arg(scheme, address.trimmed()));
    }

    // QUrl refuses a port above 65535 without saying so; look at it first.
    static const QRegularExpression portPattern(
        QStringLiteral("^[^:/?#]+://(?:[^@/?#]*@)?(?:\\[[^\\]]*\\]|[^:/?#]*):([^/?#]*)"));
    const QRegularExpressionMatch port = portPattern.match(text);
    if (port.hasMatch() && !port.captured(1).isEmpty()) {
        bool isNumber = false;
        const qlonglong value = port.captured(1).toLongLong(&isNumber);
        if (!isNumber || value < 1 || value > 65535) {
            return invalid(Words::tr("The port '%1' in '%2' is not one. Ports go from 1 to 65535.")
                               .arg(port.captured(1), address.trimmed()));
        }
    }

    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return invalid(Words::tr("'%1' is not an address: %2.").arg(address.trimmed(), url.errorString()));
    if (url.host().isEmpty())
        return invalid(
            Words::tr("The address '%1' has no host. Write it as ws://host:port/path.").arg(address.trimmed()));
    if (url.hasFragment()) {
        return invalid(
            Words::tr("The address '%1' has a fragment (#%2), which WebSocket addresses may not have. Remove it, "
                      "or write # as %23.")
                .arg(address.trimmed(), url.fragment()));
    }
    url.setScheme(scheme);
    return url;
}

} // namespace wsw
