// SPDX-License-Identifier: MIT
#include "websocket/wire/handshake/permessagedeflate.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::PermessageDeflate)
};

constexpr int widestWindow = 15;

/// An extension's parameters as RFC 7692 section 7.1 has them, before anyone agrees.
struct RawParameters
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits;
    bool hasClientMaxWindowBits = false;
    std::optional<int> clientMaxWindowBits;
};

QByteArray unquoted(QByteArrayView value)
{
    QByteArray out;
    if (!value.startsWith('"'))
        return value.toByteArray();
    for (qsizetype i = 1; i + 1 < value.size(); ++i) {
        if (value[i] == '\\')
            ++i;
        out += value[i];
    }
    return out;
}

std::optional<Extension> parseExtension(const QByteArray &text)
{
    Extension extension;
    bool isFirst = true;
    const QList<QByteArray> parts = text.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray trimmed = part.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        const QByteArray name = (equals < 0 ? trimmed : trimmed.left(equals)).trimmed();
        if (!isToken(name) || (isFirst && equals >= 0))
            return std::nullopt;
        if (isFirst) {
            extension.name = name;
            isFirst = false;
            continue;
        }
        std::optional<QByteArray> value;
        if (equals >= 0) {
            const QByteArray raw = trimmed.mid(equals + 1).trimmed();
            const bool isQuoted = raw.size() >= 2 && raw.startsWith('"') && raw.endsWith('"');
            value = unquoted(raw);
            // A quoted value must be a token once its quotes are gone (RFC 6455 section 9.1).
            if ((raw.startsWith('"') && !isQuoted) || !isToken(*value))
                return std::nullopt;
        }
        extension.parameters.append({name, value});
    }
    return extension;
}

/// 8 to 15, without leading zeros (RFC 7692 section 7.1.2).
std::optional<int> windowBits(const QByteArray &value)
{
    bool isNumber = false;
    const int bits = value.toInt(&isNumber);
    if (!isNumber || bits < 8 || bits > widestWindow || value != QByteArray::number(bits))
        return std::nullopt;
    return bits;
}

/// Nothing if there is an unknown or repeated parameter, or a wrong value.
std::optional<RawParameters> readParameters(const Extension &extension)
{
    RawParameters raw;
    QList<QByteArray> seen;
    for (const auto &[name, value] : extension.parameters) {
        if (seen.contains(name))
            return std::nullopt;
        seen.append(name);
        if (name == "server_no_context_takeover" && !value) {
            raw.serverNoContextTakeover = true;
        } else if (name == "client_no_context_takeover" && !value) {
            raw.clientNoContextTakeover = true;
        } else if (name == "server_max_window_bits" && value) {
            raw.serverMaxWindowBits = windowBits(*value);
            if (!raw.serverMaxWindowBits)
                return std::nullopt;
        } else if (name == "client_max_window_bits") {
            raw.hasClientMaxWindowBits = true;
            if (value) {
                raw.clientMaxWindowBits = windowBits(*value);
                if (!raw.clientMaxWindowBits)
                    return std::nullopt;
            }
        } else {
            return std::nullopt;
        }
    }
    return raw;
}

/// What offer and agreement say alike: all but the client's window.
template <typename Parameters>
QByteArray commonText(const Parameters &parameters)
{
    QByteArray text = "permessage-deflate";
    if (parameters.serverNoContextTakeover)
        text += "; server_no_context_takeover";
    if (parameters.clientNoContextTakeover)
        text += "; client_no_context_takeover";
    if (parameters.serverMaxWindowBits < widestWindow)
        text += "; server_max_window_bits=" + QByteArray::number(parameters.serverMaxWindowBits);
    return text;
}

QByteArray agreementText(const DeflateParameters &agreed)
{
    QByteArray text = commonText(agreed);
    if (agreed.clientMaxWindowBits < widestWindow)
        text += "; client_max_window_bits=" + QByteArray::number(agreed.clientMaxWindowBits);
    return text;
}

Failure invalid(const QString &message)
{
    return failure(ErrorCode::NotWebSocket, message);
}

} // namespace

std::optional<QList<Extension>> parseExtensions(const HttpHead &head)
{
    QList<Extension> extensions;
    const QList<QByteArray> elements = head.list("Sec-WebSocket-Extensions");
    for (const QByteArray &element : elements) {
        const std::optional<Extension> extension = parseExtension(element);
        if (!extension)
            return std::nullopt;
        extensions.append(*extension);
    }
    return extensions;
}

QByteArray deflateOffer(const CompressionOptions &options)
{
    QByteArray offer = commonText(options);
    // Without a value: the server may choose (section 7.1.2.2).
    offer += "; client_max_window_bits";
    if (options.clientMaxWindowBits < widestWindow)
        offer += '=' + QByteArray::number(options.clientMaxWindowBits);
    return offer;
}

std::optional<DeflateAgreement> agreeToDeflate(const QList<Extension> &offers, const CompressionOptions &options)
{
    for (const Extension &offer : offers) {
        if (offer.name != "permessage-deflate")
            continue;
        const std::optional<RawParameters> raw = readParameters(offer);
        if (!raw)
            continue;
        DeflateParameters agreed;
        agreed.serverNoContextTakeover = raw->serverNoContextTakeover || options.serverNoContextTakeover;
        agreed.clientNoContextTakeover = raw->clientNoContextTakeover || options.clientNoContextTakeover;
        agreed.serverMaxWindowBits =
            std::min(raw->serverMaxWindowBits.value_or(widestWindow), options.serverMaxWindowBits);
        // A client that does not mention it can't be told (section 7.1.2.2).
        if (raw->hasClientMaxWindowBits) {
            agreed.clientMaxWindowBits =
                std::min(raw->clientMaxWindowBits.value_or(widestWindow), options.clientMaxWindowBits);
        }
        QByteArray response = agreementText(agreed);
        // 15 was asked for by name: an answer without it would not accept the offer (section 7.1.2.1).
        if (raw->serverMaxWindowBits && agreed.serverMaxWindowBits == widestWindow)
            response += "; server_max_window_bits=15";
        return DeflateAgreement{agreed, response};
    }
    return std::nullopt;
}

Result<DeflateParameters> checkDeflateResponse(const Extension &response, const CompressionOptions &offered)
{
    const std::optional<RawParameters> raw = readParameters(response);
    if (!raw)
        return invalid(Words::tr("it answers permessage-deflate with an unknown, repeated or wrong parameter"));
    if (offered.serverNoContextTakeover && !raw->serverNoContextTakeover)
        return invalid(Words::tr("it agrees to permessage-deflate but not to server_no_context_takeover"));
    const int serverBits = raw->serverMaxWindowBits.value_or(widestWindow);
    if (serverBits > offered.serverMaxWindowBits) {
        return invalid(Words::tr("it agrees to permessage-deflate but not to server_max_window_bits=%1")
                           .arg(offered.serverMaxWindowBits));
    }
    if (raw->hasClientMaxWindowBits && !raw->clientMaxWindowBits)
        return invalid(Words::tr("its client_max_window_bits has no value"));
    DeflateParameters agreed;
    agreed.serverNoContextTakeover = raw->serverNoContextTakeover;
    agreed.clientNoContextTakeover = raw->clientNoContextTakeover || offered.clientNoContextTakeover;
    agreed.serverMaxWindowBits = serverBits;
    agreed.clientMaxWindowBits = std::min(raw->clientMaxWindowBits.value_or(widestWindow), offered.clientMaxWindowBits);
    return agreed;
}

} // namespace wsw::wire
