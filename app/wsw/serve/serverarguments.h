// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include "flow/flowgraph.h"
#include "workspace/profile/serverprofile.h"

namespace wsw {

/// What `wsw serve` is asked to run.
struct ServePlan
{
    ServerProfile profile;
    ServerContext context;
    QList<FlowGraph> flows;
    QString generatedToken; ///< of the HTTP trigger, if none was given
};

/// "127.0.0.1:8181", "[::1]:0".
Result<ListenEndpoint> parseEndpoint(const QString &text);

/// The options that describe the server itself.
void addServerOptions(QCommandLineParser &parser);
/// Behaviours in the order of the command line; those behind a --path belong to it.
Result<ServePlan> readServePlan(const QCommandLineParser &parser);

} // namespace wsw
