// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCryptographicHash>

namespace wsw::test {

/// What a server answers to a client's opening handshake (RFC 6455 section 4.2.2), for peers made of plain sockets.
inline QByteArray upgradeAnswer(const QByteArray &request)
{
    const QByteArray name = "sec-websocket-key:";
    const qsizetype begin = request.toLower().indexOf(name) + name.size();
    const QByteArray key = request.mid(begin, request.indexOf('\r', begin) - begin).trimmed();
    const QByteArray accept =
        QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
           + accept + "\r\n\r\n";
}

} // namespace wsw::test
