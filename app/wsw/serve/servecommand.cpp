// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonDocument>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "workspace/server/serversession.h"
#include "wsw/command.h"
#include "wsw/eventprinter.h"
#include "wsw/flowoutput.h"
#include "wsw/serve/serverarguments.h"
#include "wsw/serve/serverconsole.h"

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
        "sent to all, '@ID TEXT' to a client, '@room=7 TEXT' to all that match; /help lists the commands.\n"
        "Templates may use {{message}}, {{id}}, {{path}}, {{query.NAME}}, {{count}} and the path's parameters."));
    addServerOptions(parser);
    add("verbose", "Prints both heads of each opening handshake, as curl does.");
    add("record", "Records everything into a new file.", "FILE");
    add("json", "Prints every event as a JSON object a line.");
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
    const Result<ServePlan> plan = readServePlan(parser);
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
    const auto started = ServerSession::start(plan->profile, plan->context, plan->flows, {ids, runner, clock});
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
