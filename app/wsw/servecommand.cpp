// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonDocument>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "workspace/server/serversession.h"
#include "wsw/command.h"
#include "wsw/eventprinter.h"
#include "wsw/flowarguments.h"
#include "wsw/flowoutput.h"
#include "wsw/outgoing.h"
#include "wsw/serverconsole.h"

namespace wsw {

namespace {

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&](const char *name, const char *description, const char *value = nullptr) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description),
                                            QString::fromLatin1(value)));
    };
    parser.setApplicationDescription(QStringLiteral(
        "Runs a WebSocket server. Received messages are printed as '@ID TEXT'. Standard input, a line each: TEXT is "
        "sent to all, '@ID TEXT' to a client, /clients lists them, '/kick ID [CODE [REASON]]' disconnects one.\n"
        "Templates may use {{message}}, {{id}}, {{path}}, {{query.NAME}}, {{count}} and the path's parameters."));
    add("listen", "Where to listen (default 127.0.0.1:8181); port 0: any free one.", "ADDRESS:PORT");
    add("path", "Accepts only this path, e.g. /ws/{sid}.", "PATTERN");
    add("echo", "Sends each message back.");
    add("echo-template", "Answers each text message, e.g. 'got {{message}}'.", "TEXT");
    add("greet", "Sends the text to each client once it is open.", "TEXT");
    add("flow", "Runs the flow for each client once it is open.", "FILE[#NAME]");
    add("every", "With --push: the interval.", "SECONDS");
    add("push", "With --every: sends the text to every client at each interval.", "TEXT");
    add("subprotocol", "Accepts a subprotocol. Repeatable.", "NAME");
    add("compress", "Agrees to permessage-deflate where a client offers it.");
    add("engine", "What carries the connections: qt, wire, or auto (default).", "ENGINE");
    add("frames", "Prints (and records) every frame beside the messages.");
    add("verbose", "Prints both heads of each opening handshake, as curl does.");
    add("tls-cert", "Speaks TLS with this certificate, PEM, with its chain.", "FILE");
    add("tls-key", "Its key, PEM.", "FILE");
    add("tls-key-password-env", "The environment variable that holds the key's password.", "VAR");
    add("max-message", "Longer messages end the connection with 1009.", "BYTES");
    add("record", "Records everything into a new file.", "FILE");
    add("json", "Prints every event as a JSON object a line.");
}

struct ServePlan
{
    ServerProfile profile;
    QList<FlowGraph> flows;
};

Result<void> readListen(const QString &text, ServerProfile &profile)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon < 0 || !isNumber || port > 65535) {
        return failure(ErrorCode::InvalidAddress,
                       QStringLiteral("'%1' is not ADDRESS:PORT, e.g. 127.0.0.1:8181. Ports go up to 65535; 0 is any "
                                      "free one.")
                           .arg(text));
    }
    profile.listenAddress = text.left(colon);
    profile.port = quint16(port);
    return {};
}

/// What the protocol's engine needs to know: engine, compression, frames, TLS.
Result<void> readProtocol(const QCommandLineParser &parser, ServerProfile &profile)
{
    const Result<EngineKind> engine = readEngine(parser);
    if (!engine)
        return Failure(engine.error());
    profile.engine = *engine;
    profile.compression.enabled = parser.isSet(QStringLiteral("compress"));
    profile.recordFrames = parser.isSet(QStringLiteral("frames"));
    profile.certificateFile = parser.value(QStringLiteral("tls-cert"));
    profile.keyFile = parser.value(QStringLiteral("tls-key"));
    if (profile.certificateFile.isEmpty() != profile.keyFile.isEmpty())
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--tls-cert and --tls-key belong together."));
    if (parser.isSet(QStringLiteral("tls-key-password-env")))
        profile.keyPassword = {Secret::Storage::Environment, parser.value(QStringLiteral("tls-key-password-env"))};
    return {};
}

Result<ServePlan> readPlan(const QCommandLineParser &parser)
{
    ServePlan plan;
    ServerProfile &profile = plan.profile;
    if (parser.isSet(QStringLiteral("listen"))) {
        if (const Result<void> listen = readListen(parser.value(QStringLiteral("listen")), profile); !listen)
            return Failure(listen.error());
    }
    PathProfile &path = profile.paths.first();
    const auto add = [&path](BehaviourKind what) { path.behaviours.append(newBehaviour(std::move(what))); };
    path.pattern = parser.value(QStringLiteral("path"));
    profile.subprotocols = parser.values(QStringLiteral("subprotocol"));
    if (parser.isSet(QStringLiteral("greet")))
        add(GreetingBehaviour{parser.value(QStringLiteral("greet"))});
    if (parser.isSet(QStringLiteral("flow"))) {
        const Result<FlowGraph> flow = readFlow(parser.value(QStringLiteral("flow")));
        if (!flow)
            return Failure(flow.error());
        plan.flows = {*flow};
        add(FlowBehaviour{FlowBehaviour::Moment::Connect, flow->id});
    }
    if (parser.isSet(QStringLiteral("echo-template")))
        add(EchoBehaviour{parser.value(QStringLiteral("echo-template"))});
    else if (parser.isSet(QStringLiteral("echo")))
        add(EchoBehaviour());
    if (parser.isSet(QStringLiteral("every")) != parser.isSet(QStringLiteral("push")))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("--every and --push belong together."));
    const auto every = readSeconds(parser, QStringLiteral("every"), std::chrono::milliseconds(0));
    if (!every)
        return Failure(every.error());
    if (every->count() > 0) {
        add(PushBehaviour{
            {ScheduleOptions::Kind::Interval, int(every->count())}, parser.value(QStringLiteral("push")), {}});
    }
    if (const Result<void> protocol = readProtocol(parser, profile); !protocol)
        return Failure(protocol.error());
    if (parser.isSet(QStringLiteral("max-message"))) {
        bool isNumber = false;
        profile.maxMessage = parser.value(QStringLiteral("max-message")).toLongLong(&isNumber);
        if (!isNumber || profile.maxMessage < 1)
            return failure(ErrorCode::InvalidArgument, QStringLiteral("--max-message needs a number of bytes from 1."));
    }
    return plan;
}

void printOutcome(const FlowOutcome &outcome, bool json)
{
    if (json) {
        printJson(finishedObject(outcome));
    } else if (outcome.succeeded) {
        printDiagnostic(QStringLiteral("client %1: flow %2 finished, outputs %3")
                            .arg(outcome.session, outcome.flow,
                                 QString::fromUtf8(QJsonDocument(outcome.outputs).toJson(QJsonDocument::Compact))));
    } else {
        printDiagnostic(
            QStringLiteral("client %1: flow %2 ended: %3").arg(outcome.session, outcome.flow, outcome.error.message));
    }
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("serve"), arguments))
        return *status;
    if (!parser.positionalArguments().isEmpty()) {
        printDiagnostic(QStringLiteral("serve takes options only. See wsw serve --help."));
        return UsageError;
    }
    const Result<ServePlan> plan = readPlan(parser);
    if (!plan) {
        printDiagnostic(plan.error().message);
        return UsageError;
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    EventPrinter printer(json ? EventPrinter::Style::Json : EventPrinter::Style::Numbered);
    printer.setVerbose(parser.isSet(QStringLiteral("verbose")));
    if (parser.isSet(QStringLiteral("record"))) {
        if (const Result<void> recording = printer.recordTo(parser.value(QStringLiteral("record"))); !recording) {
            printDiagnostic(recording.error().message);
            return UsageError;
        }
    }

    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    const auto started = ServerSession::start(plan->profile, {}, plan->flows, {ids, runner, clock});
    if (!started) {
        printDiagnostic(started.error().message);
        const bool usage =
            started.error().code == ErrorCode::InvalidArgument || started.error().code == ErrorCode::InvalidAddress
            || started.error().code == ErrorCode::ExpressionFailed || started.error().code == ErrorCode::UnknownVariable
            || started.error().code == ErrorCode::Unsupported || started.error().code == ErrorCode::TlsFailed;
        return usage ? UsageError : NotSucceeded;
    }
    ServerSession &session = **started;
    Server &server = session.server();
    QObject::connect(&server, &Server::logged, &session, [&](const Message &message) { printer.print(message); });
    QObject::connect(&server, &Server::clientRefused, &session,
                     [](const Error &error) { printDiagnostic(error.message); });
    QObject::connect(&session, &ServerSession::behaviourFailed, &session,
                     [](const Error &error) { printDiagnostic(error.message); });
    QObject::connect(&runner, &FlowRunner::finished, &session,
                     [json](const FlowOutcome &outcome) { printOutcome(outcome, json); });
    QObject::connect(&server, &Server::stopped, &session, [] { QCoreApplication::exit(Done); });
    TerminationWatcher termination;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &session, [&] { session.close(); });

    const QString url = server.url().toString();
    if (json)
        printJson({{QStringLiteral("event"), QStringLiteral("listening")}, {QStringLiteral("url"), url}});
    else
        printDiagnostic(QStringLiteral("listening on %1%2").arg(url, plan->profile.paths.first().pattern));
    ServerConsole console(session, printer);
    console.start();
    return QCoreApplication::exec();
}

} // namespace wsw
