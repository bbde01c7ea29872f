// SPDX-License-Identifier: MIT
#include "websocket/qt/clientrequest.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ClientRequest)
};

bool isToken(const QByteArray &name)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(),
                       [](char c) { return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f); });
}

bool isMadeByHandshake(const QByteArray &name)
{
    static const QList<QByteArray> names{"host",
                                         "upgrade",
                                         "connection",
                                         "sec-websocket-key",
                                         "sec-websocket-version",
                                         "sec-websocket-extensions",
                                         "sec-websocket-protocol"};
    return names.contains(name.toLower());
}

} // namespace

Result<QNetworkRequest> clientRequest(const ConnectionOptions &options)
{
    QNetworkRequest request(options.url);
    for (const auto &[name, value] : options.headers) {
        const QString shown = QString::fromUtf8(name);
        if (!isToken(name)) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("'%1' is not a header name. Names have letters, digits and - only.").arg(shown));
        }
        if (!isFieldValue(value)) {
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("The value of the header %1 has a line break or control character.").arg(shown));
        }
        if (isMadeByHandshake(name)) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("The header %1 is made by the opening handshake itself. Remove it; subprotocols have an "
                          "option of their own.")
                    .arg(shown));
        }
        if (request.hasRawHeader(name)) {
            const QByteArray separator = name.toLower() == "cookie" ? "; " : ", ";
            request.setRawHeader(name, request.rawHeader(name) + separator + value);
        } else {
            request.setRawHeader(name, value);
        }
    }
    for (const QString &subprotocol : options.subprotocols) {
        if (!isToken(subprotocol.toUtf8())) {
            return failure(
                ErrorCode::InvalidArgument,
                Words::tr("'%1' is not a subprotocol's name. Names have no spaces, commas or other separators.")
                    .arg(subprotocol));
        }
    }
    return request;
}

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
