// SPDX-License-Identifier: MIT
#include "websocket/qt/requesthead.h"

#include <QList>

namespace wsw {

std::optional<RequestHead> parseRequestHead(const QByteArray &data)
{
    const qsizetype end = data.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = data.left(end).split('\n');
    const QList<QByteArray> request = lines.first().trimmed().split(' ');
    RequestHead head;
    head.size = end + 4;
    head.method = request.value(0);
    QByteArray target = request.value(1);
    // The absolute form that proxies use (RFC 9112 section 3.2.2).
    if (const qsizetype scheme = target.indexOf("://"); scheme > 0 && !target.startsWith('/')) {
        const qsizetype slash = target.indexOf('/', scheme + 3);
        target = slash < 0 ? QByteArray("/") : target.mid(slash);
    }
    const qsizetype question = target.indexOf('?');
    head.path = question < 0 ? target : target.left(question);
    head.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == "upgrade")
            head.wantsWebSocket = line.mid(colon + 1).toLower().contains("websocket");
    }
    return head;
}

} // namespace wsw
