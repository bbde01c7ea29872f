// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/workspace.h"

namespace wsw {

/// The example flow that comes with the program: resources/flows/countdown.wsflow.
Result<FlowGraph> countdownFlow();

struct Demo
{
    Workspace workspace;
    QString server; ///< ids of what to start and to show
    QString connection;
    QString flow;
    quint16 wantedPort = 0; ///< what the server would listen on
    quint16 port = 0;       ///< what it does, if that was taken
};

/// The demo workspace of resources/demo, on a port that is free now.
Result<Demo> loadDemo();

} // namespace wsw
