// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/workspace/workspaceitem.h"
#include "workspace/interchange/importeditems.h"

class QWidget;

namespace wsw {

class DocumentCommands;
class ItemCommands;
class NoticeArea;
class SecretVault;
class SessionCommands;
class WorkspaceDocument;

/// Brings files in, from the menu or dropped on the window: those of other programs into the workspace, our own as
/// what they are.
class ImportCommands : public QObject
{
    Q_OBJECT

public:
    struct Others
    {
        DocumentCommands &document;
        ItemCommands &items;
        SessionCommands &session;
    };
    ImportCommands(WorkspaceDocument &document, SecretVault &vault, const Others &others, NoticeArea &notices,
                   QWidget *window);

    void chooseFile();
    void openFiles(const QStringList &paths);

signals:
    void imported(const wsw::WorkspaceItem &item); ///< the first connection

private:
    /// What an import added, to be taken out again.
    struct Added
    {
        QList<WorkspaceItem> connections;
        QStringList messages; ///< ids
        QStringList variables;
        QStringList environments; ///< ids
        QStringList secrets;      ///< keychain keys
    };

    void openFile(const QString &path);
    void importFile(const QString &path);
    Added add(ImportedItems &items);
    void takeOut(const Added &added);
    void tell(const QString &path, const Added &added, const QStringList &skipped);
    void showSkipped(const QString &name, const QStringList &skipped);

    WorkspaceDocument &m_document;
    SecretVault &m_vault;
    Others m_others;
    NoticeArea &m_notices;
    QWidget *m_window;
};

} // namespace wsw
