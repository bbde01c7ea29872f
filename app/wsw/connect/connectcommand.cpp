// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "websocket/closecode.h"
#include "wsw/command.h"
#include "wsw/connect/clientsession.h"
#include "wsw/connect/connectionarguments.h"
#include "wsw/connect/interactive.h"

namespace wsw {

namespace {

using Option = QCommandLineOption;

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const QStringList &names, const char *description, const char *value = nullptr) {
        parser.addOption(Option(names, QString::fromLatin1(description), QString::fromLatin1(value)));
    };
    parser.setApplicationDescription(QStringLiteral(
        "Connects to a WebSocket server. Lines of standard input are sent as text messages; received messages are "
        "printed, one a line, binary ones as hex. When standard input ends the connection is closed. On a terminal "
        "lines are edited and remembered, and those that start with a slash are commands: /help lists them."));
    parser.addPositionalArgument(QStringLiteral("URL"), QStringLiteral("ws://… or wss://…"));
    add({QStringLiteral("send")}, "Sends the text once open, instead of standard input. Repeatable.", "TEXT");
    add({QStringLiteral("binary-hex")}, "Sends a binary message, given as hex digits. Repeatable.", "HEX");
    add({QStringLiteral("send-file")}, "Sends the file as a binary message. Repeatable.", "FILE");
    add({QStringLiteral("count")}, "Ends with status 0 after N received messages.", "N");
    add({QStringLiteral("timeout")}, "Ends after this time; with status 1 if --count was not reached.", "SECONDS");
    add({QStringLiteral("v"), QStringLiteral("verbose")}, "Prints both heads of the opening handshake, as curl does.");
    add({QStringLiteral("echo")}, "Sends each received message back. Standard input is not read.");
    addConnectionOptions(parser);
    addReconnectOptions(parser);
    add({QStringLiteral("close")}, "The close code and reason to end with (default 1000).", "CODE[:REASON]");
    add({QStringLiteral("record")}, "Records everything into a new file.", "FILE.wsrecording");
    add({QStringLiteral("color")}, "auto (default: on terminals, unless NO_COLOR is set), always or never.", "WHEN");
    add({QStringLiteral("json")}, "Prints every event as a JSON object a line.");
}

Result<ClientPlan> readPlan(const QCommandLineParser &parser)
{
    ClientPlan plan;
    const Result<QList<Outgoing>> outgoing = readOutgoing(parser);
    if (!outgoing)
        return Failure(outgoing.error());
    plan.outgoing = *outgoing;
    plan.echo = parser.isSet(QStringLiteral("echo"));
    const Result<ReconnectOptions> reconnect = readReconnectOptions(parser);
    if (!reconnect)
        return Failure(reconnect.error());
    plan.reconnect = *reconnect;
    if (parser.isSet(QStringLiteral("count"))) {
        bool isNumber = false;
        plan.count = parser.value(QStringLiteral("count")).toLongLong(&isNumber);
        if (!isNumber || plan.count < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--count needs a number from 1."));
    }
    const auto timeout = readSeconds(parser, QStringLiteral("timeout"), std::chrono::milliseconds(0));
    if (!timeout)
        return Failure(timeout.error());
    plan.timeout = *timeout;
    if (parser.isSet(QStringLiteral("close"))) {
        const QString close = parser.value(QStringLiteral("close"));
        const qsizetype colon = close.indexOf(u':');
        plan.closeCode = (colon < 0 ? close : close.left(colon)).toUShort();
        plan.closeReason = colon < 0 ? QString() : close.mid(colon + 1);
        if (const Result<void> checked = checkClose(plan.closeCode, plan.closeReason); !checked)
            return Failure(checked.error());
    }
    return plan;
}

} // namespace

int runConnect(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("connect"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1) {
        printDiagnostic(QStringLiteral("connect needs one URL. See wsw connect --help."));
        return UsageError;
    }
    const Result<ConnectionOptions> options = readConnectionOptions(parser, parser.positionalArguments().first());
    Result<ClientPlan> plan = readPlan(parser);
    if (!options || !plan) {
        printDiagnostic(!options ? options.error().message : plan.error().message);
        return UsageError;
    }
    EventPrinter printer(parser.isSet(QStringLiteral("json")) ? EventPrinter::Style::Json : EventPrinter::Style::Plain);
    printer.setVerbose(parser.isSet(QStringLiteral("verbose")));
    if (parser.isSet(QStringLiteral("record"))) {
        if (const Result<void> recording = printer.recordTo(parser.value(QStringLiteral("record"))); !recording) {
            printDiagnostic(recording.error().message);
            return UsageError;
        }
    }
    const Result<std::unique_ptr<LineSource>> input = setUpConsole(parser, *plan, printer);
    if (!input) {
        printDiagnostic(input.error().message);
        return UsageError;
    }
    ClientSession session(*options, *plan, printer, **input);
    session.start();
    const int status = QCoreApplication::exec();
    return printer.endRecording() ? status : NotSucceeded;
}

} // namespace wsw
