// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QJsonDocument>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "workspace/http/httptrigger.h"
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

/// Whether it is the command line that is wrong, not the world.
bool isUsage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::InvalidAddress:
    case ErrorCode::ExpressionFailed:
    case ErrorCode::UnknownVariable:
    case ErrorCode::SecretMissing:
    case ErrorCode::Unsupported:
    case ErrorCode::TlsFailed: return true;
    default: return false;
    }
}

int refuse(const Error &error)
{
    printDiagnostic(error.message);
    return isUsage(error.code) ? UsageError : NotSucceeded;
}

void printWhereItListens(const Server &server, const ServePlan &plan, bool json)
{
    const QStringList urls = server.urls();
    for (const QString &url : urls) {
        if (json) {
            printJson({{QStringLiteral("event"), QStringLiteral("listening")}, {QStringLiteral("url"), url}});
            continue;
        }
        for (const PathProfile &path : plan.profile.paths)
            printDiagnostic(QStringLiteral("listening on %1%2").arg(url, path.pattern));
    }
}

void printTrigger(const HttpTrigger &trigger, const QString &generatedToken, bool json)
{
    if (json) {
        QJsonObject object{{QStringLiteral("event"), QStringLiteral("http")}, {QStringLiteral("url"), trigger.url()}};
        if (!generatedToken.isEmpty())
            object.insert(QStringLiteral("token"), generatedToken);
        printJson(object);
        return;
    }
    const QString token = generatedToken.isEmpty() ? QStringLiteral("$TOKEN") : generatedToken;
    printDiagnostic(QStringLiteral("takes pushes by HTTP, for example: curl -H 'Authorization: Bearer %1' -d "
                                   "'{\"to\":\"all\",\"text\":\"hello\"}' %2/push")
                        .arg(token, trigger.url()));
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

/// Prints what happens until the server has stopped.
void printEvents(ServerSession &session, const FlowRunner &runner, EventPrinter &printer)
{
    Server &server = session.server();
    QObject::connect(&server, &Server::logged, &session, [&](const Message &message) { printer.print(message); });
    const auto printError = [](const Error &error) { printDiagnostic(error.message); };
    QObject::connect(&server, &Server::clientRefused, &session, printError);
    QObject::connect(&server, &Server::warned, &session, printError);
    QObject::connect(&session, &ServerSession::behaviourFailed, &session, printError);
    QObject::connect(&runner, &FlowRunner::finished, &session,
                     [json = printer.isJson()](const FlowOutcome &outcome) { printOutcome(outcome, json); });
    QObject::connect(&server, &Server::stopped, &session, [] { QCoreApplication::exit(Done); });
}

int serve(const ServePlan &plan, EventPrinter &printer)
{
    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    const auto session = ServerSession::start(plan.profile, plan.context, plan.flows, {ids, runner, clock});
    if (!session)
        return refuse(session.error());
    std::unique_ptr<HttpTrigger> trigger;
    if (plan.profile.httpTrigger.enabled) {
        auto started = HttpTrigger::start(plan.profile, plan.context, plan.flows, **session);
        if (!started)
            return refuse(started.error());
        trigger = std::move(*started);
    }
    printEvents(**session, runner, printer);
    TerminationWatcher termination;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, session->get(), [&] {
        trigger.reset(); // no more orders
        (*session)->close();
    });
    printWhereItListens((*session)->server(), plan, printer.isJson());
    if (trigger)
        printTrigger(*trigger, plan.generatedToken, printer.isJson());
    ServerConsole console(**session, plan.profile.paths, plan.flows, printer);
    console.start();
    const int status = QCoreApplication::exec();
    return printer.endRecording() ? status : NotSucceeded;
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
    return serve(*plan, printer);
}

} // namespace wsw
