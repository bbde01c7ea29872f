// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QFile>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "flow/flowfile.h"
#include "workspace/server/serversession.h"
#include "wsw/command.h"

namespace wsw {

namespace {

Result<FlowGraph> countdown()
{
    QFile file(QStringLiteral(":/flows/countdown.wsflow"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.errorString());
    return parseFlow(file.readAll());
}

void print(const QString &line)
{
    printLine(line.toUtf8());
}

} // namespace

int runDemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A server and a client on loopback: the client connects, the server counts down, one push a second."));
    if (const auto status = parseArguments(parser, QStringLiteral("demo"), arguments))
        return *status;

    const Result<FlowGraph> flow = countdown();
    if (!flow) {
        printDiagnostic(flow.error().message);
        return NotSucceeded;
    }
    ServerProfile profile;
    profile.port = 0;
    PathProfile &path = profile.paths.first();
    path.pattern = QStringLiteral("/ws/{sid}");
    path.behaviours = {newBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, flow->id})};

    ConnectionIds ids;
    RealClock clock;
    FlowRunner runner(clock);
    const auto started = ServerSession::start(profile, {}, {*flow}, {ids, runner, clock});
    if (!started) {
        printDiagnostic(started.error().message);
        return NotSucceeded;
    }
    ServerSession &session = **started;
    ConnectionOptions options;
    options.url = session.server().url();
    options.url.setPath(QStringLiteral("/ws/42"));
    print(QStringLiteral("A server listens on %1 at %2.").arg(session.server().url().toString(), path.pattern));

    int status = NotSucceeded;
    Connection client(ids.next(), options);
    const auto stop = [&session, &client] {
        (void)client.close();
        session.close();
    };
    QObject::connect(&client, &Connection::opened, &session, [](const OpenInfo &info) {
        print(QStringLiteral("A client is connected to %1; the server runs the countdown for it.").arg(info.url));
    });
    QObject::connect(&client, &Connection::messageReceived, &session, [](const Message &message) {
        print(QStringLiteral("  client received: %1").arg(QString::fromUtf8(message.payload)));
    });
    QObject::connect(&client, &Connection::failed, &session, [&](const Error &error) {
        printDiagnostic(error.message);
        stop();
    });
    QObject::connect(&runner, &FlowRunner::finished, &session, [&](const FlowOutcome &outcome) {
        if (outcome.succeeded) {
            print(QStringLiteral("The flow has finished after %1 pushes; its output a is %2.")
                      .arg(outcome.pushes)
                      .arg(outcome.outputs.value(QLatin1String("a")).toInteger()));
            status = Done;
        } else {
            printDiagnostic(outcome.error.message);
        }
        // Not from within the runner: stopping ends its runs.
        QMetaObject::invokeMethod(&session, stop, Qt::QueuedConnection);
    });
    QObject::connect(&session.server(), &Server::stopped, &session, [] { QCoreApplication::quit(); });
    TerminationWatcher termination;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &session, stop);

    client.open();
    QCoreApplication::exec();
    return status;
}

} // namespace wsw
