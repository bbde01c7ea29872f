// SPDX-License-Identifier: MIT
#include "wsw/serve/serverconsole.h"

#include <QJsonArray>

#include "workspace/flowbindings.h"
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

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Result<quint32> clientId(const QByteArray &word)
{
    bool isNumber = false;
    const quint32 id = word.toUInt(&isNumber);
    if (!isNumber)
        return wrong(
            QStringLiteral("'%1' is not a client's number. /clients lists them.").arg(QString::fromUtf8(word)));
    return id;
}

} // namespace

const QList<ServerConsole::Word> &ServerConsole::words()
{
    static const QList<Word> words{
        {"/clients", "/clients [FILTER]", &ServerConsole::listClients},
        {"/kick", "/kick ID [CODE [REASON]]", &ServerConsole::kick},
        {"/ping", "/ping ID", &ServerConsole::ping},
        {"/drop", "/drop ID          ends TCP without a close frame", &ServerConsole::drop},
        {"/block", "/block ADDRESS     refuses it from now on and drops its clients", &ServerConsole::block},
        {"/flow", "/flow NAME [ID]", &ServerConsole::runFlow},
        {"/help", "/help", &ServerConsole::help},
    };
    return words;
}

ServerConsole::ServerConsole(ServerSession &session, const QList<PathProfile> &paths, const QList<FlowGraph> &flows,
                             const EventPrinter &printer, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_paths(paths)
    , m_flows(flows)
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
    if (const Result<void> result = run(line); !result)
        printDiagnostic(result.error().message);
}

Result<void> ServerConsole::run(const QByteArray &line)
{
    if (line.startsWith('@'))
        return push(line.mid(1));
    QByteArray rest = line;
    const QByteArray first = takeWord(rest);
    QByteArray text = line;
    for (const Word &word : words()) {
        if (first == word.word)
            return (this->*word.run)(rest);
        if (first == QByteArray("/") + word.word)
            text = line.mid(1);
    }
    // Any other line is a text, one that begins with a slash, too: see contract.md.
    if (!text.isValidUtf8())
        return wrong(QStringLiteral("The line is not valid UTF-8 and was not sent."));
    m_session.server().sendTextToAll(text);
    return {};
}

Result<void> ServerConsole::push(QByteArray command)
{
    const QByteArray word = takeWord(command);
    if (!word.contains('=')) {
        const Result<quint32> client = clientId(word);
        if (!client)
            return Failure(client.error());
        return m_session.server().sendText(*client, command);
    }
    const Result<ClientFilter> filter = ClientFilter::parse(QString::fromUtf8(word));
    if (!filter)
        return Failure(filter.error());
    const PushOutcome outcome = pushContent(m_session.server(), Audience::matching(*filter), {false, command});
    if (!outcome.error.message.isEmpty())
        return Failure(outcome.error);
    if (outcome.sent == 0)
        return failure(ErrorCode::NoSuchClient, QStringLiteral("No client matches; nothing was sent."));
    return {};
}

Result<void> ServerConsole::kick(QByteArray rest)
{
    const Result<quint32> client = clientId(takeWord(rest));
    if (!client)
        return Failure(client.error());
    quint16 code = 1000;
    if (!rest.isEmpty()) {
        bool isNumber = false;
        const QByteArray word = takeWord(rest);
        code = word.toUShort(&isNumber);
        if (!isNumber) {
            return wrong(QStringLiteral("'%1' is not a close code. Write /kick ID [CODE [REASON]].")
                             .arg(QString::fromUtf8(word)));
        }
    }
    return m_session.server().disconnectClient(*client, code, QString::fromUtf8(rest));
}

Result<void> ServerConsole::ping(QByteArray rest)
{
    const Result<quint32> client = clientId(takeWord(rest));
    if (!client)
        return Failure(client.error());
    return m_session.server().ping(*client);
}

Result<void> ServerConsole::drop(QByteArray rest)
{
    const Result<quint32> client = clientId(takeWord(rest));
    if (!client)
        return Failure(client.error());
    return m_session.server().dropClient(*client);
}

Result<void> ServerConsole::block(QByteArray rest)
{
    return m_session.server().blockAddress(QString::fromUtf8(rest.trimmed()));
}

Result<void> ServerConsole::runFlow(QByteArray rest)
{
    // The name may have spaces; a number behind it is the client.
    QString name = QString::fromUtf8(rest).trimmed();
    quint32 client = 0;
    if (const qsizetype space = name.lastIndexOf(u' '); space > 0) {
        bool isNumber = false;
        const quint32 number = name.mid(space + 1).toUInt(&isNumber);
        if (isNumber) {
            client = number;
            name = name.left(space).trimmed();
        }
    }
    for (const FlowGraph &flow : m_flows) {
        if (flow.name != name && flow.id != name)
            continue;
        const Connection *connection = m_session.server().client(client);
        const PathProfile path = connection ? m_paths.value(connection->info().pathIndex) : PathProfile();
        const FlowBehaviour *byHand = behaviourByHand(path, flow.id);
        const Result<quint64> run = m_session.runFlow(flow, client, byHand ? byHand->values : QJsonObject());
        return run ? Result<void>() : Failure(run.error());
    }
    return wrong(QStringLiteral("There is no flow '%1'. Give its file with --flows.").arg(name));
}

Result<void> ServerConsole::help(QByteArray)
{
    printDiagnostic(QStringLiteral("TEXT goes to all, '@ID TEXT' to one client, '@room=7 TEXT' to those that match, "
                                   "'//kick 1' is the text '/kick 1'."));
    for (const Word &word : words())
        printDiagnostic(QString::fromLatin1(word.usage));
    return {};
}

Result<void> ServerConsole::listClients(QByteArray rest)
{
    const Result<ClientFilter> filter = ClientFilter::parse(QString::fromUtf8(rest));
    if (!filter)
        return Failure(filter.error());
    QJsonArray array;
    const Server &server = m_session.server();
    const QList<quint32> ids = clientsOf(server, Audience::matching(*filter));
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
    return {};
}

} // namespace wsw
