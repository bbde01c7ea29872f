// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTableView;
class QToolButton;

namespace wsw {

class EnvironmentModel;
class ErrorLine;
class SecretVault;
class WorkspaceDocument;

/// The workspace's variables and its environments. What is typed holds at once; the dialog is in the way of nothing.
class VariablesDialog : public QDialog
{
    Q_OBJECT

public:
    VariablesDialog(WorkspaceDocument &document, SecretVault &vault, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString current() const; ///< id, empty: the workspace's own
    void buildLayout();
    void showEnvironments();
    void addEnvironment();
    void duplicateEnvironment();
    void removeEnvironment();
    void renameEnvironment(const QListWidgetItem &item);
    void removeVariables();
    void updateButtons();
    void retranslate();

    WorkspaceDocument &m_document;
    SecretVault &m_vault;
    EnvironmentModel *m_model;
    QLabel *m_listLabel;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QTableView *m_table;
    ErrorLine *m_error;
    QLabel *m_hint;
    QToolButton *m_removeVariable;
};

} // namespace wsw
