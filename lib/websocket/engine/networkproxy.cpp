// SPDX-License-Identifier: MIT
#include "websocket/engine/networkproxy.h"

#include <QCoreApplication>
#include <QHostAddress>

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

/// As for a TCP connection of any kind, so that answers such as "http proxy that only caches" are left out.
QNetworkProxy systemProxy(const QUrl &address)
{
    const QNetworkProxy direct(QNetworkProxy::NoProxy);
    if (isLoopback(address.host()))
        return direct;
    const quint16 port = quint16(address.port(address.scheme() == QLatin1String("wss") ? 443 : 80));
    const QNetworkProxyQuery query(address.host(), port);
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy
            || proxy.type() == QNetworkProxy::Socks5Proxy)
            return proxy;
    }
    return direct;
}

} // namespace

Result<QNetworkProxy> networkProxy(const ProxyOptions &proxy, const QUrl &address)
{
    if (proxy.kind == ProxyKind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (proxy.kind == ProxyKind::System)
        return systemProxy(address);
    if (proxy.host.trimmed().isEmpty() || proxy.port == 0) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The proxy has no host or no port. Fill both in, or choose no proxy."));
    }
    const auto type = proxy.kind == ProxyKind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, proxy.host.trimmed(), proxy.port, proxy.user, proxy.password);
}

} // namespace wsw
