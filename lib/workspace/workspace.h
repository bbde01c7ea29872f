// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "flow/flowgraph.h"
#include "workspace/profile/connectionprofile.h"
#include "workspace/profile/environment.h"
#include "workspace/profile/savedmessage.h"
#include "workspace/profile/serverprofile.h"

namespace wsw {

/// What a workspace document holds. `extra`: keys that this version does not know; they survive a round trip.
struct Workspace
{
    QString id; ///< tells its secret variables from another workspace's
    QString name;
    QList<ConnectionProfile> connections;
    QList<ServerProfile> servers;
    QList<FlowGraph> flows;
    QList<FlowGraph> publishedFlows; ///< as they were when they were published; each has the id of one of `flows`
    QList<SavedMessage> savedMessages;
    QList<Variable> variables; ///< hold in every environment, unless it has one of that name
    QList<Environment> environments;
    QString environment; ///< id of the chosen one, empty: none
    QJsonObject extra;

    bool operator==(const Workspace &) const = default;
};

/// What servers run: each of the workspace's flows as it was published, or, if it never was, as it is.
QList<FlowGraph> servedFlows(const Workspace &workspace);
FlowGraph servedFlow(const Workspace &workspace, const FlowGraph &flow); ///< one of them

enum class FlowPublication {
    None, ///< never published, or taken back
    UpToDate,
    Changed, ///< its edits wait to be published
};
FlowPublication flowPublication(const Workspace &workspace, const QString &flow);
/// Whether runs of both do the same: what is only looked at, as places and labels, may differ.
bool runAlike(const FlowGraph &a, const FlowGraph &b);

/// An id that nothing in any workspace has.
QString newProfileId();

/// Every variable that holds now; those of the environment win. Secret ones only as far as `secrets` has them.
VariableScope variableScope(const Workspace &workspace, const SecretValues &secrets);
/// The keychain keys of the secret variables that hold now.
QStringList secretVariableKeys(const Workspace &workspace);

} // namespace wsw
