// SPDX-License-Identifier: MIT
#include "ui/message/messagetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

#include "message/frameinfo.h"
#include "ui/message/frametext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageText)
};

// By name, for few fonts have the characters' pictures (U+2400).
constexpr const char *controlNames[] = {"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",
                                        "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
                                        "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};

QString controlText(QChar c)
{
    switch (c.unicode()) {
    case '\n': return QStringLiteral("↵");
    case '\t': return QStringLiteral("⇥");
    case 0x7f: return QStringLiteral("⟨DEL⟩");
    default: return QStringLiteral("⟨%1⟩").arg(QLatin1String(controlNames[c.unicode()]));
    }
}

/// Not seen themselves, they change how their neighbours are shown.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x80 && u <= 0x9f) || u == 0xad || u == 0x61c || (u >= 0x200b && u <= 0x200f)
           || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
}

/// A zero-width joiner glues emoji together; there it is wanted.
bool joinsEmoji(QStringView text, qsizetype at)
{
    return text.at(at).unicode() == 0x200d && at + 1 < text.size() && text.at(at + 1).isHighSurrogate();
}

QString inQuotes(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral(" “%1”").arg(withVisibleControls(text));
}

QString openText(const MessageView &message)
{
    const OpenInfo info = openInfo(message);
    const QString subprotocol = info.subprotocol.isEmpty()
                                    ? QString()
                                    : Text::tr(", subprotocol %1").arg(withVisibleControls(info.subprotocol));
    if (info.client == 0 && !info.url.isEmpty())
        return Text::tr("Open: %1").arg(withVisibleControls(info.url)) + subprotocol;
    const QString query = info.query.isEmpty() ? QString() : QLatin1Char('?') + info.query;
    return Text::tr("Open: %1 from %2").arg(withVisibleControls(info.path + query), info.peer) + subprotocol;
}

QString closeText(const MessageView &message)
{
    const CloseInfo info = closeInfo(message);
    const QString what = QString::number(info.code) + inQuotes(info.reason);
    switch (info.by) {
    case ClosedBy::Peer: return Text::tr("Closed by peer: %1").arg(what);
    case ClosedBy::Us: return Text::tr("Closed by us: %1").arg(what);
    case ClosedBy::Abnormal: break;
    }
    return Text::tr("Connection lost without a close frame: %1").arg(what);
}

QString pongText(const MessageView &message)
{
    const QString data = inQuotes(textOf(message.payload));
    if (message.detail == 0)
        return Text::tr("Pong") + data;
    return Text::tr("Pong after %1 ms").arg(QLocale().toString(message.detail / 1000.0, 'f', 1)) + data;
}

void appendLine(QString &lines, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        lines += name + QLatin1Char(' ') + withVisibleControls(value) + QLatin1Char('\n');
}

QString openDetails(const MessageView &message)
{
    const OpenInfo info = openInfo(message);
    QString lines = eventText(message) + QStringLiteral("\n\n");
    appendLine(lines, Text::tr("Name:"), info.name);
    appendLine(lines, Text::tr("Address:"), info.url);
    appendLine(lines, Text::tr("Peer:"), info.peer);
    appendLine(lines, Text::tr("Path:"), info.path);
    appendLine(lines, Text::tr("Query:"), info.query);
    for (auto it = info.params.cbegin(); it != info.params.cend(); ++it)
        appendLine(lines, Text::tr("Parameter %1:").arg(withVisibleControls(it.key())), it.value());
    appendLine(lines, Text::tr("Subprotocol:"), info.subprotocol);
    if (info.client != 0)
        appendLine(lines, Text::tr("Client:"), QString::number(info.client));
    return lines;
}

} // namespace

bool isMessage(MessageKind kind)
{
    return kind == MessageKind::Text || kind == MessageKind::Binary;
}

bool isEvent(MessageKind kind)
{
    return !isMessage(kind) && kind != MessageKind::Frame && kind != MessageKind::RawBytes;
}

QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    return decoder(utf8);
}

QString withVisibleControls(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            visible += controlText(c);
        else if (isInvisible(c) && !joinsEmoji(text, i))
            visible += QStringLiteral("⟨U+%1⟩").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += c;
    }
    return visible;
}

Preview previewOf(const MessageView &message, int maxCharacters)
{
    const qsizetype size = message.payload.size();
    if (message.kind == MessageKind::Text) {
        const QString text = textOf(message.payload.first(qMin<qsizetype>(size, qsizetype(maxCharacters) * 3)));
        return {withVisibleControls(QStringView(text).left(maxCharacters)),
                text.size() > maxCharacters || size > qsizetype(maxCharacters) * 3};
    }
    if (isEvent(message.kind))
        return {eventText(message), false};
    if (message.kind == MessageKind::Frame)
        return frameLine(message, maxCharacters);
    const qsizetype shown = qMin<qsizetype>(size, maxCharacters / 3);
    return {QString::fromLatin1(message.payload.first(shown).toByteArray().toHex(' ')), shown < size};
}

QString eventText(const MessageView &message)
{
    switch (message.kind) {
    case MessageKind::Open: return openText(message);
    case MessageKind::Close: return closeText(message);
    case MessageKind::Error: return Text::tr("Error: %1").arg(withVisibleControls(errorInfo(message).second));
    case MessageKind::Ping: return Text::tr("Ping") + inQuotes(textOf(message.payload));
    case MessageKind::Pong: return pongText(message);
    default: return kindText(message.kind);
    }
}

QString detailText(const MessageView &message)
{
    if (message.kind == MessageKind::Open)
        return openDetails(message);
    if (message.kind == MessageKind::Error) {
        QString lines = errorInfo(message).second + QStringLiteral("\n\n");
        appendLine(lines, Text::tr("Code:"), errorInfo(message).first);
        return lines;
    }
    return isEvent(message.kind) ? eventText(message) : textOf(contentOf(message));
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::In: return Text::tr("In");
    case Direction::Out: return Text::tr("Out");
    case Direction::Local: break;
    }
    return QStringLiteral("–");
}

QString kindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text: return Text::tr("Text");
    case MessageKind::Binary: return Text::tr("Binary");
    case MessageKind::Close: return Text::tr("Close");
    case MessageKind::Ping: return Text::tr("Ping");
    case MessageKind::Pong: return Text::tr("Pong");
    case MessageKind::Frame: return Text::tr("Frame");
    case MessageKind::RawBytes: return Text::tr("Raw bytes");
    case MessageKind::Open: return Text::tr("Open");
    case MessageKind::Error: return Text::tr("Error");
    }
    return Text::tr("Unknown (%1)").arg(int(kind));
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return Text::tr("%1 B").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

QString clockText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000).time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dateTimeText(qint64 time)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time / 1000).date();
    return QLocale().toString(date, QLocale::ShortFormat) + QLatin1Char(' ') + clockText(time);
}

} // namespace wsw
