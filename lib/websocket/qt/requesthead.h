// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace wsw {

/// What a server has to know of a request before QWebSocketServer reads it.
struct RequestHead
{
    qsizetype size = 0; ///< in bytes, with the empty line at its end
    QByteArray method;
    QByteArray path;             ///< encoded, without query
    QByteArray query;            ///< encoded, without '?'
    bool wantsWebSocket = false; ///< has "Upgrade: websocket"
};

/// Longest head that is read, in bytes.
constexpr qsizetype maxRequestHead = 32 * 1024;

/// The head at the beginning of `data`; nothing if its end has not come yet.
std::optional<RequestHead> parseRequestHead(const QByteArray &data);

} // namespace wsw
