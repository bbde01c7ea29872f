// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "workspace/profile/connectionprofile.h"

class QWidget;

namespace wsw {

class SecretVault;
class Workbench;
class WorkspaceDocument;

/// Opens connections of the workspace with what they need besides their profile: variables, and secrets, which are
/// asked for where nothing else knows them.
class ConnectionStarter : public QObject
{
    Q_OBJECT

public:
    /// `window`: over which is asked.
    ConnectionStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault, QWidget *window);

    void start(const QString &profile);
    /// The variables that hold now, secret ones as far as they are known.
    VariableScope variables() const;
    /// Whether the keychain has been asked for all secret variables; asks it, otherwise, and calls `then` later.
    void withVariables(QObject *context, std::function<void()> then);
    SecretVault &vault() const { return m_vault; }

private:
    QStringList neededKeys(const ConnectionProfile &profile) const;
    void startOrAsk(const QString &profile);
    void ask(const QString &profile, const QList<NeededSecret> &missing);

    const WorkspaceDocument &m_document;
    Workbench &m_workbench;
    SecretVault &m_vault;
    QWidget *m_window;
};

} // namespace wsw
