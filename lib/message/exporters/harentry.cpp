// SPDX-License-Identifier: MIT
#include "message/exporters/harentry.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace wsw {

namespace {

/// An HTTP message's head (RFC 9112 section 2), as far as HAR tells it.
struct Head
{
    QByteArrayList startLine; ///< its three parts; empty if there is no head
    QList<std::pair<QString, QString>> fields;

    explicit Head(const QByteArray &bytes)
    {
        const QByteArrayList lines = bytes.split('\n');
        const QByteArray start = lines.first().trimmed();
        const qsizetype first = start.indexOf(' ');
        if (first < 0)
            return;
        const qsizetype second = start.indexOf(' ', first + 1);
        startLine = {start.left(first), second < 0 ? start.mid(first + 1) : start.mid(first + 1, second - first - 1),
                     second < 0 ? QByteArray() : start.mid(second + 1)};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                fields.append(
                    {QString::fromLatin1(line.first(colon)), QString::fromLatin1(line.mid(colon + 1).trimmed())});
        }
    }
};

QJsonObject pair(const QString &name, const QString &value)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
}

QJsonArray headersOf(const Head &head)
{
    QJsonArray headers;
    for (const auto &[name, value] : head.fields)
        headers.append(pair(name, value));
    return headers;
}

/// Of a request the Cookie fields' pairs, of a response what Set-Cookie sets, without its attributes.
QJsonArray cookiesOf(const Head &head, bool request)
{
    QJsonArray cookies;
    for (const auto &[name, value] : head.fields) {
        if (name.compare(request ? QLatin1String("cookie") : QLatin1String("set-cookie"), Qt::CaseInsensitive) != 0)
            continue;
        const QStringList parts = value.split(QLatin1Char(';'));
        for (const QString &part : request ? parts : parts.mid(0, 1)) {
            const qsizetype equals = part.indexOf(QLatin1Char('='));
            if (equals > 0)
                cookies.append(pair(part.left(equals).trimmed(), part.mid(equals + 1).trimmed()));
        }
    }
    return cookies;
}

QString urlOf(const OpenInfo &info)
{
    if (!info.url.isEmpty())
        return info.url;
    const QString query = info.query.isEmpty() ? QString() : QLatin1Char('?') + info.query;
    return QStringLiteral("ws://%1%2%3").arg(info.peer, info.path, query);
}

QJsonArray queryOf(const QString &url)
{
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(pair(name, value));
    return query;
}

int sizeOf(const QByteArray &head)
{
    return head.isEmpty() ? -1 : int(head.size());
}

QString partOf(const Head &head, int part, const QString &otherwise)
{
    return head.startLine.isEmpty() ? otherwise : QString::fromLatin1(head.startLine.at(part));
}

QJsonObject requestOf(const HarEntry &entry)
{
    const QString url = urlOf(entry.info);
    const Head head(entry.handshake.request);
    return {{QStringLiteral("method"), partOf(head, 0, QStringLiteral("GET"))},
            {QStringLiteral("url"), url},
            {QStringLiteral("httpVersion"), partOf(head, 2, QStringLiteral("HTTP/1.1"))},
            {QStringLiteral("headers"), headersOf(head)},
            {QStringLiteral("queryString"), queryOf(url)},
            {QStringLiteral("cookies"), cookiesOf(head, true)},
            {QStringLiteral("headersSize"), sizeOf(entry.handshake.request)},
            {QStringLiteral("bodySize"), 0}};
}

QJsonObject responseOf(const HarEntry &entry)
{
    const Head head(entry.handshake.response);
    QJsonArray headers = headersOf(head);
    if (headers.isEmpty() && !entry.info.subprotocol.isEmpty())
        headers.append(pair(QStringLiteral("Sec-WebSocket-Protocol"), entry.info.subprotocol));
    const qsizetype body = entry.handshake.body.size();
    QJsonObject content{{QStringLiteral("size"), body}, {QStringLiteral("mimeType"), QStringLiteral("x-unknown")}};
    if (body > 0)
        content.insert(QStringLiteral("text"), QString::fromLatin1(entry.handshake.body));
    return {{QStringLiteral("status"), partOf(head, 1, QStringLiteral("101")).toInt()},
            {QStringLiteral("statusText"), partOf(head, 2, QStringLiteral("Switching Protocols"))},
            {QStringLiteral("httpVersion"), partOf(head, 0, QStringLiteral("HTTP/1.1"))},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("cookies"), cookiesOf(head, false)},
            {QStringLiteral("content"), content},
            {QStringLiteral("redirectURL"), QString()},
            {QStringLiteral("headersSize"), sizeOf(entry.handshake.response)},
            {QStringLiteral("bodySize"), -1}};
}

/// In client role the peer's, which is the server; otherwise not known, as Chrome has it.
QString serverAddress(const OpenInfo &info)
{
    if (info.client != 0)
        return {};
    QString address = info.peer.left(info.peer.lastIndexOf(QLatin1Char(':')));
    return address.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
}

/// Of which we know how long it lasted; -1: does not apply.
QJsonObject timingsOf(double milliseconds)
{
    return {{QStringLiteral("blocked"), -1},          {QStringLiteral("dns"), -1}, {QStringLiteral("ssl"), -1},
            {QStringLiteral("connect"), -1},          {QStringLiteral("send"), 0}, {QStringLiteral("wait"), 0},
            {QStringLiteral("receive"), milliseconds}};
}

double seconds(qint64 time)
{
    return double(time) / 1e6;
}

} // namespace

QJsonObject harEntryObject(const HarEntry &entry)
{
    const double milliseconds = double(entry.end - entry.begin) / 1000.0;
    return {{QStringLiteral("startedDateTime"), isoTime(entry.begin)},
            {QStringLiteral("time"), milliseconds},
            {QStringLiteral("request"), requestOf(entry)},
            {QStringLiteral("response"), responseOf(entry)},
            {QStringLiteral("cache"), QJsonObject()},
            {QStringLiteral("timings"), timingsOf(milliseconds)},
            {QStringLiteral("serverIPAddress"), serverAddress(entry.info)},
            {QStringLiteral("connection"), QString::number(entry.connection)},
            {QStringLiteral("_resourceType"), QStringLiteral("websocket")}};
}

QJsonObject harMessageObject(const MessageView &message)
{
    const bool text = message.kind == MessageKind::Text;
    return {{QStringLiteral("type"),
             message.direction == Direction::Out ? QStringLiteral("send") : QStringLiteral("receive")},
            {QStringLiteral("time"), seconds(message.time)},
            {QStringLiteral("opcode"), int(message.kind)},
            {QStringLiteral("data"),
             text ? textFromUtf8(message.payload) : QString::fromLatin1(message.payload.toByteArray().toBase64())}};
}

QJsonObject harEventObject(const MessageView &message, quint64 after)
{
    QJsonObject object = toJson(message);
    object.remove(QStringLiteral("connection"));
    object.insert(QStringLiteral("time"), seconds(message.time));
    object.insert(QStringLiteral("after"), qint64(after));
    if (message.kind == MessageKind::Open || message.kind == MessageKind::Error)
        object.insert(QStringLiteral("payload"), QJsonDocument::fromJson(message.payload.toByteArray()).object());
    return object;
}

} // namespace wsw
