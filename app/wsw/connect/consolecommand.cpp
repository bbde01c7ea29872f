// SPDX-License-Identifier: MIT
#include "wsw/connect/consolecommand.h"

#include "websocket/closecode.h"

namespace wsw {

namespace {

Result<ConsoleCommand> toCommand(const Result<Outgoing> &message)
{
    if (!message)
        return Failure(message.error());
    return *message;
}

Result<ConsoleCommand> readPing(const QString &text)
{
    const QByteArray payload = text.toUtf8();
    if (payload.size() > maxControlPayload) {
        return failure(ErrorCode::InvalidArgument, QStringLiteral("A ping carries at most %1 bytes; this text has %2.")
                                                       .arg(maxControlPayload)
                                                       .arg(payload.size()));
    }
    return PingCommand{payload};
}

Result<ConsoleCommand> readClose(const QString &arguments)
{
    if (arguments.isEmpty())
        return CloseCommand();
    const qsizetype space = arguments.indexOf(u' ');
    const QString word = space < 0 ? arguments : arguments.left(space);
    const QString reason = space < 0 ? QString() : arguments.mid(space + 1).trimmed();
    bool isNumber = false;
    const quint16 code = word.toUShort(&isNumber);
    if (!isNumber) {
        return failure(ErrorCode::InvalidArgument,
                       QStringLiteral("'%1' is not a close code. Write /close [CODE [REASON]].").arg(word));
    }
    if (const Result<void> checked = checkClose(code, reason); !checked)
        return Failure(checked.error());
    return CloseCommand{code, reason};
}

} // namespace

Result<ConsoleCommand> readConsoleCommand(const QString &line)
{
    if (!line.startsWith(u'/'))
        return Outgoing{MessageKind::Text, line.toUtf8()};
    if (line.startsWith(QLatin1String("//")))
        return Outgoing{MessageKind::Text, line.mid(1).toUtf8()};
    const qsizetype space = line.indexOf(u' ');
    const QString name = space < 0 ? line : line.left(space);
    const QString arguments = space < 0 ? QString() : line.mid(space + 1).trimmed();
    if (name == QLatin1String("/ping"))
        return readPing(arguments);
    if (name == QLatin1String("/close"))
        return readClose(arguments);
    if (name == QLatin1String("/binary"))
        return toCommand(outgoingFromHex(arguments, QStringLiteral("/binary")));
    if (name == QLatin1String("/file"))
        return toCommand(outgoingFromFile(arguments));
    if (name == QLatin1String("/help"))
        return HelpCommand();
    return failure(
        ErrorCode::InvalidArgument,
        QStringLiteral("%1 is no command; /help lists them. To send the text itself, write /%2.").arg(name, line));
}

QStringList consoleHelp()
{
    return {
        QStringLiteral("TEXT                    sends a text message"),
        QStringLiteral("//TEXT                  sends /TEXT"),
        QStringLiteral("/binary HEX             sends a binary message"),
        QStringLiteral("/file PATH              sends a file as a binary message"),
        QStringLiteral("/ping [TEXT]            sends a ping and tells its round trip"),
        QStringLiteral("/close [CODE [REASON]]  closes the connection and ends"),
        QStringLiteral("/help                   shows this"),
        QStringLiteral("Arrow keys recall lines, Ctrl+R searches them, Ctrl+D closes with 1000, Ctrl+C with 1001."),
        QStringLiteral("A line that starts with a space is sent and not remembered."),
    };
}

} // namespace wsw
