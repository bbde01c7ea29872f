// SPDX-License-Identifier: MIT
#include "message/exporters/exportrun.h"
#include "message/frameinfo.h"
#include "message/json/jsontextwriter.h"
#include "message/text/visibletext.h"

namespace wsw {

namespace {

const char *arrowOf(Direction direction)
{
    switch (direction) {
    case Direction::In: return "<-";
    case Direction::Out: return "->";
    case Direction::Local: break;
    }
    return "--";
}

QString openLine(const MessageView &message)
{
    const OpenInfo info = openInfo(message);
    const QString query = info.query.isEmpty() ? QString() : QLatin1Char('?') + info.query;
    QString line = info.url.isEmpty() ? QStringLiteral("%1%2 from %3").arg(info.path, query, info.peer) : info.url;
    if (!info.subprotocol.isEmpty())
        line += QStringLiteral(", subprotocol ") + info.subprotocol;
    return line;
}

QString closeLine(const MessageView &message)
{
    const CloseInfo info = closeInfo(message);
    const QString code = QStringLiteral("%1 by %2").arg(info.code).arg(closedByName(info.by));
    return info.reason.isEmpty() ? code : code + QLatin1Char(' ') + info.reason;
}

/// What stands behind the kind. English, as all formats that programs read.
QString contentLine(const MessageView &message)
{
    switch (message.kind) {
    case MessageKind::Open: return openLine(message);
    case MessageKind::Close: return closeLine(message);
    case MessageKind::Error: return errorInfo(message).second;
    case MessageKind::Frame: return frameSummary(message);
    case MessageKind::Binary:
    case MessageKind::RawBytes: return QString::fromLatin1(message.payload.toByteArray().toHex(' '));
    default: return textFromUtf8(message.payload);
    }
}

} // namespace

Result<quint64> exportText(ExportRun &run)
{
    quint64 written = 0;
    IsoTimeWriter time;
    const auto done = run.forEach([&](quint64, const MessageView &message) {
        ++written;
        QByteArray &out = run.buffer();
        time.append(out, message.time);
        out.append(" #").append(QByteArray::number(message.connection));
        out.append(' ').append(arrowOf(message.direction));
        out.append(' ').append(kindName(message.kind).toLatin1());
        const QByteArray content = withVisibleControls(contentLine(message)).toUtf8();
        if (!content.isEmpty())
            out.append(' ').append(content);
        out.append('\n');
        return run.writeFullBuffer();
    });
    return done.map([written] { return written; });
}

} // namespace wsw
