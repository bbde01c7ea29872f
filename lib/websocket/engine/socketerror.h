// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QHostAddress>
#include <QUrl>

#include "message/message.h"
#include "websocket/connectionoptions.h"

namespace wsw {

/// Why a client could not connect, as a sentence that names the address and what to do.
Error connectError(QAbstractSocket::SocketError socketError, const QString &errorString,
                   const ConnectionOptions &options);
/// The server answered the opening handshake with an HTTP status other than 101.
Error refusedError(int status, const QString &statusText, const QUrl &url);
/// Why a server could not listen.
Error listenError(QAbstractSocket::SocketError socketError, const QString &errorString, const QString &address,
                  quint16 port);

/// What the address alone tells of a client's connection.
OpenInfo clientOpenInfo(const QUrl &url, const QHostAddress &peer, quint16 port);

/// "127.0.0.1:8181", "[::1]:8181"; IPv4 addresses mapped into IPv6 are shown as IPv4.
QString endpointText(const QHostAddress &address, quint16 port);
/// Reads an address to listen on: an IP address, "localhost", or "*" for every interface.
Result<QHostAddress> parseListenAddress(const QString &text);

} // namespace wsw
