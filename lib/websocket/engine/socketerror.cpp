// SPDX-License-Identifier: MIT
#include "websocket/engine/socketerror.h"

#include <QCoreApplication>

#include "websocket/engine/certificatecheck.h"
#include "websocket/engine/networkproxy.h"

namespace wsw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::SocketError)
};
} // namespace

Error connectError(QAbstractSocket::SocketError socketError, const QString &errorString,
                   const ConnectionOptions &options)
{
    if (const std::optional<Error> error = proxyError(socketError, errorString, options))
        return *error;
    const QUrl &url = options.url;
    const QString address = url.toDisplayString();
    switch (socketError) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused,
                Words::tr("Nothing accepts connections at %1. Start the server there, or check host and port.")
                    .arg(address)};
    case QAbstractSocket::HostNotFoundError:
        return {ErrorCode::HostNotFound,
                Words::tr("The host '%1' was not found. Check its spelling and your network.").arg(url.host())};
    case QAbstractSocket::NetworkError:
        return {ErrorCode::Unreachable,
                Words::tr("%1 can't be reached (%2). Check the address and your network.").arg(address, errorString)};
    case QAbstractSocket::SocketTimeoutError:
        return {ErrorCode::Timeout,
                Words::tr("%1 did not answer in time. Check host, port and firewall.").arg(address)};
    case QAbstractSocket::RemoteHostClosedError:
        return {
            ErrorCode::NotWebSocket,
            Words::tr("%1 closed the connection during the opening handshake. It may not be a WebSocket server, or may "
                      "expect %2.")
                .arg(address,
                     url.scheme() == QLatin1String("ws") ? QStringLiteral("wss://") : QStringLiteral("ws://"))};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return tlsError(errorString, options);
    default: return {ErrorCode::ConnectionLost, Words::tr("Connecting to %1 failed: %2.").arg(address, errorString)};
    }
}

Error refusedError(int status, const QString &statusText, const QUrl &url)
{
    const QString address = url.toDisplayString();
    const QString answer =
        statusText.isEmpty() ? QString::number(status) : QStringLiteral("%1 %2").arg(status).arg(statusText);
    if (status >= 200 && status < 300) {
        return {ErrorCode::NotWebSocket,
                Words::tr(
                    "%1 answered HTTP %2 instead of switching to WebSocket: it is a web server at this path. Check the "
                    "path and port.")
                    .arg(address, answer)};
    }
    if (status == 401 || status == 403) {
        return {ErrorCode::HandshakeRefused,
                Words::tr("%1 refused the opening handshake with HTTP %2. Check credentials, Origin and headers.")
                    .arg(address, answer)};
    }
    if (status == 404) {
        return {ErrorCode::HandshakeRefused,
                Words::tr("%1 refused the opening handshake with HTTP %2. Check the path.").arg(address, answer)};
    }
    return {ErrorCode::HandshakeRefused,
            Words::tr("%1 refused the opening handshake with HTTP %2.").arg(address, answer)};
}

OpenInfo clientOpenInfo(const QUrl &url, const QHostAddress &peer, quint16 port)
{
    OpenInfo info;
    info.url = url.toString(QUrl::RemoveUserInfo);
    info.peer = endpointText(peer, port);
    info.path = url.path(QUrl::FullyEncoded);
    info.query = url.query(QUrl::FullyEncoded);
    return info;
}

Error listenError(QAbstractSocket::SocketError socketError, const QString &errorString, const QString &address,
                  quint16 port)
{
    const QString endpoint = endpointText(QHostAddress(address), port);
    switch (socketError) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::AddressInUse,
                Words::tr(
                    "Port %1 on %2 is in use by another program. Stop that program, choose another port, or port 0 for "
                    "any free one.")
                    .arg(port)
                    .arg(address)};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::AddressNotAvailable,
                Words::tr(
                    "This machine has no interface with the address %1. Use 127.0.0.1 for this machine alone or * for "
                    "every interface.")
                    .arg(address)};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::PermissionDenied,
                Words::tr("You may not listen on %1. Ports below 1024 need an administrator; choose a higher one.")
                    .arg(endpoint)};
    default: return {ErrorCode::Internal, Words::tr("Listening on %1 failed: %2.").arg(endpoint, errorString)};
    }
}

QString endpointText(const QHostAddress &address, quint16 port)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QStringLiteral("%1:%2").arg(QHostAddress(ipv4).toString()).arg(port);
    return QStringLiteral("[%1]:%2").arg(address.toString()).arg(port);
}

Result<QHostAddress> parseListenAddress(const QString &text)
{
    const QString address = text.trimmed();
    if (address == QLatin1String("*"))
        return QHostAddress(QHostAddress::Any);
    if (address == QLatin1String("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    QString bare = address;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    QHostAddress result;
    if (!result.setAddress(bare)) {
        return failure(
            ErrorCode::InvalidAddress,
            Words::tr("'%1' is not an IP address to listen on. Use 127.0.0.1 for this machine alone or * for every "
                      "interface.")
                .arg(address));
    }
    return result;
}

} // namespace wsw
