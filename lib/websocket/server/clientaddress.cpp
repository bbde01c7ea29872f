// SPDX-License-Identifier: MIT
#include "websocket/server/clientaddress.h"

namespace wsw {

namespace {

/// Of "192.0.2.7:80", "[2001:db8::7]:80" or an address alone; null for what is none.
QHostAddress addressOf(const QString &endpoint)
{
    const QString text = endpoint.trimmed();
    if (text.startsWith(u'['))
        return plainAddress(QHostAddress(text.mid(1, text.indexOf(u']') - 1)));
    const bool hasPort = text.count(u':') == 1;
    return plainAddress(QHostAddress(hasPort ? text.left(text.indexOf(u':')) : text));
}

} // namespace

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4 && ipv4 != 0) // "::" counts as 0.0.0.0 there
        return QHostAddress(ipv4);
    QHostAddress result = address;
    result.setScopeId({});
    return result;
}

QHostAddress clientAddress(const QString &peer, const QString &forwardedFor, bool trustForwarded)
{
    if (trustForwarded) {
        const QHostAddress forwarded = addressOf(forwardedFor.mid(forwardedFor.lastIndexOf(u',') + 1));
        if (!forwarded.isNull())
            return forwarded;
    }
    return addressOf(peer);
}

QString clientAddress(const OpenInfo &info, bool trustForwarded)
{
    return clientAddress(info.peer, info.forwardedFor, trustForwarded).toString();
}

} // namespace wsw
