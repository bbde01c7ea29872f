// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include <memory>

#include "console/linesource.h"
#include "wsw/connect/clientsession.h"

namespace wsw {

/// Where `wsw connect` has its lines from, and how it prints: --color, and on a terminal line editing, history,
/// commands and messages above the prompt. With --json, and in a pipe, lines go out as they are.
Result<std::unique_ptr<LineSource>> setUpConsole(const QCommandLineParser &parser, ClientPlan &plan,
                                                 EventPrinter &printer);

} // namespace wsw
