// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include "websocket/connectionoptions.h"

namespace wsw {

/// How `wsw connect` reaches its server.
void addConnectionOptions(QCommandLineParser &parser);
/// Of those options and the one positional argument, the URL.
Result<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser);
Result<ReconnectOptions> readReconnectOptions(const QCommandLineParser &parser);

} // namespace wsw
