// SPDX-License-Identifier: MIT
#include "wsw/serve/serverconsole.h"

#include <QJsonArray>

#include "wsw/command.h"

namespace wsw {

namespace {

/// Takes the first word off the line.
QByteArray takeWord(QByteArray &line)
{
    const qsizetype space = line.indexOf(' ');
    const QByteArray word = space < 0 ? line : line.left(space);
    line = space < 0 ? QByteArray() : line.mid(space + 1);
    return word;
}

Result<quint32> clientId(const QByteArray &word)
{
    bool isNumber = false;
    const quint32 id = word.toUInt(&isNumber);
    if (!isNumber) {
        return failure(
            ErrorCode::InvalidArgument,
            QStringLiteral("'%1' is not a client's number. /clients lists them.").arg(QString::fromUtf8(word)));
    }
    return id;
}

} // namespace

ServerConsole::ServerConsole(ServerSession &session, const EventPrinter &printer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_printer(printer)
{
    connect(&m_input, &StandardInput::lineRead, this, &ServerConsole::onLine);
}

void ServerConsole::start()
{
    m_input.start();
}

void ServerConsole::onLine(const QByteArray &line)
{
    Result<void> result;
    if (line.startsWith('@'))
        result = sendToOne(line.mid(1));
    else if (line == "/clients")
        listClients();
    else if (line == "/kick" || line.startsWith("/kick "))
        result = kick(line.mid(6));
    else if (!line.isValidUtf8())
        result = failure(ErrorCode::InvalidArgument, QStringLiteral("The line is not valid UTF-8 and was not sent."));
    else
        m_session.server().sendTextToAll(line);
    if (!result)
        printDiagnostic(result.error().message);
}

Result<void> ServerConsole::sendToOne(const QByteArray &command)
{
    QByteArray text = command;
    const Result<quint32> client = clientId(takeWord(text));
    if (!client)
        return Failure(client.error());
    return m_session.server().sendText(*client, text);
}

Result<void> ServerConsole::kick(const QByteArray &command)
{
    QByteArray rest = command;
    const Result<quint32> client = clientId(takeWord(rest));
    if (!client)
        return Failure(client.error());
    quint16 code = 1000;
    if (!rest.isEmpty()) {
        bool isNumber = false;
        const QByteArray word = takeWord(rest);
        code = word.toUShort(&isNumber);
        if (!isNumber) {
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("'%1' is not a close code. Write /kick ID [CODE [REASON]].")
                               .arg(QString::fromUtf8(word)));
        }
    }
    return m_session.server().disconnectClient(*client, code, QString::fromUtf8(rest));
}

void ServerConsole::listClients() const
{
    QJsonArray array;
    const Server &server = m_session.server();
    const QList<quint32> ids = server.clients();
    for (const quint32 id : ids) {
        const Connection *client = server.client(id);
        const OpenInfo &info = client->info();
        if (m_printer.isJson()) {
            QJsonObject object = toJson(viewOf(openMessage(client->id(), info)));
            object.remove(QStringLiteral("event"));
            object.remove(QStringLiteral("time"));
            array.append(object);
        } else {
            printLine(QStringLiteral("@%1 %2 %3 in %4 out %5")
                          .arg(id)
                          .arg(info.peer, info.path)
                          .arg(client->counters().received)
                          .arg(client->counters().sent)
                          .toUtf8());
        }
    }
    if (m_printer.isJson())
        printJson({{QStringLiteral("event"), QStringLiteral("clients")}, {QStringLiteral("clients"), array}});
}

} // namespace wsw
