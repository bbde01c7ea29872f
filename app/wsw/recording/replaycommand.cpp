// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "wsw/connect/connectionarguments.h"
#include "wsw/outgoing.h"
#include "wsw/recording/recordingarguments.h"
#include "wsw/recording/recordingfilter.h"
#include "wsw/recording/replaysession.h"
#include "wsw/serve/serverarguments.h"

namespace wsw {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

Failure wrong(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(key(name), key(description), key(value)));
    };
    parser.setApplicationDescription(QStringLiteral(
        "Sends the text and binary messages of a recording again, with the pauses that were between them. With a URL "
        "it is a client, prints what it receives, and ends when all is sent. With --listen it is a server that sends "
        "them to each client that connects, until it is ended."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addPositionalArgument(QStringLiteral("URL"), QStringLiteral("ws://… or wss://…, unless it is to listen."),
                                 QStringLiteral("[URL]"));
    add("direction", "out (default): the messages that were sent; in: those that were received.", "DIRECTION");
    parser.addOption(filterOption());
    add("connection", "Only messages of this connection, by its number in the recording. Repeatable.", "N");
    add("pings", "Sends pings, too.");
    add("speed", "2: in half the time, 0.1 to 100; max: as fast as the peer reads (default 1).", "FACTOR|max");
    add("longest-pause", "No pause takes longer than this.", "SECONDS");
    add("linger", "How long to stay connected after the last message (default 0).", "SECONDS");
    addConnectionOptions(parser);
    add("listen", "Is a server there; port 0: any free one.", "ADDRESS:PORT");
    add("path", "Accepts clients on this path only, such as /ws/{sid}.", "PATTERN");
    add("wait-clients", "Waits for N clients, sends to all of them, closes them and ends.", "N");
    add("tls-cert", "The server speaks TLS with this certificate, PEM, with its chain.", "FILE");
    add("tls-key", "Its key, PEM.", "FILE");
    add("tls-key-password-env", "The environment variable that holds the key's password.", "VAR");
    add("record", "Records what happens into a new file.", "FILE.wsrecording");
    add("json", "Prints every event as a JSON object a line.");
}

Result<ReplayTiming> readTiming(const QCommandLineParser &parser)
{
    ReplayTiming timing;
    const QString speed = parser.value(key("speed"));
    timing.asFastAsPossible = speed == QLatin1String("max");
    if (!speed.isEmpty() && !timing.asFastAsPossible) {
        timing.speed = speed.toDouble();
        if (!(timing.speed >= ReplayTiming::slowest && timing.speed <= ReplayTiming::fastest))
            return wrong(QStringLiteral(
                             "--speed needs a number from 0.1 to 100, or max, not '%1'. 2 is twice as fast as it was.")
                             .arg(speed));
    }
    if (parser.isSet(key("longest-pause"))) {
        const auto longest = readSeconds(parser, key("longest-pause"), std::chrono::milliseconds(0));
        if (!longest)
            return Failure(longest.error());
        timing.longestPause = *longest;
    }
    return timing;
}

Result<ReplaySelection> readSelection(const QCommandLineParser &parser)
{
    ReplaySelection selection;
    const QString direction = parser.value(key("direction"));
    const auto known = direction.isEmpty() ? Direction::Out : directionFromName(direction);
    if (!known || *known == Direction::Local)
        return wrong(QStringLiteral("--direction is in or out, not '%1'.").arg(direction));
    selection.direction = *known;
    const Result<MessageFilter> filter = filterOf(parser);
    if (!filter)
        return Failure(filter.error());
    selection.filter = *filter;
    selection.pings = parser.isSet(key("pings"));
    const QStringList connections = parser.values(key("connection"));
    selection.everyConnection = connections.isEmpty();
    for (const QString &text : connections) {
        const quint32 connection = text.toUInt();
        if (connection == 0)
            return wrong(QStringLiteral("--connection needs a number from 1, not '%1'. wsw recording search --filter "
                                        "opcode:open lists them.")
                             .arg(text));
        selection.connections.insert(connection);
    }
    return selection;
}

Result<ReplayPlan> readPlan(const QCommandLineParser &parser)
{
    ReplayPlan plan;
    const Result<ReplayTiming> timing = readTiming(parser);
    const Result<ReplaySelection> selection = readSelection(parser);
    const auto linger = readSeconds(parser, key("linger"), plan.linger);
    if (!timing || !selection || !linger)
        return Failure(!timing ? timing.error() : !selection ? selection.error() : linger.error());
    plan.order.timing = *timing;
    plan.order.selection = *selection;
    plan.linger = *linger;
    if (parser.isSet(key("wait-clients"))) {
        plan.waitClients = parser.value(key("wait-clients")).toInt();
        if (plan.waitClients < 1)
            return wrong(QStringLiteral("--wait-clients needs a number from 1."));
    }
    return plan;
}

Result<ServerOptions> readServerOptions(const QCommandLineParser &parser)
{
    const Result<ListenEndpoint> endpoint = parseEndpoint(parser.value(key("listen")));
    const Result<PathPattern> path = PathPattern::parse(parser.value(key("path")));
    const Result<EngineKind> engine = readEngine(parser);
    const auto ping = readSeconds(parser, key("ping"), std::chrono::milliseconds(0));
    const auto pong = readSeconds(parser, key("pong-timeout"), std::chrono::milliseconds(0));
    for (const Error *error :
         {endpoint ? nullptr : &endpoint.error(), path ? nullptr : &path.error(), engine ? nullptr : &engine.error(),
          ping ? nullptr : &ping.error(), pong ? nullptr : &pong.error()}) {
        if (error)
            return Failure(*error);
    }
    ServerOptions options;
    options.address = endpoint->address;
    options.port = endpoint->port;
    if (!path->text().isEmpty())
        options.paths = {{*path}};
    options.engine = *engine;
    options.pingInterval = *ping;
    options.pongTimeout = *pong;
    options.subprotocols = parser.values(key("subprotocol"));
    options.compression.enabled = parser.isSet(key("compress"));
    options.recordFrames = parser.isSet(key("frames"));
    options.tls = {parser.value(key("tls-cert")), parser.value(key("tls-key")),
                   readPassword(parser, key("tls-key-password-env"))};
    return options;
}

int replayAsClient(const QCommandLineParser &parser, const ReplayPlan &plan, EventPrinter &printer)
{
    const Result<ConnectionOptions> options = readConnectionOptions(parser, parser.positionalArguments().at(1));
    if (!options)
        return usageError(options.error().message);
    ClientReplay replay(*options, plan, printer);
    replay.start();
    return QCoreApplication::exec();
}

int replayAsServer(const QCommandLineParser &parser, const ReplayPlan &plan, EventPrinter &printer)
{
    const Result<ServerOptions> options = readServerOptions(parser);
    if (!options)
        return usageError(options.error().message);
    ServerReplay replay(*options, plan, printer);
    if (const Result<void> listening = replay.start(); !listening) {
        printDiagnostic(listening.error().message);
        return listening.error().code == ErrorCode::InvalidAddress || listening.error().code == ErrorCode::TlsFailed
                   ? UsageError
                   : NotSucceeded;
    }
    return QCoreApplication::exec();
}

} // namespace

int runRecordingReplay(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("recording replay"), arguments))
        return *status;
    const bool listens = parser.isSet(key("listen"));
    if (parser.positionalArguments().size() != (listens ? 1 : 2))
        return usageError(QStringLiteral("recording replay takes a file and a URL, or a file and --listen. See wsw "
                                         "recording replay --help."));
    Result<ReplayPlan> plan = readPlan(parser);
    if (!plan)
        return usageError(plan.error().message);
    const auto reader = openRecording(parser.positionalArguments().first());
    if (!reader)
        return exitStatusOf(reader.error());
    plan->order.recording = (*reader)->index();
    plan->order.selection.notes = notesFor(plan->order.selection.filter, **reader);

    const bool json = parser.isSet(key("json"));
    const auto plain = listens ? EventPrinter::Style::Numbered : EventPrinter::Style::Plain;
    EventPrinter printer(json ? EventPrinter::Style::Json : plain);
    if (parser.isSet(key("record"))) {
        if (const Result<void> recording = printer.recordTo(parser.value(key("record"))); !recording)
            return usageError(recording.error().message);
    }
    const int status = listens ? replayAsServer(parser, *plan, printer) : replayAsClient(parser, *plan, printer);
    return printer.endRecording() ? status : NotSucceeded;
}

} // namespace wsw
