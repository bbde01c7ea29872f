// SPDX-License-Identifier: MIT
#pragma once

#include "wsw/command.h"

/// What stands behind `wsw flow`.
namespace wsw {

int runFlowRun(const QStringList &arguments);
int runFlowCheck(const QStringList &arguments);
int runFlowSchema(const QStringList &arguments);
int runFlowTemplates(const QStringList &arguments);
int runFlowNew(const QStringList &arguments);

/// Says it, and that it is wrong usage.
int unusableFlow(const Error &error);

} // namespace wsw
