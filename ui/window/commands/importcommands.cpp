// SPDX-License-Identifier: MIT
#include "ui/window/commands/importcommands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

#include "ui/widgets/notice/noticearea.h"
#include "ui/window/documentcommands.h"
#include "ui/window/itemcommands.h"
#include "ui/window/sessioncommands.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/interchange/importfile.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

namespace {

const QString noticeKey = QStringLiteral("import");

template <typename List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &each : list)
        ids.append(each.id);
    return ids;
}

template <typename List>
List withoutIds(List list, const QStringList &ids)
{
    list.removeIf([&](const auto &each) { return ids.contains(each.id); });
    return list;
}

/// Those that the workspace has no variable for; the others are told among `skipped`.
QList<Variable> newVariables(const QList<Variable> &found, const QList<Variable> &existing, QStringList &skipped)
{
    QList<Variable> added;
    for (const Variable &variable : found) {
        const auto isOfThatName = [&](const Variable &other) { return other.name == variable.name; };
        const auto same = std::find_if(existing.cbegin(), existing.cend(), isOfThatName);
        if (same == existing.cend()) {
            added.append(variable);
        } else if (*same != variable) {
            skipped.append(ImportCommands::tr("The variable “%1” was left out: the workspace has one of that name with "
                                              "another value.")
                               .arg(variable.name));
        }
    }
    return added;
}

} // namespace

ImportCommands::ImportCommands(WorkspaceDocument &document, SecretVault &vault, const Others &others,
                               NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_vault(vault)
    , m_others(others)
    , m_notices(notices)
    , m_window(window)
{
}

void ImportCommands::chooseFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Import"), QString(),
                                   tr("Postman, Insomnia, flows and workspaces (*.json *.yaml *.yml *.wsflow "
                                      "*.wsworkspace);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportCommands::openFiles);
    dialog->open();
}

void ImportCommands::openFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        openFile(path);
}

void ImportCommands::openFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("wsworkspace"))
        m_others.document.openPath(path);
    else if (suffix == QLatin1String("wsflow"))
        m_others.items.importFlowFile(path);
    else if (suffix == QLatin1String("wsrecording"))
        m_others.session.open(path);
    else
        importFile(path);
}

void ImportCommands::importFile(const QString &path)
{
    Result<ImportedItems> items = readImportFile(path);
    if (!items) {
        m_notices.showError(noticeKey, items.error());
        return;
    }
    const Added added = add(*items);
    tell(path, added, items->skipped);
    if (!added.connections.isEmpty())
        emit imported(added.connections.first());
}

ImportCommands::Added ImportCommands::add(ImportedItems &items)
{
    const Workspace before = m_document.workspace();
    Added added;
    for (const ConnectionProfile &profile : std::as_const(items.connections))
        added.connections.append(m_document.insert(profile));
    added.messages = idsOf(items.messages);
    added.environments = idsOf(items.environments);
    m_document.changeSavedMessages(before.savedMessages + items.messages);
    const QList<Variable> variables = newVariables(items.variables, before.variables, items.skipped);
    for (const Variable &variable : variables) {
        added.variables.append(variable.name);
        // Only here is it known whose variable it becomes.
        if (const QString value = items.secrets.take(variableKey({}, variable.name)); !value.isEmpty())
            items.secrets.insert(variableKey(before.id, variable.name), value);
    }
    m_document.changeVariables(before.variables + variables, before.environments + items.environments);
    added.secrets = items.secrets.keys();
    for (auto secret = items.secrets.cbegin(); secret != items.secrets.cend(); ++secret)
        m_vault.store(secret.key(), secret.value());
    return added;
}

void ImportCommands::takeOut(const Added &added)
{
    for (const WorkspaceItem &connection : added.connections)
        m_document.remove(connection);
    for (const QString &secret : added.secrets)
        m_vault.store(secret, {});
    const Workspace &workspace = m_document.workspace();
    m_document.changeSavedMessages(withoutIds(workspace.savedMessages, added.messages));
    QList<Variable> variables = workspace.variables;
    variables.removeIf([&](const Variable &variable) { return added.variables.contains(variable.name); });
    m_document.changeVariables(variables, withoutIds(workspace.environments, added.environments));
}

void ImportCommands::tell(const QString &path, const Added &added, const QStringList &skipped)
{
    const QString name = QFileInfo(path).fileName();
    const auto text = [name, added, skipped] {
        QStringList parts;
        if (const int count = int(added.connections.size()))
            parts.append(tr("%n connection(s)", nullptr, count));
        if (const int count = int(added.messages.size()))
            parts.append(tr("%n saved message(s)", nullptr, count));
        if (const int count = int(added.variables.size()))
            parts.append(tr("%n variable(s)", nullptr, count));
        if (const int count = int(added.environments.size()))
            parts.append(tr("%n environment(s)", nullptr, count));
        if (parts.isEmpty())
            return tr("“%1” has nothing that the workspace does not have already.").arg(name);
        //: %1 is a file's name, %2 a list such as "2 connections and 1 variable"
        return tr("“%1” was imported: %2.").arg(name, QLocale().createSeparatedList(parts));
    };
    QList<Notice::Action> actions{{[] { return tr("Undo"); }, [this, added] { takeOut(added); }}};
    if (!skipped.isEmpty()) {
        actions.append({[] { return tr("What Was Left Out…"); }, [=, this] { showSkipped(name, skipped); }, false});
    }
    m_notices.showNotice(noticeKey, {Notice::Severity::Information, text, actions});
}

void ImportCommands::showSkipped(const QString &name, const QStringList &skipped)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("What Was Left Out"),
                                tr("This part of “%1” was not imported:").arg(name), QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    constexpr qsizetype shown = 15;
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(skipped.first(std::min(skipped.size(), shown)).join(u'\n'));
    if (skipped.size() > shown)
        box->setDetailedText(skipped.join(u'\n'));
    box->open();
}

} // namespace wsw
