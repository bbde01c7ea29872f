// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include "websocket/connectionoptions.h"

namespace wsw {

/// How `wsw connect` reaches its server.
void addConnectionOptions(QCommandLineParser &parser);
/// When it is opened again.
void addReconnectOptions(QCommandLineParser &parser);
Result<ConnectionOptions> readConnectionOptions(const QCommandLineParser &parser, const QString &address);
Result<ReconnectOptions> readReconnectOptions(const QCommandLineParser &parser);

} // namespace wsw
