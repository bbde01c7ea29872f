// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "workspace/workspace.h"

namespace wsw {

/// What was found in another program's file, in our terms. Every thing has its id already.
struct ImportedItems
{
    QString source; ///< what it was called there
    QList<ConnectionProfile> connections;
    QList<SavedMessage> messages;
    QList<Variable> variables;
    QList<Environment> environments;
    /// Passwords and tokens that stood in the file in clear, by their keychain keys: no document holds them.
    SecretValues secrets;
    QStringList skipped; ///< what was not taken and why, whole sentences
};

} // namespace wsw
