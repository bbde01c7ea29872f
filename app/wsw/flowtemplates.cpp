// SPDX-License-Identifier: MIT
#include <QFile>

#include "flow/flowfile.h"
#include "flow/templates.h"
#include "wsw/flowcommands.h"

namespace wsw {

namespace {

/// A file that exists is never touched, also if it comes into being just now.
Result<void> writeNewFile(const QString &path, const FlowGraph &flow)
{
    QFile placeholder(path);
    if (!placeholder.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QString why = placeholder.exists() ? QStringLiteral("it is there already") : placeholder.errorString();
        return failure(ErrorCode::FileUnwritable,
                       QStringLiteral("%1 was not written: %2. Name a new file.").arg(path, why));
    }
    placeholder.close();
    return writeFlowFile(path, flow);
}

} // namespace

int runFlowTemplates(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Lists the flows to begin with: see wsw flow new."));
    if (const auto status = parseArguments(parser, QStringLiteral("flow templates"), arguments))
        return *status;
    for (const FlowTemplate &known : flowTemplates())
        printLine(known.id.leftJustified(14).toUtf8() + known.description.toUtf8());
    return Done;
}

int runFlowNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes a flow to begin with, complete with test cases, to a new "
                                                    "file. wsw flow templates lists what there is."));
    parser.addPositionalArgument(QStringLiteral("TEMPLATE"), QStringLiteral("The flow's name in that list."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A file that does not exist yet."));
    if (const auto status = parseArguments(parser, QStringLiteral("flow new"), arguments))
        return *status;
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != 2)
        return unusableFlow(
            {ErrorCode::InvalidArgument, QStringLiteral("name a template and a file. See wsw flow new --help.")});
    const Result<void> written = readFlowTemplate(positional.first()).and_then([&](const FlowGraph &flow) {
        return writeNewFile(positional.last(), flow);
    });
    return written ? Done : unusableFlow(written.error());
}

} // namespace wsw
