// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "flow/clock/virtualclock.h"
#include "flow/expression/value.h"
#include "flow/flowrunner.h"
#include "wsw/flowarguments.h"
#include "wsw/flowcommands.h"
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
        return unusableFlow(run.error());
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &runner,
                     [&] { runner.stop(*run, QStringLiteral("a signal asked for it.")); });
    QCoreApplication::exec();
    return status;
}

} // namespace

int runFlowRun(const QStringList &arguments)
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
        return unusableFlow({ErrorCode::InvalidArgument, QStringLiteral("name one flow. See wsw flow run --help.")});

    const Result<FlowGraph> flow = readFlow(parser.positionalArguments().first());
    if (!flow)
        return unusableFlow(flow.error());
    const Result<QJsonObject> values = flowValues(*flow, parser.values(set));
    if (!values)
        return unusableFlow(values.error());
    FlowInputs inputs;
    inputs.values = *values;
    inputs.session = parser.value(session);
    if (parser.isSet(virtualTime)) {
        VirtualClock clock; // whose time of day is what the pushes are printed with
        clock.setEpoch(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch()));
        return runOnce(*flow, inputs, clock, parser.isSet(json));
    }
    RealClock clock;
    return runOnce(*flow, inputs, clock, parser.isSet(json));
}

int unusableFlow(const Error &error)
{
    printDiagnostic(error.message);
    return UsageError;
}

int runFlow(const QStringList &arguments)
{
    static const QList<Command> actions = {{QStringLiteral("run"), {}, runFlowRun},
                                           {QStringLiteral("check"), {}, runFlowCheck},
                                           {QStringLiteral("schema"), {}, runFlowSchema},
                                           {QStringLiteral("templates"), {}, runFlowTemplates},
                                           {QStringLiteral("new"), {}, runFlowNew}};
    const QString name = arguments.value(0);
    for (const Command &action : actions) {
        if (action.name == name)
            return action.run(arguments.mid(1));
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printLine("Usage: wsw flow run FILE[#NAME] [OPTIONS]\n       wsw flow check FILE[#NAME]\n"
                  "       wsw flow templates\n       wsw flow new TEMPLATE FILE\n       wsw flow schema\n\n"
                  "Runs or checks a flow, lists flows to begin with, writes one to a new file, or prints the JSON "
                  "Schema\nof flow files. Each takes --help.\n"
                  "wsw test runs the test cases of flows.");
        return Done;
    }
    const QString wrong =
        name.isEmpty() ? QStringLiteral("flow needs 'run' or 'check'.") : QStringLiteral("flow has no '%1'.").arg(name);
    return unusableFlow({ErrorCode::InvalidArgument, wrong + QStringLiteral(" See wsw flow --help.")});
}

} // namespace wsw
