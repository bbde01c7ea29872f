// SPDX-License-Identifier: MIT
#include "support/peers/conversation.h"

#include <QRandomGenerator>
#include <QTest>

#include "message/frameinfo.h"

namespace wsw::test {

namespace {

constexpr int patience = 20000; // milliseconds
const QByteArray cutText = "Привет 你好 🙂 0123456789";
constexpr quint8 rsv1 = 4; // RFC 7692 section 6: the first frame of a compressed message

QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator generator(1);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(generator.generate());
    return bytes;
}

QString brief(MessageKind kind, const QByteArray &bytes)
{
    return QStringLiteral("%1 of %2 bytes (%3…)")
        .arg(kindName(kind))
        .arg(bytes.size())
        .arg(QString::fromLatin1(bytes.left(24).toPercentEncoding()));
}

} // namespace

Conversation::Conversation(Connection &connection, const PeerProgram *report)
    : m_connection(connection)
    , m_report(report)
{
    connect(&connection, &Connection::logged, this, &Conversation::onLogged);
    connect(&connection, &Connection::pongReceived, this,
            [this](const QByteArray &payload) { m_pongs.append(payload); });
    connect(&connection, &Connection::closed, this, [this](const CloseInfo &info) { m_closed = info; });
}

QList<Conversation::Payload> Conversation::payloads()
{
    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte += char(i);
    QList<Payload> list{
        {MessageKind::Text, {}},
        {MessageKind::Text, "hello"},
        {MessageKind::Text, "你好，世界 Привет 🙂👩‍👩‍👧🏳️‍🌈"},
        {MessageKind::Text, QByteArray("a\0b\r\n\t\x7f", 7)},
        {MessageKind::Binary, {}},
        {MessageKind::Binary, everyByte},
        {MessageKind::Text, QByteArrayLiteral("é").repeated(512 * 1024)},
        {MessageKind::Binary, randomBytes(1024 * 1024)},
    };
    // RFC 6455 section 5.2: where the length's form changes.
    for (const qsizetype size : {125, 126, 65535, 65536}) {
        list.append({MessageKind::Text, QByteArray(size, 'x')});
        list.append({MessageKind::Binary, randomBytes(size)});
    }
    for (int i = 0; i < 200; ++i) {
        list.append(
            {MessageKind::Text, R"({"order":)" + QByteArray::number(i)
                                    + R"(,"product":"espresso machine","state":"shipped","note":"来自工作台"})"});
    }
    return list;
}

QString Conversation::send(const Payload &payload)
{
    const Result<void> sent = payload.kind == MessageKind::Text ? m_connection.sendText(payload.bytes)
                                                                : m_connection.sendBinary(payload.bytes);
    return sent ? QString() : sent.error().message;
}

QString Conversation::exchangeMessages()
{
    m_received.clear();
    const QList<Payload> sent = payloads();
    for (const Payload &payload : sent) {
        if (const QString problem = send(payload); !problem.isEmpty())
            return problem;
    }
    (void)QTest::qWaitFor([&] { return m_received.size() >= sent.size() || m_closed; }, patience);
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (i >= m_received.size())
            return QStringLiteral("of %1 messages %2 came back").arg(sent.size()).arg(i);
        const Payload &expected = sent.at(i);
        const Payload &actual = m_received.at(i);
        if (actual.kind != expected.kind || actual.bytes != expected.bytes) {
            return QStringLiteral("message %1: %2 came back as %3")
                .arg(i)
                .arg(brief(expected.kind, expected.bytes), brief(actual.kind, actual.bytes));
        }
    }
    return checkReport(sent);
}

QString Conversation::checkReport(const QList<Payload> &sent) const
{
    if (!m_report)
        return {};
    QList<QJsonObject> expected;
    for (const Payload &payload : sent)
        expected.append({{kindName(payload.kind), payload.bytes.size()}});
    const auto reported = [this] {
        QList<QJsonObject> lines;
        for (const QJsonObject &line : m_report->lines()) {
            if (line.contains(QLatin1String("text")) || line.contains(QLatin1String("binary")))
                lines.append(line);
        }
        return lines;
    };
    return QTest::qWaitFor([&] { return reported() == expected; }, patience)
               ? QString()
               : QStringLiteral("the mirror reports other messages than were sent");
}

QString Conversation::exchangeFragments()
{
    // The mirrors' fragments are not aligned to characters, and QWebSocket decodes frame by frame.
    const QByteArray text = isQt() ? "plain letters only" : cutText;
    m_received.clear();
    if (const QString problem = send({MessageKind::Text, "!fragment " + text}); !problem.isEmpty())
        return problem;
    return awaitText(text) ? exchangeOurFragments()
                           : QStringLiteral("the mirror's fragments did not become its message");
}

QString Conversation::exchangeOurFragments()
{
    if (isQt())
        return {};
    // Characters are cut, and one fragment is empty.
    m_received.clear();
    if (const Result<void> sent = m_connection.sendFragmented(MessageKind::Text, cutText, {3, 0, 7, 1}); !sent)
        return sent.error().message;
    return awaitText(cutText) ? QString() : QStringLiteral("our fragments did not come back as their message");
}

bool Conversation::isQt() const
{
    return m_connection.info().handshake.engine == QLatin1String("qt");
}

bool Conversation::awaitText(const QByteArray &text) const
{
    (void)QTest::qWaitFor([&] { return !m_received.isEmpty() || m_closed; }, patience);
    return !m_received.isEmpty() && m_received.first().kind == MessageKind::Text && m_received.first().bytes == text;
}

QString Conversation::exchangePings()
{
    m_pings.clear();
    if (const QString problem = send({MessageKind::Text, "!ping knock"}); !problem.isEmpty())
        return problem;
    (void)QTest::qWaitFor([&] { return !m_pings.isEmpty() || m_closed; }, patience);
    if (m_pings != QList<QByteArray>{"knock"})
        return QStringLiteral("the mirror's ping did not come");
    const QJsonObject pong{{QStringLiteral("pong"), QStringLiteral("knock")}};
    if (m_report && !QTest::qWaitFor([&] { return m_report->hasLine(pong); }, patience))
        return QStringLiteral("the mirror's ping was not answered");
    return exchangeOurPings();
}

QString Conversation::exchangeOurPings()
{
    m_pongs.clear();
    const QList<QByteArray> payloads{"mark", QByteArray(125, 'p')};
    for (const QByteArray &payload : payloads) {
        if (const Result<void> sent = m_connection.ping(payload); !sent)
            return sent.error().message;
    }
    (void)QTest::qWaitFor([&] { return m_pongs.size() >= payloads.size() || m_closed; }, patience);
    return m_pongs == payloads ? QString() : QStringLiteral("of our 2 pings %1 were answered").arg(m_pongs.size());
}

QString Conversation::close(quint16 code, const QString &reason)
{
    if (const Result<void> begun = m_connection.close(code, reason); !begun)
        return begun.error().message;
    return awaitClose({code, reason, ClosedBy::Us});
}

QString Conversation::askToClose(quint16 code, const QString &reason)
{
    const QByteArray command = "!close " + QByteArray::number(code) + ' ' + reason.toUtf8();
    if (const QString problem = send({MessageKind::Text, command}); !problem.isEmpty())
        return problem;
    return awaitClose({code, reason, ClosedBy::Peer});
}

QString Conversation::awaitClose(const CloseInfo &expected)
{
    if (!QTest::qWaitFor([&] { return m_closed.has_value(); }, patience))
        return QStringLiteral("the connection did not close");
    if (m_closed->code != expected.code || m_closed->by != expected.by || m_closed->reason != expected.reason) {
        return QStringLiteral("closed with %1 “%2” by %3")
            .arg(m_closed->code)
            .arg(m_closed->reason, closedByName(m_closed->by));
    }
    if (!m_report)
        return {};
    (void)QTest::qWaitFor([&] { return m_report->lineWith(QStringLiteral("close")).contains(QLatin1String("close")); },
                          patience);
    const QJsonObject line = m_report->lineWith(QStringLiteral("close"));
    return line.value(QLatin1String("close")) == expected.code && line.value(QLatin1String("reason")) == expected.reason
               ? QString()
               : QStringLiteral("the mirror saw the close code %1 “%2”")
                     .arg(line.value(QLatin1String("close")).toInt())
                     .arg(line.value(QLatin1String("reason")).toString());
}

void Conversation::onLogged(const Message &message)
{
    if (message.kind == MessageKind::Frame) {
        const FrameInfo frame = frameInfo(viewOf(message));
        const bool beginsMessage = frame.opcode == 1 || frame.opcode == 2;
        std::optional<bool> &compressed = message.direction == Direction::In ? m_receivedCompressed : m_sentCompressed;
        if (beginsMessage)
            compressed = compressed.value_or(false) || (frame.rsv & rsv1) != 0;
    } else if (message.direction == Direction::In && message.kind == MessageKind::Ping) {
        m_pings.append(message.payload);
    } else if (message.direction == Direction::In
               && (message.kind == MessageKind::Text || message.kind == MessageKind::Binary)) {
        m_received.append({message.kind, message.payload});
    }
}

} // namespace wsw::test
