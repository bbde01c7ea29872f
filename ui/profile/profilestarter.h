// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

#include "ui/settings.h"
#include "workspace/profile/serverprofile.h"

class QWidget;

namespace wsw {

class SecretVault;
class Workbench;
class WorkspaceDocument;

/// Opens connections and starts servers of the workspace with what they need besides their profile: variables, and
/// secrets, which are asked for where nothing else knows them.
class ProfileStarter : public QObject
{
    Q_OBJECT

public:
    /// `window`: over which is asked.
    ProfileStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault, Settings &settings,
                   QWidget *window);

    /// Connects, or listens.
    void start(const QString &profile);
    /// Virtual clients of a connection.
    void startGroup(const QString &profile, const ClientGroupOptions &options);
    /// From now on, for connections to its host.
    void trust(const TrustedCertificate &certificate);
    /// The variables that hold now, secret ones as far as they are known.
    VariableScope variables() const;
    /// Whether the keychain has been asked for all secret variables; asks it, otherwise, and calls `then` later.
    void withVariables(QObject *context, std::function<void()> then);
    SecretVault &vault() const { return m_vault; }

private:
    ConnectionContext connectionContext() const;
    template <typename Profile>
    const Profile *find(const QString &id) const;
    template <typename Profile>
    using Opener = std::function<void(const Profile &)>;
    /// Calls `open` once there is all that it needs.
    template <typename Profile>
    void prepare(const QString &id, const Opener<Profile> &open);
    template <typename Profile>
    void openOrAsk(const QString &id, const Opener<Profile> &open);
    void ask(const QString &action, const QString &name, const QList<NeededSecret> &missing,
             const std::function<void()> &then);

    const WorkspaceDocument &m_document;
    Workbench &m_workbench;
    SecretVault &m_vault;
    Settings &m_settings;
    QWidget *m_window;
};

} // namespace wsw
