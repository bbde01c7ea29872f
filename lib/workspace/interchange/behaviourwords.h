// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "workspace/profile/serverprofile.h"

namespace wsw {

/// A server's paths with what they do, as options of `wsw serve`, quoted for a POSIX shell. What has an option of its
/// own gets that; what needs more, e.g. a rule with a delay, is --behaviour with its JSON. Behaviours that are switched
/// off, flows and rules that run one are left out: the command line has no workspace to take flows from.
QStringList pathWords(const QList<PathProfile> &paths);

} // namespace wsw
