// SPDX-License-Identifier: MIT
#include "websocket/engine/networkproxy.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NetworkProxy)
};

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// Systems have settings for http and https; ws and wss take those, as in browsers.
ProxyOptions askSystem(QUrl address)
{
    address.setScheme(address.scheme() == QLatin1String("wss") ? QStringLiteral("https") : QStringLiteral("http"));
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
        if (proxy.type() == QNetworkProxy::Socks5Proxy)
            return {ProxyKind::Socks5, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
        // One "for caching" also takes CONNECT: systems don't tell the two apart.
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
            return {ProxyKind::Http, proxy.hostName(), proxy.port(), proxy.user(), proxy.password()};
    }
    return {};
}

} // namespace

Result<QNetworkProxy> networkProxy(const ProxyOptions &proxy)
{
    if (proxy.kind == ProxyKind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.host.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Words::tr("The proxy has no host. Fill it in, or choose no proxy."));
    const auto type = proxy.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, proxy.host.trimmed(), proxyPort(proxy), proxy.user, proxy.password);
}

QFuture<ProxyOptions> systemProxy(const QUrl &address)
{
    const auto promise = std::make_shared<QPromise<ProxyOptions>>();
    promise->start();
    const auto answer = [promise](const ProxyOptions &proxy) {
        promise->addResult(proxy);
        promise->finish();
    };
    if (isLoopback(address.host()))
        answer({});
    else
        QThreadPool::globalInstance()->start([answer, address] { answer(askSystem(address)); });
    return promise->future();
}

std::optional<Error> proxyError(QAbstractSocket::SocketError socketError, const QString &errorString,
                                const ConnectionOptions &options)
{
    const ProxyOptions &proxy = options.proxy;
    if (proxy.kind == ProxyKind::None)
        return std::nullopt;
    const QString where = QStringLiteral("%1:%2").arg(proxy.host).arg(proxyPort(proxy));
    const QString address = options.url.toDisplayString();
    const auto failed = [](const QString &message) { return Error{ErrorCode::ProxyFailed, message}; };
    switch (socketError) {
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return failed(Words::tr("The proxy %1 can't be reached (%2). Check its host and port, or choose no proxy.")
                          .arg(where, errorString));
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        if (proxy.user.isEmpty())
            return failed(Words::tr("The proxy %1 wants a user and a password. Fill both in.").arg(where));
        return failed(Words::tr("The proxy %1 does not accept the user %2 with this password. Check both.")
                          .arg(where, proxy.user));
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        if (proxy.kind == ProxyKind::Http && !proxy.user.isEmpty()) {
            // A proxy that answers 401 where it should say 407 can't be told from others.
            return failed(
                Words::tr("The proxy %1 did not connect to %2 (%3). It may not reach the host, not be allowed "
                          "to, or not accept the user %4 with this password.")
                    .arg(where, address, errorString, proxy.user));
        }
        return failed(Words::tr("The proxy %1 did not connect to %2 (%3). It may not reach the host, or not be allowed "
                                "to. Check host and port.")
                          .arg(where, address, errorString));
    default: return std::nullopt;
    }
}

} // namespace wsw
