// SPDX-License-Identifier: MIT
#include "wsw/connect/interactive.h"

#include <QPointer>
#include <QStandardPaths>

#include "console/ink.h"
#include "console/standardinput.h"
#include "wsw/command.h"
#ifdef WSW_HAS_LIBEDIT
#include "console/lineeditor.h"
#endif

namespace wsw {

namespace {

Result<ColorMode> readColor(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("color")))
        return ColorMode::Automatic;
    const QString name = parser.value(QStringLiteral("color"));
    if (const std::optional<ColorMode> mode = colorModeFromName(name))
        return *mode;
    return failure(ErrorCode::InvalidArgument,
                   QStringLiteral("--color is one of auto, always and never, not '%1'.").arg(name));
}

#ifdef WSW_HAS_LIBEDIT
QString historyPath()
{
    const QString fromEnvironment = qEnvironmentVariable("WSW_DATA_DIR");
    const QString folder =
        fromEnvironment.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : fromEnvironment;
    return folder + QStringLiteral("/connect-history");
}

QByteArray prompt(bool isColored)
{
    return isColored ? '\1' + colorOn(Ink::Outgoing) + '\1' + "> " + '\1' + colorOff() + '\1' : QByteArray("> ");
}
#endif

} // namespace

Result<std::unique_ptr<LineSource>> setUpConsole(const QCommandLineParser &parser, ClientPlan &plan,
                                                 EventPrinter &printer)
{
    const Result<ColorMode> mode = readColor(parser);
    if (!mode)
        return Failure(mode.error());
    const bool readsLines = plan.outgoing.isEmpty() && !plan.echo;
    plan.takesCommands = readsLines && !printer.isJson() && isInteractive();
    const StreamColors colors = printer.isJson() ? StreamColors() : streamColors(*mode);
    printer.setColors(colors);
    if (plan.takesCommands) {
#ifdef WSW_HAS_LIBEDIT
        if (!isDumbTerminal()) {
            auto editor = std::make_unique<LineEditor>(prompt(colors.out), InputHistory(historyPath()));
            printer.setTerminal([output = QPointer<LineEditor>(editor.get())](FILE *stream, const QByteArray &line) {
                if (output)
                    output->printAbove(stream, line);
                else
                    writeLine(stream, line);
            });
            return editor;
        }
#endif
        printer.setTerminal([](FILE *stream, const QByteArray &line) { writeLine(stream, line); });
    }
    return std::make_unique<StandardInput>();
}

} // namespace wsw
