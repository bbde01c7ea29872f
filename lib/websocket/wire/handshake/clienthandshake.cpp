// SPDX-License-Identifier: MIT
#include "websocket/wire/handshake/clienthandshake.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace wsw::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ClientHandshake)
};

QByteArray newKey()
{
    std::array<quint32, 4> nonce{};
    QRandomGenerator::system()->fillRange(nonce.data(), nonce.size());
    return QByteArray(reinterpret_cast<const char *>(nonce.data()), sizeof nonce).toBase64();
}

QByteArray hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = url.scheme() == QLatin1String("wss") ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? host.toLatin1() : host.toLatin1() + ':' + QByteArray::number(port);
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

qsizetype fieldCount(const HeaderFields &fields, QByteArrayView name)
{
    return std::count_if(fields.begin(), fields.end(),
                         [name](const auto &field) { return isSameName(field.first, name); });
}

/// RFC 9112 section 3.2, RFC 6455 sections 11.3.1 and 11.3.5, RFC 6454 section 7.3, RFC 9110 section 11.6.2.
QString repeatedField(const ConnectionOptions &options)
{
    for (const char *name : {"Host", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Origin", "Authorization"}) {
        const bool hasOption = qstrcmp(name, "Origin") == 0 && !options.origin.isEmpty();
        if (fieldCount(options.headers, name) + (hasOption ? 1 : 0) > 1)
            return QString::fromLatin1(name);
    }
    return {};
}

} // namespace

QByteArray acceptOf(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

Error notWebSocketError(const QUrl &url, const QString &what)
{
    return {ErrorCode::NotWebSocket,
            Words::tr("%1 did not answer as a WebSocket server does: %2. Check address, path and port.")
                .arg(url.toDisplayString(), what)};
}

Result<void> checkRequestFields(const ConnectionOptions &options)
{
    const auto invalid = [](const QString &message) { return failure(ErrorCode::InvalidArgument, message); };
    if (const QString name = repeatedField(options); !name.isEmpty())
        return invalid(Words::tr("The header %1 is given twice, and a request has it once. Remove one.").arg(name));
    for (const auto &[name, value] : options.headers) {
        const QString shown = QString::fromUtf8(name);
        if (!isToken(name))
            return invalid(Words::tr("'%1' is not a header name. Names have letters, digits and - only.").arg(shown));
        if (!isFieldValue(value)) {
            return invalid(Words::tr("The value of the header %1 has a line break or control character.").arg(shown));
        }
        if (isSameName(name, "Sec-WebSocket-Extensions") || isSameName(name, "Sec-WebSocket-Protocol")) {
            return invalid(
                Words::tr("The header %1 has options of its own: subprotocols and compression. Remove it.").arg(shown));
        }
    }
    for (const QString &subprotocol : options.subprotocols) {
        if (!isToken(subprotocol.toUtf8())) {
            return invalid(
                Words::tr("'%1' is not a subprotocol's name. Names have no spaces, commas or other separators.")
                    .arg(subprotocol));
        }
        if (options.subprotocols.count(subprotocol) > 1)
            return invalid(Words::tr("The subprotocol '%1' is offered twice. Remove one.").arg(subprotocol));
    }
    if (!isFieldValue(options.origin.toUtf8()))
        return invalid(Words::tr("The origin has a line break or control character."));
    return {};
}

Result<ClientHandshake> ClientHandshake::create(const ConnectionOptions &options)
{
    if (Result<void> checked = checkRequestFields(options); !checked)
        return Failure(checked.error());
    ClientHandshake handshake;
    handshake.m_options = options;
    handshake.compose();
    return handshake;
}

void ClientHandshake::compose()
{
    const QUrl &url = m_options.url;
    QByteArray &out = m_request;
    const auto put = [&out](const QByteArray &name, const QByteArray &value) { out += name + ": " + value + "\r\n"; };
    const auto putUnlessGiven = [&](const char *name, const QByteArray &value) {
        if (fieldCount(m_options.headers, name) == 0)
            put(name, value);
    };
    out = "GET " + targetOf(url) + " HTTP/1.1\r\n";
    putUnlessGiven("Host", hostOf(url));
    putUnlessGiven("Upgrade", "websocket");
    putUnlessGiven("Connection", "Upgrade");
    m_key = fieldValue(m_options.headers, "Sec-WebSocket-Key");
    if (m_key.isEmpty()) {
        m_key = newKey();
        put("Sec-WebSocket-Key", m_key);
    }
    putUnlessGiven("Sec-WebSocket-Version", "13");
    if (!m_options.subprotocols.isEmpty())
        put("Sec-WebSocket-Protocol", m_options.subprotocols.join(QLatin1String(", ")).toUtf8());
    if (m_options.compression.enabled)
        put("Sec-WebSocket-Extensions", deflateOffer(m_options.compression));
    if (!m_options.origin.isEmpty())
        put("Origin", m_options.origin.toUtf8());
    if (!url.userName().isEmpty()) {
        const QByteArray credentials = (url.userName() + u':' + url.password()).toUtf8();
        putUnlessGiven("Authorization", "Basic " + credentials.toBase64());
    }
    for (const auto &[name, value] : m_options.headers)
        put(name, value);
    out += "\r\n";
}

int ClientHandshake::status(const HttpHead &response, QString *reasonPhrase)
{
    // "HTTP/1.1 101 Switching Protocols"; the phrase may be empty (RFC 9112 section 4).
    const QByteArray &line = response.startLine;
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line.at(8) != ' '
        || (line.size() > 12 && line.at(12) != ' '))
        return 0;
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    if (!isNumber || status < 100)
        return 0;
    if (reasonPhrase)
        *reasonPhrase = QString::fromUtf8(line.mid(13).trimmed());
    return status;
}

Failure ClientHandshake::broken(const QString &what) const
{
    return Failure(notWebSocketError(m_options.url, what));
}

Result<ClientHandshake::Outcome> ClientHandshake::check(const HttpHead &response) const
{
    if (!response.startLine.startsWith("HTTP/1.1 "))
        return broken(Words::tr("it switches protocols in another version of HTTP than 1.1"));
    const QList<QByteArray> upgrades = response.list("Upgrade");
    if (upgrades.size() != 1 || !isSameName(upgrades.first(), "websocket"))
        return broken(Words::tr("its Upgrade header does not say websocket"));
    if (!response.hasToken("Connection", "upgrade"))
        return broken(Words::tr("its Connection header does not say Upgrade"));
    if (response.count("Sec-WebSocket-Accept") != 1 || response.value("Sec-WebSocket-Accept") != acceptOf(m_key))
        return broken(Words::tr("its Sec-WebSocket-Accept does not answer the key that was sent"));

    Outcome outcome;
    if (response.count("Sec-WebSocket-Protocol") > 1)
        return broken(Words::tr("it chooses more than one subprotocol"));
    outcome.subprotocol = QString::fromUtf8(response.value("Sec-WebSocket-Protocol"));
    if (response.count("Sec-WebSocket-Protocol") == 1 && !m_options.subprotocols.contains(outcome.subprotocol)) {
        return broken(Words::tr("it chooses the subprotocol '%1', which was not offered").arg(outcome.subprotocol));
    }

    const std::optional<QList<Extension>> extensions = parseExtensions(response);
    if (!extensions)
        return broken(Words::tr("its Sec-WebSocket-Extensions can't be read"));
    for (const Extension &extension : *extensions) {
        if (!m_options.compression.enabled || extension.name != "permessage-deflate" || outcome.deflate) {
            return broken(
                Words::tr("it uses the extension '%1', which was not offered").arg(QString::fromUtf8(extension.name)));
        }
        const Result<DeflateParameters> agreed = checkDeflateResponse(extension, m_options.compression);
        if (!agreed)
            return broken(agreed.error().message);
        outcome.deflate = *agreed;
    }
    outcome.extensions = QString::fromUtf8(response.list("Sec-WebSocket-Extensions").join(", "));
    return outcome;
}

} // namespace wsw::wire
