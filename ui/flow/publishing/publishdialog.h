// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "workspace/flowbindings.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace wsw {

class ErrorLine;
class FlowForm;

/// On which paths of which servers a flow runs, and when. Nothing changes before it is accepted.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(const Workspace &workspace, const QString &flow, QWidget *parent = nullptr);

    /// The workspace's, with their behaviours as they are wanted now.
    const QList<ServerProfile> &servers() const { return m_servers; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void showBindings();
    void showPaths();
    void showChosen();
    void addBinding();
    bool changeBinding(); ///< the chosen one, if any, to what the form says; false if that is wrong
    void removeBinding();
    void publish();
    std::optional<Error> problem(const FlowBinding &binding) const;
    std::optional<FlowBinding> chosenBinding() const; ///< that can be changed here: no rule
    /// What the form says becomes that behaviour, at its place of the chosen path. False, and the error is shown, if a
    /// server would refuse it.
    bool put(Behaviour behaviour, qsizetype place);
    void updateButtons();
    ServerProfile *chosenServer();
    void retranslate();

    const Workspace m_workspace;
    const QString m_flow;
    QList<ServerProfile> m_servers;

    QTreeWidget *m_bindings;
    QPushButton *m_remove;
    QGroupBox *m_new;
    QLabel *m_serverLabel;
    QComboBox *m_server;
    QLabel *m_pathLabel;
    QComboBox *m_path;
    FlowForm *m_form;
    QPushButton *m_change;
    QPushButton *m_add;
    ErrorLine *m_error;
    QPushButton *m_publish;
    QPushButton *m_cancel;
};

} // namespace wsw
