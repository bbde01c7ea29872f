// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <variant>

#include "result.h"
#include "wsw/outgoing.h"

namespace wsw {

struct PingCommand
{
    QByteArray payload;
};

struct CloseCommand
{
    quint16 code = 1000;
    QString reason;
};

struct HelpCommand
{
};

/// What a line that is typed into `wsw connect` asks for.
using ConsoleCommand = std::variant<Outgoing, PingCommand, CloseCommand, HelpCommand>;

/// A line without a slash is a text message, and so is "//text", which sends "/text".
/// InvalidArgument for what can't be done, with the way to write it.
Result<ConsoleCommand> readConsoleCommand(const QString &line);

/// The commands, one a line.
QStringList consoleHelp();

} // namespace wsw
