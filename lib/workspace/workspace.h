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
    QList<SavedMessage> savedMessages;
    QList<Variable> variables; ///< hold in every environment, unless it has one of that name
    QList<Environment> environments;
    QString environment; ///< id of the chosen one, empty: none
    QJsonObject extra;

    bool operator==(const Workspace &) const = default;
};

/// An id that nothing in any workspace has.
QString newProfileId();

/// Every variable that holds now; those of the environment win. Secret ones only as far as `secrets` has them.
VariableScope variableScope(const Workspace &workspace, const SecretValues &secrets);
/// The keychain keys of the secret variables that hold now.
QStringList secretVariableKeys(const Workspace &workspace);

} // namespace wsw
