// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace wsw {

struct Variable
{
    QString name;
    QString value;       ///< empty for a secret one
    bool secret = false; ///< its value is in the keychain, see variableKey()

    bool operator==(const Variable &) const = default;
};

/// Variables that hold while it is chosen: dev, staging, …
struct Environment
{
    QString id;
    QString name;
    QList<Variable> variables;
    QJsonObject extra;

    bool operator==(const Environment &) const = default;
};

/// Letters, digits, `_`, `.` and `-`, in any script, and no digit first.
bool canNameVariable(const QString &name);

/// What a secret variable is called in the keychain. `environment` is empty for the workspace's own variables: those
/// are told apart by the workspace's id.
QString variableKey(const QString &owner, const QString &name);

} // namespace wsw
