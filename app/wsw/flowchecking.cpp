// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonDocument>

#include "flow/flowvalidator.h"
#include "flow/schema/flowschema.h"
#include "jsonreader.h"
#include "message/inspect/jsonplaces.h"
#include "wsw/flowarguments.h"
#include "wsw/flowcommands.h"

namespace wsw {

namespace {

void printProblem(const QString &place, bool isError, const QString &message)
{
    const QString severity = isError ? QStringLiteral("error") : QStringLiteral("warning");
    printLine(QStringLiteral("%1: %2: %3").arg(place, severity, message).toUtf8());
}

/// What does not match the schema in a flow's own file, by line and column. False if there is anything.
bool checkAgainstSchema(const QString &path)
{
    const Result<QJsonObject> object = readJsonFile(path);
    QFile file(path);
    if (!object || object->contains(QStringLiteral("flows")) || !file.open(QIODevice::ReadOnly))
        return true;
    const QList<SchemaProblem> problems = schemaProblems(*object);
    const JsonPlaces places(file.readAll());
    for (const SchemaProblem &problem : problems) {
        const TextPosition at = places.find(problem.pointer).value_or(TextPosition());
        printProblem(QStringLiteral("%1:%2:%3").arg(path).arg(at.line).arg(at.column), true,
                     QStringLiteral("%1: %2").arg(problem.pointer, problem.message));
    }
    return problems.isEmpty();
}

bool checkFlow(const FlowGraph &flow)
{
    const QList<FlowProblem> problems = validateFlow(flow);
    for (const FlowProblem &problem : problems)
        printProblem(flow.name, problem.severity == FlowProblem::Severity::Error,
                     QStringLiteral("%1: %2").arg(problemPlace(problem), problem.message));
    if (problems.isEmpty())
        printLine(QStringLiteral("%1: no problems").arg(flow.name).toUtf8());
    return !hasErrors(problems);
}

} // namespace

int runFlowCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints every problem of a flow, or of all flows of a workspace, with the node's id, and what "
                       "does not match the JSON Schema with line and column.\n"
                       "Exits with 1 if there is an error."));
    parser.addPositionalArgument(QStringLiteral("FILE[#NAME]"), QStringLiteral("The flow."));
    if (const auto status = parseArguments(parser, QStringLiteral("flow check"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return unusableFlow({ErrorCode::InvalidArgument, QStringLiteral("name one file. See wsw flow check --help.")});

    const QString argument = parser.positionalArguments().first();
    const Result<QList<FlowGraph>> flows = readFlows(argument);
    if (!flows)
        return unusableFlow(flows.error());
    const bool isReadOnly = flows->size() == 1 && flows->first().isReadOnly();
    bool isGood = isReadOnly || checkAgainstSchema(argument);
    for (const FlowGraph &flow : *flows)
        isGood &= checkFlow(flow);
    return isGood ? Done : NotSucceeded;
}

int runFlowSchema(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Prints the JSON Schema (draft-07) of flow files."));
    if (const auto status = parseArguments(parser, QStringLiteral("flow schema"), arguments))
        return *status;
    printLine(QJsonDocument(flowSchema()).toJson().trimmed());
    return Done;
}

} // namespace wsw
