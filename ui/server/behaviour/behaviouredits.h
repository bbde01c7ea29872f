// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "workspace/profile/serverprofile.h"

namespace wsw {

/// A path of a server, or one of its behaviours.
struct BehaviourPosition
{
    qsizetype path = -1;
    qsizetype behaviour = -1; ///< -1: the path itself

    bool isValid() const { return path >= 0; }
    bool isPath() const { return isValid() && behaviour < 0; }
    bool isBehaviour() const { return isValid() && behaviour >= 0; }
    bool operator==(const BehaviourPosition &) const = default;
};

/// Edits of a server's paths. Each gives the place where what was edited stands then.
namespace behaviouredits {

using Paths = QList<PathProfile>;

/// What was taken out, and where it stood.
struct Removed
{
    BehaviourPosition position;
    PathProfile path; ///< if it was one
    Behaviour behaviour;
};

const Behaviour *behaviourAt(const Paths &paths, const BehaviourPosition &position); ///< nullptr if there is none
BehaviourPosition find(const Paths &paths, const QString &behaviour);                ///< by its id

/// Beneath `beside`, or last in the path that it is.
BehaviourPosition insert(Paths &paths, const BehaviourPosition &beside, const Behaviour &behaviour);
BehaviourPosition insert(Paths &paths, const BehaviourPosition &beside, const PathProfile &path);
/// Copies have ids of their own.
BehaviourPosition duplicate(Paths &paths, const BehaviourPosition &position);
/// A path among paths, a behaviour before the one at `to`, which may be another path's, or last if there is none.
BehaviourPosition move(Paths &paths, const BehaviourPosition &from, const BehaviourPosition &to);
/// One place up (-1) or down (1); a behaviour goes over to the next path. Nothing if it is the first or last.
std::optional<BehaviourPosition> shift(Paths &paths, const BehaviourPosition &position, int by);
/// The only path stays: then nothing is removed.
std::optional<Removed> remove(Paths &paths, const BehaviourPosition &position);
BehaviourPosition restore(Paths &paths, const Removed &removed);

} // namespace behaviouredits

} // namespace wsw
