// SPDX-License-Identifier: MIT
#include "message/importers/messagefromjson.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <limits>

#include "message/frameinfo.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Import)
};

/// Reads one object; the first thing that is wrong counts.
class Parser
{
public:
    explicit Parser(const QJsonObject &object)
        : m_object(object)
    {
    }

    Result<std::optional<Message>> parse()
    {
        const QString event = string("event");
        if (m_problem.isEmpty() && event.isEmpty())
            fail(Text::tr("“event” is missing"));
        const auto kind = kindOf(event);
        if (!kind && m_problem.isEmpty())
            return std::optional<Message>();
        Message message;
        if (kind)
            message = parseRecord(*kind);
        if (m_problem.isEmpty())
            return std::optional(message);
        return failure(ErrorCode::InvalidDocument, m_problem);
    }

private:
    std::optional<MessageKind> kindOf(const QString &event)
    {
        if (event == QLatin1String("message")) {
            const QString opcode = string("opcode");
            if (opcode != QLatin1String("text") && opcode != QLatin1String("binary"))
                fail(Text::tr("“opcode” must be text or binary"));
            return opcode == QLatin1String("text") ? MessageKind::Text : MessageKind::Binary;
        }
        const auto kind = kindFromName(event);
        // Those are the opcodes of an event "message".
        return kind == MessageKind::Text || kind == MessageKind::Binary ? std::nullopt : kind;
    }

    Message parseRecord(MessageKind kind)
    {
        const quint32 connection = quint32(integer("connection", std::numeric_limits<quint32>::max()));
        if (!m_object.contains(QLatin1String("connection")))
            fail(Text::tr("“connection” is missing"));
        const qint64 time = parseTime();
        Message message;
        switch (kind) {
        case MessageKind::Open: message = openMessage(connection, parseOpen()); break;
        case MessageKind::Close: message = closeMessage(connection, parseClose()); break;
        case MessageKind::Error: message = parseError(connection); break;
        case MessageKind::Frame: message = frameMessage(connection, 0, parseDirection(), parseFrame()); break;
        default: message = {0, connection, parseDirection(), kind, 0, parseData(kind)}; break;
        }
        if (kind == MessageKind::Pong)
            message.detail = quint32(qRound64(m_object.value(QLatin1String("rtt_ms")).toDouble() * 1000));
        message.time = time;
        return message;
    }

    qint64 parseTime()
    {
        const QString text = string("time");
        if (text.isEmpty())
            return 0;
        const auto time = parseIsoTime(text);
        if (!time)
            fail(Text::tr("“time” is no time as 2026-01-31T12:00:00.123Z: %1").arg(text.left(40)));
        return time.value_or(0);
    }

    Direction parseDirection()
    {
        const auto direction = directionFromName(string("direction"));
        if (!direction)
            fail(Text::tr("“direction” must be in or out"));
        return direction.value_or(Direction::In);
    }

    QByteArray parseData(MessageKind kind)
    {
        if (m_object.contains(QLatin1String("data")))
            return string("data").toUtf8();
        if (!m_object.contains(QLatin1String("base64")))
            fail(kind == MessageKind::Text ? Text::tr("“data” is missing") : Text::tr("“base64” is missing"));
        return base64();
    }

    QByteArray base64()
    {
        const auto bytes =
            QByteArray::fromBase64Encoding(string("base64").toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes)
            fail(Text::tr("“base64” is no base64"));
        return *bytes;
    }

    OpenInfo parseOpen()
    {
        OpenInfo info;
        info.name = string("name");
        info.url = string("url");
        info.peer = string("peer");
        info.path = string("path");
        info.query = string("query");
        info.subprotocol = string("subprotocol");
        info.handshake.extensions = string("extensions");
        info.handshake.tlsVersion = string("tls");
        const QJsonObject params = m_object.value(QLatin1String("params")).toObject();
        for (auto it = params.begin(); it != params.end(); ++it)
            info.params.insert(it.key(), it.value().toVariant().toString());
        return info;
    }

    CloseInfo parseClose()
    {
        CloseInfo info;
        info.code = quint16(integer("code", 4999));
        info.reason = string("reason");
        const QString by = string("by");
        for (const ClosedBy who : {ClosedBy::Peer, ClosedBy::Us, ClosedBy::Abnormal}) {
            if (by == closedByName(who)) {
                info.by = who;
                return info;
            }
        }
        fail(Text::tr("“by” must be peer, us or abnormal"));
        return info;
    }

    /// The code's name is kept as it is: a newer version may know more of them.
    Message parseError(quint32 connection)
    {
        Message message = errorMessage(connection, {ErrorCode::Internal, string("message")});
        QJsonObject payload{{QStringLiteral("code"), string("code")}, {QStringLiteral("message"), string("message")}};
        message.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
        return message;
    }

    FrameInfo parseFrame()
    {
        FrameInfo frame;
        frame.fin = m_object.value(QLatin1String("fin")).toBool(true);
        frame.rsv = quint8(integer("rsv", 7));
        frame.masked = m_object.value(QLatin1String("masked")).toBool();
        frame.maskKey = string("maskKey").toUInt(nullptr, 16);
        frame.length = quint64(integer("length", std::numeric_limits<qint64>::max()));
        frame.inflated = m_object.value(QLatin1String("inflated")).toInteger(-1);
        frame.payload = base64();
        frame.opcode = parseOpcode();
        return frame;
    }

    quint8 parseOpcode()
    {
        const QString name = string("opcode");
        for (quint8 opcode = 0; opcode < 16; ++opcode) {
            if (name == opcodeName(opcode))
                return opcode;
        }
        fail(Text::tr("“opcode” names no opcode: %1").arg(name.left(40)));
        return 0;
    }

    QString string(const char *key)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            fail(Text::tr("“%1” must be a string").arg(QLatin1String(key)));
        return value.toString();
    }

    /// 0 if it is missing.
    qint64 integer(const char *key, qint64 most)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        const qint64 number = value.toInteger(-1);
        if (value.isUndefined() || (number >= 0 && number <= most))
            return qMax<qint64>(0, number);
        fail(Text::tr("“%1” must be a whole number from 0 to %2").arg(QLatin1String(key)).arg(most));
        return 0;
    }

    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    const QJsonObject &m_object;
    QString m_problem;
};

} // namespace

Result<std::optional<Message>> messageFromJson(const QJsonObject &object)
{
    return Parser(object).parse();
}

std::optional<qint64> parseIsoTime(const QString &text)
{
    // QDateTime rounds to milliseconds: the fraction is ours.
    qsizetype end = text.indexOf(QLatin1Char('.'));
    QString whole = text;
    qint64 fraction = 0;
    if (end > 0) {
        const qsizetype dot = end++;
        qint64 digit = 100000;
        for (; end < text.size() && text.at(end).isDigit(); ++end, digit /= 10)
            fraction += text.at(end).digitValue() * digit;
        whole = text.left(dot) + text.mid(end);
    }
    QDateTime time = QDateTime::fromString(whole, Qt::ISODate);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // none was given
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return time.toMSecsSinceEpoch() * 1000 + fraction;
}

} // namespace wsw
