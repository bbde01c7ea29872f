// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include "flow/flowgraph.h"
#include "workspace/profile/serverprofile.h"

namespace wsw {

void addBehaviourOptions(QCommandLineParser &parser);

/// What a server does by itself, from --path, --echo, --rule and the like, in their order. Behaviours before the first
/// --path belong to it. `paths` are what the workspace gave, if any: the options are added to them. `flows` gets what
/// --flow reads.
Result<void> readBehaviours(const QCommandLineParser &parser, QList<PathProfile> &paths, QList<FlowGraph> &flows);

/// "contains ping => answer pong": see `wsw serve --help`.
Result<RuleBehaviour> parseRule(const QString &text, const QList<FlowGraph> &flows);

} // namespace wsw
