// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "flow/clock/virtualclock.h"
#include "flow/expression/value.h"
#include "flow/flowrunner.h"
#include "flow/flowvalidator.h"
#include "wsw/command.h"
#include "wsw/flowarguments.h"
#include "wsw/flowoutput.h"

namespace wsw {

namespace {

/// Takes every push: without a server, what is printed is all there is to see.
class PrintedTarget : public PushTarget
{
public:
    Result<void> push(quint32, MessageKind, const QByteArray &) override { return {}; }
    Result<int> pushToAll(MessageKind, const QByteArray &) override { return 1; }
    Result<void> disconnectClient(quint32, quint16, const QString &) override { return {}; }
};

QJsonObject pushObject(const QString &flow, const QString &session, const FlowPush &push, const QDateTime &time)
{
    return {{QStringLiteral("event"), QStringLiteral("push")},
            {QStringLiteral("flow"), flow},
            {QStringLiteral("session"), sessionValue(session)},
            {QStringLiteral("client"), push.client},
            {QStringLiteral("content"), QString::fromUtf8(push.content)},
            {QStringLiteral("time"), time.toString(Qt::ISODateWithMs)}};
}

void printOutputs(const QJsonObject &outputs)
{
    for (auto output = outputs.begin(); output != outputs.end(); ++output)
        printLine(QStringLiteral("%1 = %2").arg(output.key(), valueText(*output)).toUtf8());
}

int unusable(const Error &error)
{
    printDiagnostic(error.message);
    return UsageError;
}

int runOnce(const FlowGraph &flow, const FlowInputs &inputs, Clock &clock, bool json)
{
    PrintedTarget target;
    FlowRunner runner(clock);
    TerminationWatcher termination;
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    QObject::connect(&runner, &FlowRunner::pushed, &runner, [&](quint64, const FlowPush &push) {
        const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(clock.now());
        if (json)
            printJson(pushObject(flow.name, inputs.session, push, begin.addMSecs(passed.count())));
        else
            printLine(push.content);
    });
    int status = NotSucceeded;
    QObject::connect(&runner, &FlowRunner::finished, &runner, [&](const FlowOutcome &outcome) {
        if (json)
            printJson(finishedObject(outcome));
        else
            printOutputs(outcome.outputs);
        if (!outcome.succeeded)
            printDiagnostic(outcome.error.message);
        status = outcome.succeeded ? Done : NotSucceeded;
        QCoreApplication::quit();
    });
    const Result<quint64> run = runner.start(flow, inputs, target);
    if (!run)
        return unusable(run.error());
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &runner,
                     [&] { runner.stop(*run, QStringLiteral("a signal asked for it.")); });
    QCoreApplication::exec();
    return status;
}

int runRun(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs a flow once and prints its pushes, one a line, and its outputs.\n"
                       "FILE is a .wsflow, or a .wsworkspace with the flow's name or id behind '#'."));
    parser.addPositionalArgument(QStringLiteral("FILE[#NAME]"), QStringLiteral("The flow."));
    const QCommandLineOption set(QStringLiteral("set"), QStringLiteral("A parameter's value; repeatable."),
                                 QStringLiteral("VAR=VALUE"));
    const QCommandLineOption session(QStringLiteral("session"), QStringLiteral("wsSessionId: the client's id."),
                                     QStringLiteral("ID"));
    const QCommandLineOption virtualTime(QStringLiteral("virtual-clock"), QStringLiteral("Sleeps take no time."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Prints a JSON object a line."));
    parser.addOptions({set, session, virtualTime, json});
    if (const auto status = parseArguments(parser, QStringLiteral("flow run"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return unusable({ErrorCode::InvalidArgument, QStringLiteral("name one flow. See wsw flow run --help.")});

    const Result<FlowGraph> flow = readFlow(parser.positionalArguments().first());
    if (!flow)
        return unusable(flow.error());
    const Result<QJsonObject> values = flowValues(*flow, parser.values(set));
    if (!values)
        return unusable(values.error());
    FlowInputs inputs;
    inputs.values = *values;
    inputs.session = parser.value(session);
    if (parser.isSet(virtualTime)) {
        VirtualClock clock;
        return runOnce(*flow, inputs, clock, parser.isSet(json));
    }
    RealClock clock;
    return runOnce(*flow, inputs, clock, parser.isSet(json));
}

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints every problem of a flow, or of all flows of a workspace, with the node's id.\n"
                       "Exits with 1 if there is an error."));
    parser.addPositionalArgument(QStringLiteral("FILE[#NAME]"), QStringLiteral("The flow."));
    if (const auto status = parseArguments(parser, QStringLiteral("flow check"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return unusable({ErrorCode::InvalidArgument, QStringLiteral("name one file. See wsw flow check --help.")});

    const Result<QList<FlowGraph>> flows = readFlows(parser.positionalArguments().first());
    if (!flows)
        return unusable(flows.error());
    int status = Done;
    for (const FlowGraph &flow : *flows) {
        const QList<FlowProblem> problems = validateFlow(flow);
        for (const FlowProblem &problem : problems) {
            const bool error = problem.severity == FlowProblem::Severity::Error;
            printLine(QStringLiteral("%1: %2: %3: %4")
                          .arg(flow.name, error ? QStringLiteral("error") : QStringLiteral("warning"),
                               problemPlace(problem), problem.message)
                          .toUtf8());
        }
        if (problems.isEmpty())
            printLine(QStringLiteral("%1: no problems").arg(flow.name).toUtf8());
        if (hasErrors(problems))
            status = NotSucceeded;
    }
    return status;
}

} // namespace

int runFlow(const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == QLatin1String("run"))
        return runRun(arguments.mid(1));
    if (action == QLatin1String("check"))
        return runCheck(arguments.mid(1));
    if (action == QLatin1String("--help") || action == QLatin1String("-h")) {
        printLine("Usage: wsw flow run FILE[#NAME] [OPTIONS]\n       wsw flow check FILE[#NAME]\n\n"
                  "Runs or checks a flow. See wsw flow run --help and wsw flow check --help.");
        return Done;
    }
    const QString wrong = action.isEmpty() ? QStringLiteral("flow needs 'run' or 'check'.")
                                           : QStringLiteral("flow has no '%1'.").arg(action);
    return unusable({ErrorCode::InvalidArgument, wrong + QStringLiteral(" See wsw flow --help.")});
}

} // namespace wsw
