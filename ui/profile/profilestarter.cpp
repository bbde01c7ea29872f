// SPDX-License-Identifier: MIT
#include "ui/profile/profilestarter.h"

#include "ui/profile/secretdialog.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

namespace wsw {

ProfileStarter::ProfileStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault,
                               Settings &settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_workbench(workbench)
    , m_vault(vault)
    , m_settings(settings)
    , m_window(window)
{
}

template <typename Profile>
const Profile *ProfileStarter::find(const QString &id) const
{
    if constexpr (std::is_same_v<Profile, ConnectionProfile>)
        return m_document.connection(id);
    else
        return m_document.server(id);
}

void ProfileStarter::start(const QString &profile)
{
    if (find<ConnectionProfile>(profile)) {
        prepare<ConnectionProfile>(profile, [this](const ConnectionProfile &ready) {
            m_workbench.openConnection(ready, connectionContext());
        });
    } else {
        prepare<ServerProfile>(profile, [this](const ServerProfile &ready) {
            m_workbench.startServer(ready, {variables(), m_vault.values()}, servedFlows(m_document.workspace()));
        });
    }
}

void ProfileStarter::startGroup(const QString &profile, const ClientGroupOptions &options)
{
    prepare<ConnectionProfile>(profile, [this, options](const ConnectionProfile &ready) {
        m_workbench.openClientGroup(ready, connectionContext(), options);
    });
}

template <typename Profile>
void ProfileStarter::prepare(const QString &id, const Opener<Profile> &open)
{
    if (const Profile *known = find<Profile>(id)) {
        m_vault.fetch(secretVariableKeys(m_document.workspace()) + secretKeys(*known), this,
                      [this, id, open] { openOrAsk(id, open); });
    }
}

void ProfileStarter::trust(const TrustedCertificate &certificate)
{
    QList<TrustedCertificate> certificates = m_settings.trustedCertificates();
    certificates.removeIf([&](const TrustedCertificate &known) {
        return known.host == certificate.host && known.fingerprint == certificate.fingerprint;
    });
    certificates.append(certificate);
    m_settings.setTrustedCertificates(certificates);
}

ConnectionContext ProfileStarter::connectionContext() const
{
    ConnectionContext context{variables(), m_vault.values(), {}};
    const QList<TrustedCertificate> certificates = m_settings.trustedCertificates();
    for (const TrustedCertificate &certificate : certificates)
        context.trustedCertificates.insert(certificate.host, certificate.fingerprint);
    return context;
}

VariableScope ProfileStarter::variables() const
{
    return variableScope(m_document.workspace(), m_vault.values());
}

void ProfileStarter::withVariables(QObject *context, std::function<void()> then)
{
    m_vault.fetch(secretVariableKeys(m_document.workspace()), context, std::move(then));
}

template <typename Profile>
void ProfileStarter::openOrAsk(const QString &id, const Opener<Profile> &open)
{
    // It may have been changed or deleted meanwhile.
    const Profile *known = find<Profile>(id);
    if (!known)
        return;
    QList<NeededSecret> missing = neededSecrets(*known);
    missing.removeIf(
        [this](const NeededSecret &secret) { return !secret.required || m_vault.values().contains(secret.key); });
    if (missing.isEmpty()) {
        open(*known);
        return;
    }
    const QString action = std::is_same_v<Profile, ConnectionProfile> ? tr("Connect") : tr("Start");
    ask(action, known->name, missing, [this, id, open] { openOrAsk(id, open); });
}

void ProfileStarter::ask(const QString &action, const QString &name, const QList<NeededSecret> &missing,
                         const std::function<void()> &then)
{
    auto *dialog = new SecretDialog(action, name, missing, m_vault.isPersistent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, then] {
        const SecretValues values = dialog->values();
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (dialog->isToBeKept())
                m_vault.store(it.key(), it.value());
            else
                m_vault.remember(it.key(), it.value());
        }
        then();
    });
    dialog->open();
}

} // namespace wsw
