// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include <cstdio>

#include "console/filelimit.h"
#include "flow/work/scripthost.h"
#include "version.h"
#include "wsw/command.h"

namespace {

const QList<wsw::Command> commands = {
    {QStringLiteral("connect"), QStringLiteral("A client: sends lines, prints what it receives."), wsw::runConnect},
    {QStringLiteral("serve"), QStringLiteral("A server: echo, pushes, flows."), wsw::runServe},
    {QStringLiteral("flow"), QStringLiteral("Runs or checks a flow: run, check."), wsw::runFlow},
    {QStringLiteral("test"), QStringLiteral("Runs the test cases of flows."), wsw::runTest},
    {QStringLiteral("recording"), QStringLiteral("Recordings: info, export, import, search, merge, split."),
     wsw::runRecording},
    {QStringLiteral("demo"), QStringLiteral("A server, a client and a countdown on loopback."), wsw::runDemo},
};

void printHelp(FILE *out)
{
    fputs("Usage: wsw COMMAND [OPTIONS]\n\nWebSocket Workbench on the command line.\n\nCommands:\n", out);
    for (const wsw::Command &command : commands)
        fprintf(out, "  %-10s %s\n", qPrintable(command.name), qPrintable(command.summary));
    fputs("\nOptions:\n  --help     Shows this help; after a command, that command's.\n"
          "  --version  Shows the version.\n",
          out);
}

} // namespace

int main(int argc, char **argv)
{
    // GLib's dispatcher costs time in proportion to the number of sockets (shared/design.md).
    qputenv("QT_NO_GLIB", "1");
    wsw::raiseFileLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("wsw"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WSW_VERSION));

    const QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--version")) {
        wsw::printLine("wsw " WSW_VERSION);
        return wsw::Done;
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printHelp(stdout);
        return wsw::Done;
    }
    if (name.isEmpty()) {
        printHelp(stderr);
        return wsw::UsageError;
    }
    if (name == wsw::scriptHostArgument())
        return wsw::runScriptHost(); // for the programs themselves, hence not in the help
    for (const wsw::Command &command : commands) {
        if (command.name == name)
            return command.run(arguments.mid(2));
    }
    wsw::printDiagnostic(QStringLiteral("there is no command '%1'. See wsw --help.").arg(name));
    return wsw::UsageError;
}
