// SPDX-License-Identifier: MIT
#include "ui/connection/connectionstarter.h"

#include "ui/connection/secretdialog.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

namespace wsw {

ConnectionStarter::ConnectionStarter(const WorkspaceDocument &document, Workbench &workbench, SecretVault &vault,
                                     QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_workbench(workbench)
    , m_vault(vault)
    , m_window(window)
{
}

void ConnectionStarter::start(const QString &profile)
{
    const ConnectionProfile *known = m_document.connection(profile);
    if (known)
        m_vault.fetch(neededKeys(*known), this, [this, profile] { startOrAsk(profile); });
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
    QStringList keys = secretVariableKeys(m_document.workspace());
    const QList<NeededSecret> needed = neededSecrets(profile);
    for (const NeededSecret &secret : needed)
        keys.append(secret.key);
    return keys;
}

void ConnectionStarter::startOrAsk(const QString &profile)
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
        m_workbench.openConnection(*known, {variables(), m_vault.values()});
    else
        ask(profile, missing);
}

void ConnectionStarter::ask(const QString &profile, const QList<NeededSecret> &missing)
{
    auto *dialog = new SecretDialog(m_document.connection(profile)->name, missing, m_vault.isPersistent(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile] {
        const SecretValues values = dialog->values();
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            if (dialog->isToBeKept())
                m_vault.store(it.key(), it.value());
            else
                m_vault.remember(it.key(), it.value());
        }
        startOrAsk(profile);
    });
    dialog->open();
}

} // namespace wsw
