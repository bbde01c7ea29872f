// SPDX-License-Identifier: MIT
#include "websocket/engine/networkproxy.h"

#include <QCoreApplication>

namespace wsw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::NetworkProxy)
};
} // namespace

Result<QNetworkProxy> networkProxy(const QUrl &proxy)
{
    if (proxy.isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QNetworkProxy::ProxyType type = QNetworkProxy::NoProxy;
    int defaultPort = 0;
    if (proxy.scheme() == QLatin1String("http")) {
        type = QNetworkProxy::HttpProxy;
        defaultPort = 8080;
    } else if (proxy.scheme() == QLatin1String("socks5") || proxy.scheme() == QLatin1String("socks5h")) {
        type = QNetworkProxy::Socks5Proxy;
        defaultPort = 1080;
    }
    if (type == QNetworkProxy::NoProxy || proxy.host().isEmpty()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("'%1' is not a proxy's address. Write http://host:port or socks5://host:port.")
                           .arg(proxy.toDisplayString()));
    }
    return QNetworkProxy(type, proxy.host(), quint16(proxy.port(defaultPort)), proxy.userName(), proxy.password());
}

} // namespace wsw
