// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace wsw {

class WorkspaceDocument;

/// Which environment holds, at the right of the menu bar; its last entry leads to the variables. The same choice as a
/// menu, for systems whose menu bar has no corner.
class EnvironmentChooser : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentChooser(WorkspaceDocument &document, QWidget *parent = nullptr);

    void fillMenu(QMenu &menu) const;

signals:
    void variablesWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showEnvironments();
    void onActivated(int index);
    void retranslate();

    WorkspaceDocument &m_document;
    QLabel *m_label;
    QComboBox *m_choice;
};

} // namespace wsw
