// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

#include "ui/settings.h"
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
    ConnectionStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault, Settings &settings,
                      QWidget *window);

    void start(const QString &profile);
    /// Virtual clients of it.
    void startGroup(const QString &profile, const ClientGroupOptions &options);
    /// From now on, for connections to its host.
    void trust(const TrustedCertificate &certificate);
    /// The variables that hold now, secret ones as far as they are known.
    VariableScope variables() const;
    /// Whether the keychain has been asked for all secret variables; asks it, otherwise, and calls `then` later.
    void withVariables(QObject *context, std::function<void()> then);
    SecretVault &vault() const { return m_vault; }

private:
    ConnectionContext context() const;
    QStringList neededKeys(const ConnectionProfile &profile) const;
    using Opener = std::function<void(const ConnectionProfile &, const ConnectionContext &)>;
    /// Calls `open` once there is all that it needs.
    void prepare(const QString &profile, const Opener &open);
    void openOrAsk(const QString &profile, const Opener &open);
    void ask(const QString &profile, const QList<NeededSecret> &missing, const Opener &open);

    const WorkspaceDocument &m_document;
    Workbench &m_workbench;
    SecretVault &m_vault;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace wsw
