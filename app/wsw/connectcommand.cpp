// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "websocket/closecode.h"
#include "wsw/clientsession.h"
#include "wsw/command.h"
#include "wsw/interactive.h"

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
    add({QStringLiteral("connect-timeout")}, "How long the opening may take (default 10).", "SECONDS");
    add({QStringLiteral("H"), QStringLiteral("header")}, "Adds a header. Repeatable.", "Name: value");
    add({QStringLiteral("subprotocol")}, "Offers a subprotocol. Repeatable, in order of preference.", "NAME");
    add({QStringLiteral("origin")}, "Sets the Origin header.", "ORIGIN");
    add({QStringLiteral("compress")}, "Offers permessage-deflate.");
    add({QStringLiteral("engine")}, "What carries the connection: qt, wire, or auto (default).", "ENGINE");
    add({QStringLiteral("frames")}, "Prints (and records) every frame beside the messages.");
    add({QStringLiteral("v"), QStringLiteral("verbose")}, "Prints both heads of the opening handshake, as curl does.");
    add({QStringLiteral("echo")}, "Sends each received message back. Standard input is not read.");
    add({QStringLiteral("insecure")}, "Accepts any TLS certificate.");
    add({QStringLiteral("ca")}, "Trusts the CA certificates of a PEM file instead of the system's.", "FILE");
    add({QStringLiteral("cert")}, "Client certificate, PEM.", "FILE");
    add({QStringLiteral("key")}, "Its key, PEM.", "FILE");
    add({QStringLiteral("key-password-env")}, "The environment variable that holds the key's password.", "VAR");
    add({QStringLiteral("proxy")}, "http://[user:password@]host:port or socks5://…", "URL");
    add({QStringLiteral("ping")}, "Sends a ping at this interval; a missing pong ends the connection.", "SECONDS");
    add({QStringLiteral("reconnect")}, "Connects again when the connection fails or is lost.");
    add({QStringLiteral("close")}, "The close code and reason to end with (default 1000).", "CODE[:REASON]");
    add({QStringLiteral("record")}, "Records everything into a new file.", "FILE.wsrecording");
    add({QStringLiteral("color")}, "auto (default: on terminals, unless NO_COLOR is set), always or never.", "WHEN");
    add({QStringLiteral("json")}, "Prints every event as a JSON object a line.");
}

Result<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser)
{
    const Result<QUrl> url = parseAddress(parser.positionalArguments().first());
    if (!url)
        return Failure(url.error());
    ConnectionOptions options;
    options.url = *url;
    const QStringList headers = parser.values(QStringLiteral("header"));
    for (const QString &header : headers) {
        const qsizetype colon = header.indexOf(u':');
        if (colon <= 0) {
            return failure(ErrorCode::InvalidArgument,
                           QStringLiteral("'%1' is not a header. Write it as 'Name: value'.").arg(header));
        }
        options.headers.append({header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    options.subprotocols = parser.values(QStringLiteral("subprotocol"));
    options.origin = parser.value(QStringLiteral("origin"));
    options.tls.insecure = parser.isSet(QStringLiteral("insecure"));
    options.tls.caFile = parser.value(QStringLiteral("ca"));
    options.tls.certificateFile = parser.value(QStringLiteral("cert"));
    options.tls.keyFile = parser.value(QStringLiteral("key"));
    if (options.tls.certificateFile.isEmpty() != options.tls.keyFile.isEmpty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--cert and --key belong together."));
    options.tls.keyPassword = readPassword(parser, QStringLiteral("key-password-env"));
    const Result<ProxyOptions> proxy = parseProxy(parser.value(QStringLiteral("proxy")));
    if (!proxy)
        return Failure(proxy.error());
    options.proxy = *proxy;
    options.compression.enabled = parser.isSet(QStringLiteral("compress"));
    options.recordFrames = parser.isSet(QStringLiteral("frames"));
    if (const Result<EngineKind> engine = readEngine(parser); engine)
        options.engine = *engine;
    else
        return Failure(engine.error());
    const auto connectTimeout = readSeconds(parser, QStringLiteral("connect-timeout"), options.connectTimeout);
    const auto ping = readSeconds(parser, QStringLiteral("ping"), options.pingInterval);
    if (!connectTimeout || !ping)
        return Failure(!connectTimeout ? connectTimeout.error() : ping.error());
    options.connectTimeout = *connectTimeout;
    options.pingInterval = *ping;
    return options;
}

Result<ClientPlan> readPlan(const QCommandLineParser &parser)
{
    ClientPlan plan;
    const Result<QList<Outgoing>> outgoing = readOutgoing(parser);
    if (!outgoing)
        return Failure(outgoing.error());
    plan.outgoing = *outgoing;
    plan.echo = parser.isSet(QStringLiteral("echo"));
    plan.reconnect = parser.isSet(QStringLiteral("reconnect"));
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
    const Result<ConnectionOptions> options = readConnectionOptions(parser);
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
    return QCoreApplication::exec();
}

} // namespace wsw
