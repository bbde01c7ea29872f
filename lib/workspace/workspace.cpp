// SPDX-License-Identifier: MIT
#include "workspace/workspace.h"

#include <QUuid>

namespace wsw {

namespace {

/// Calls f(owner, variable) for each that holds now, the winners last.
template <typename F>
void forEachVariable(const Workspace &workspace, F &&f)
{
    for (const Variable &variable : workspace.variables)
        f(workspace.id, variable);
    for (const Environment &environment : workspace.environments) {
        if (environment.id != workspace.environment)
            continue;
        for (const Variable &variable : environment.variables)
            f(environment.id, variable);
    }
}

} // namespace

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

VariableScope variableScope(const Workspace &workspace, const SecretValues &secrets)
{
    VariableScope scope;
    forEachVariable(workspace, [&](const QString &owner, const Variable &variable) {
        if (!variable.secret) {
            scope.set(variable.name, variable.value);
            return;
        }
        const auto value = secrets.constFind(variableKey(owner, variable.name));
        if (value != secrets.constEnd())
            scope.set(variable.name, *value);
    });
    return scope;
}

QStringList secretVariableKeys(const Workspace &workspace)
{
    QStringList keys;
    forEachVariable(workspace, [&](const QString &owner, const Variable &variable) {
        if (variable.secret)
            keys.append(variableKey(owner, variable.name));
    });
    return keys;
}

} // namespace wsw
