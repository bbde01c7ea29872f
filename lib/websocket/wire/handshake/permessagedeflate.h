// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "websocket/wire/handshake/httphead.h"

namespace wsw::wire {

/// One element of Sec-WebSocket-Extensions (RFC 6455 section 9.1).
struct Extension
{
    QByteArray name;
    /// In order; a parameter without a value has none.
    QList<std::pair<QByteArray, std::optional<QByteArray>>> parameters;

    bool operator==(const Extension &) const = default;
};

/// Nothing if the header breaks the grammar.
std::optional<QList<Extension>> parseExtensions(const HttpHead &head);

/// What holds for the messages of one side.
struct DeflateSide
{
    int windowBits = 15;
    bool noContextTakeover = false;
};

/// permessage-deflate as agreed (RFC 7692 section 7.1).
struct DeflateParameters
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15;
    int clientMaxWindowBits = 15;

    DeflateSide server() const { return {serverMaxWindowBits, serverNoContextTakeover}; }
    DeflateSide client() const { return {clientMaxWindowBits, clientNoContextTakeover}; }

    bool operator==(const DeflateParameters &) const = default;
};

/// The client's offer, for the header.
QByteArray deflateOffer(const CompressionOptions &options);

/// A server's agreement, with what to answer.
struct DeflateAgreement
{
    DeflateParameters parameters;
    QByteArray response;
};

/// The first of the client's offers that is valid; nothing if there is none: then there is no compression.
std::optional<DeflateAgreement> agreeToDeflate(const QList<Extension> &offers, const CompressionOptions &options);

/// What the server agreed to, checked against what was offered. The error says what is wrong with it.
Result<DeflateParameters> checkDeflateResponse(const Extension &response, const CompressionOptions &offered);

} // namespace wsw::wire
