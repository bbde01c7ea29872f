// SPDX-License-Identifier: MIT
#include "message/masking/secretmasking.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include "message/frameinfo.h"
#include "message/masking/secretscanner.h"

namespace wsw {

namespace {

/// A path parameter's value as a whole segment of a path or URL.
QString withoutSegment(const QString &text, const QString &value)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(value));
    const QRegularExpression segment(QStringLiteral("(?<=/)(%1|%2)(?=[/?# ]|$)")
                                         .arg(QRegularExpression::escape(value), QRegularExpression::escape(encoded)));
    return QString(text).replace(segment, QLatin1String(SecretScanner::mask));
}

void replaceIn(QJsonObject &object, const QString &key, const QString &value)
{
    const auto it = object.find(key);
    if (it != object.end())
        *it = withoutSegment(it->toString(), value);
}

/// Of the sub-protocol that was agreed on: where a header can't be set, programs put the token there.
QString maskedSubprotocol(const QString &subprotocol, const SecretNames &names)
{
    static const QByteArray header = "Sec-WebSocket-Protocol: ";
    const auto masked = SecretScanner::masked(header + subprotocol.toUtf8(), names);
    return masked ? QString::fromUtf8(masked->mid(header.size())) : subprotocol;
}

} // namespace

std::optional<QByteArray> SecretMasking::maskedPayload(const MessageView &message) const
{
    switch (message.kind) {
    case MessageKind::Open: return maskedOpen(message.payload);
    case MessageKind::Frame: return maskedFrame(message);
    case MessageKind::RawBytes: return QByteArray();
    case MessageKind::Text:
    case MessageKind::Error: return SecretScanner::masked(message.payload, m_names);
    default: return maskedBytes(message.payload);
    }
}

std::optional<QByteArray> SecretMasking::maskedOpen(QByteArrayView payload) const
{
    QJsonObject object = QJsonDocument::fromJson(payload.toByteArray()).object();
    const QString subprotocolKey = QStringLiteral("subprotocol");
    if (object.contains(subprotocolKey))
        object.insert(subprotocolKey, maskedSubprotocol(object.value(subprotocolKey).toString(), m_names));
    QJsonObject handshake = object.value(QLatin1String("handshake")).toObject();
    const QJsonObject params = object.value(QLatin1String("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it) {
        const QString value = it.value().toString();
        if (value.isEmpty() || !m_names.contains(it.key().toUtf8()))
            continue;
        replaceIn(object, QStringLiteral("path"), value);
        replaceIn(object, QStringLiteral("url"), value);
        replaceIn(handshake, QStringLiteral("request"), value);
    }
    if (!handshake.isEmpty())
        object.insert(QStringLiteral("handshake"), handshake);
    const QByteArray rest =
        object.isEmpty() ? payload.toByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
    return SecretScanner::masked(rest, m_names).value_or(rest);
}

std::optional<QByteArray> SecretMasking::maskedFrame(const MessageView &message) const
{
    FrameInfo frame = frameInfo(message);
    const bool readable = frame.fin && frame.rsv == 0 && frame.opcode != 0 && frame.payload.isValidUtf8();
    frame.payload = readable ? SecretScanner::masked(frame.payload, m_names).value_or(frame.payload) : QByteArray();
    return frameMessage(message.connection, message.time, message.direction, frame).payload;
}

std::optional<QByteArray> SecretMasking::maskedBytes(QByteArrayView bytes) const
{
    if (bytes.isValidUtf8())
        return SecretScanner::masked(bytes, m_names);
    static const QByteArrayView allowed("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");
    std::optional<QByteArray> masked;
    qsizetype end = 0;
    for (qsizetype begin = bytes.indexOf("eyJ"); begin >= 0; begin = bytes.indexOf("eyJ", end)) {
        end = begin;
        while (end < bytes.size() && allowed.contains(bytes[end]))
            ++end;
        if (!SecretScanner::isJwt(bytes.sliced(begin, end - begin)))
            continue;
        if (!masked)
            masked = bytes.toByteArray();
        masked->replace(begin, end - begin, QByteArray(end - begin, '*'));
    }
    return masked;
}

} // namespace wsw
