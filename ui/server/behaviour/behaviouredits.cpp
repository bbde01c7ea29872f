// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviouredits.h"

#include "workspace/workspace.h"

namespace wsw::behaviouredits {

const Behaviour *behaviourAt(const Paths &paths, const BehaviourPosition &position)
{
    if (!position.isBehaviour() || position.path >= paths.size())
        return nullptr;
    const QList<Behaviour> &behaviours = paths[position.path].behaviours;
    return position.behaviour < behaviours.size() ? &behaviours[position.behaviour] : nullptr;
}

BehaviourPosition find(const Paths &paths, const QString &behaviour)
{
    for (qsizetype path = 0; path < paths.size(); ++path) {
        const QList<Behaviour> &behaviours = paths[path].behaviours;
        for (qsizetype row = 0; row < behaviours.size(); ++row) {
            if (behaviours[row].id == behaviour)
                return {path, row};
        }
    }
    return {};
}

BehaviourPosition insert(Paths &paths, const BehaviourPosition &beside, const Behaviour &behaviour)
{
    const qsizetype path = beside.isValid() ? beside.path : 0;
    QList<Behaviour> &behaviours = paths[path].behaviours;
    const qsizetype row = beside.isBehaviour() ? beside.behaviour + 1 : behaviours.size();
    behaviours.insert(row, behaviour);
    return {path, row};
}

BehaviourPosition insert(Paths &paths, const BehaviourPosition &beside, const PathProfile &path)
{
    const qsizetype row = beside.isValid() ? beside.path + 1 : paths.size();
    paths.insert(row, path);
    return {row};
}

BehaviourPosition duplicate(Paths &paths, const BehaviourPosition &position)
{
    if (const Behaviour *known = behaviourAt(paths, position)) {
        Behaviour copy = *known;
        copy.id = newProfileId();
        return insert(paths, position, copy);
    }
    PathProfile copy = paths.at(position.path);
    for (Behaviour &behaviour : copy.behaviours)
        behaviour.id = newProfileId();
    return insert(paths, position, copy);
}

BehaviourPosition move(Paths &paths, const BehaviourPosition &from, const BehaviourPosition &to)
{
    if (from.isPath()) {
        const qsizetype row = qBound<qsizetype>(0, to.path > from.path ? to.path - 1 : to.path, paths.size() - 1);
        paths.move(from.path, row);
        return {row};
    }
    const Behaviour moved = paths[from.path].behaviours.takeAt(from.behaviour);
    QList<Behaviour> &behaviours = paths[to.path].behaviours;
    qsizetype row = to.behaviour < 0 ? behaviours.size() : to.behaviour;
    if (from.path == to.path && to.behaviour > from.behaviour)
        --row;
    row = qMin(row, behaviours.size());
    behaviours.insert(row, moved);
    return {to.path, row};
}

std::optional<BehaviourPosition> shift(Paths &paths, const BehaviourPosition &position, int by)
{
    const qsizetype path = position.path + by;
    const bool hasPath = path >= 0 && path < paths.size();
    if (position.isPath())
        return hasPath ? std::optional(move(paths, position, {by < 0 ? path : path + 1})) : std::nullopt;
    const qsizetype row = position.behaviour + by;
    if (row >= 0 && row < paths[position.path].behaviours.size())
        return move(paths, position, {position.path, by < 0 ? row : row + 1});
    if (!hasPath)
        return std::nullopt;
    return move(paths, position, {path, by < 0 ? -1 : 0});
}

std::optional<Removed> remove(Paths &paths, const BehaviourPosition &position)
{
    if (const Behaviour *known = behaviourAt(paths, position)) {
        const Removed removed{position, {}, *known};
        paths[position.path].behaviours.removeAt(position.behaviour);
        return removed;
    }
    if (!position.isPath() || paths.size() < 2)
        return std::nullopt;
    return Removed{position, paths.takeAt(position.path), {}};
}

BehaviourPosition restore(Paths &paths, const Removed &removed)
{
    if (removed.position.isPath()) {
        const qsizetype row = qMin(removed.position.path, paths.size());
        paths.insert(row, removed.path);
        return {row};
    }
    const qsizetype path = qMin(removed.position.path, paths.size() - 1);
    QList<Behaviour> &behaviours = paths[path].behaviours;
    const qsizetype row = qMin(removed.position.behaviour, behaviours.size());
    behaviours.insert(row, removed.behaviour);
    return {path, row};
}

} // namespace wsw::behaviouredits
