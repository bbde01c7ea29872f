// SPDX-License-Identifier: MIT
#pragma once

#include "websocket/wire/handshake/permessagedeflate.h"

namespace wsw::wire {

/// Sec-WebSocket-Accept for a key (RFC 6455 section 4.2.2).
QByteArray acceptOf(const QByteArray &key);

/// What answered is no WebSocket server; `what` is wrong with its answer.
Error notWebSocketError(const QUrl &url, const QString &what);

/// InvalidArgument for header names and values that RFC 9110 section 5 forbids, for subprotocols that are no tokens
/// or not unique (RFC 6455 section 4.1), for fields that have an option of their own, and for a second one of those
/// that a request has once.
Result<void> checkRequestFields(const ConnectionOptions &options);

/// The client's half of the opening handshake (RFC 6455 section 4.1).
class ClientHandshake
{
public:
    struct Outcome
    {
        QString subprotocol;
        QString extensions; ///< as the server answered
        std::optional<DeflateParameters> deflate;
    };

    /// Fails as checkRequestFields() does. Fields that the handshake makes itself may be given and then stand in place
    /// of ours.
    static Result<ClientHandshake> create(const ConnectionOptions &options);

    const QByteArray &request() const { return m_request; }
    /// The status of a response's start line; 0 if it is none of HTTP/1.1's.
    static int status(const HttpHead &response, QString *reasonPhrase = nullptr);
    /// Of a response with status 101: NotWebSocket, with what is wrong, unless it answers the request.
    Result<Outcome> check(const HttpHead &response) const;

private:
    void compose();
    Failure broken(const QString &what) const;

    ConnectionOptions m_options;
    QByteArray m_key;
    QByteArray m_request;
};

} // namespace wsw::wire
