// SPDX-License-Identifier: MIT
#include "console/ink.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

namespace wsw {

namespace {

bool isTerminal(FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// The console of Windows does sequences once asked to; a console that is too old refuses.
bool understandsColors([[maybe_unused]] FILE *stream)
{
#ifdef Q_OS_WIN
    const HANDLE console = HANDLE(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    return GetConsoleMode(console, &mode) && SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#else
    return !isDumbTerminal();
#endif
}

} // namespace

std::optional<ColorMode> colorModeFromName(const QString &name)
{
    if (name == QLatin1String("auto"))
        return ColorMode::Automatic;
    if (name == QLatin1String("always"))
        return ColorMode::Always;
    if (name == QLatin1String("never"))
        return ColorMode::Never;
    return std::nullopt;
}

StreamColors streamColors(ColorMode mode)
{
    if (mode != ColorMode::Automatic)
        return {mode == ColorMode::Always, mode == ColorMode::Always};
    if (!qEnvironmentVariableIsEmpty("NO_COLOR"))
        return {};
    const auto isColored = [](FILE *stream) { return isTerminal(stream) && understandsColors(stream); };
    return {isColored(stdout), isColored(stderr)};
}

bool isInteractive()
{
    return isTerminal(stdin) && isTerminal(stdout);
}

bool isDumbTerminal()
{
    const QByteArray terminal = qgetenv("TERM");
    return terminal.isEmpty() || terminal == "dumb";
}

QByteArray colorOn(Ink ink)
{
    switch (ink) {
    case Ink::Incoming: return "\033[32m";   // green
    case Ink::Outgoing: return "\033[1;36m"; // cyan
    case Ink::Notice: return "\033[2m";      // faint: readable on dark and on light
    case Ink::Ping: return "\033[33m";       // yellow
    case Ink::Error: break;
    }
    return "\033[31m"; // red
}

QByteArray colorOff()
{
    return "\033[0m";
}

} // namespace wsw
