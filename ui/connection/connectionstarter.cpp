// SPDX-License-Identifier: MIT
#include "ui/connection/connectionstarter.h"

#include "ui/connection/secretdialog.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

namespace wsw {

ConnectionStarter::ConnectionStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault,
                                     Settings &settings, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_workbench(workbench)
    , m_vault(vault)
    , m_settings(settings)
    , m_window(window)
{
}

void ConnectionStarter::start(const QString &profile)
{
    prepare(profile, [this](const ConnectionProfile &ready, const ConnectionContext &context) {
        m_workbench.openConnection(ready, context);
    });
}

void ConnectionStarter::startGroup(const QString &profile, const ClientGroupOptions &options)
{
    prepare(profile, [this, options](const ConnectionProfile &ready, const ConnectionContext &context) {
        m_workbench.openClientGroup(ready, context, options);
    });
}

void ConnectionStarter::prepare(const QString &profile, const Opener &open)
{
    if (const ConnectionProfile *known = m_document.connection(profile))
        m_vault.fetch(neededKeys(*known), this, [this, profile, open] { openOrAsk(profile, open); });
}

void ConnectionStarter::trust(const TrustedCertificate &certificate)
{
    QList<TrustedCertificate> certificates = m_settings.trustedCertificates();
    certificates.removeIf([&](const TrustedCertificate &known) {
        return known.host == certificate.host && known.fingerprint == certificate.fingerprint;
    });
    certificates.append(certificate);
    m_settings.setTrustedCertificates(certificates);
}

ConnectionContext ConnectionStarter::context() const
{
    ConnectionContext context{variables(), m_vault.values(), {}};
    const QList<TrustedCertificate> certificates = m_settings.trustedCertificates();
    for (const TrustedCertificate &certificate : certificates)
        context.trustedCertificates.insert(certificate.host, certificate.fingerprint);
    return context;
}

VariableScope ConnectionStarter::variables() const
{
    return variableScope(m_document.workspace(), m_vault.values());
}

void ConnectionStarter::withVariables(QObject *context, std::function<void()> then)
{
    m_vault.fetch(secretVariableKeys(m_document.workspace()), context, std::move(then));
}

QStringList ConnectionStarter::neededKeys(const ConnectionProfile &profile) const
{
    return secretVariableKeys(m_document.workspace()) + secretKeys(profile);
}

void ConnectionStarter::openOrAsk(const QString &profile, const Opener &open)
{
    const ConnectionProfile *known = m_document.connection(profile);
    if (!known)
        return;
    QList<NeededSecret> missing;
    const QList<NeededSecret> needed = neededSecrets(*known);
    for (const NeededSecret &secret : needed) {
        if (secret.required && !m_vault.values().contains(secret.key))
            missing.append(secret);
    }
    if (missing.isEmpty())
        open(*known, context());
    else
        ask(profile, missing, open);
}

void ConnectionStarter::ask(const QString &profile, const QList<NeededSecret> &missing, const Opener &open)
{
    auto *dialog = new SecretDialog(m_document.connection(profile)->name, missing, m_vault.isPersistent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile, open] {
        const SecretValues values = dialog->values();
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (dialog->isToBeKept())
                m_vault.store(it.key(), it.value());
            else
                m_vault.remember(it.key(), it.value());
        }
        openOrAsk(profile, open);
    });
    dialog->open();
}

} // namespace wsw
