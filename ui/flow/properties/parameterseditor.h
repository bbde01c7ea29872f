// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

#include "ui/flow/properties/parametersmodel.h"

class QLabel;
class QTableView;
class QToolButton;

namespace wsw {

/// A flow's entry parameters as a table, with buttons to add, remove and order them.
class ParametersEditor : public QGroupBox
{
    Q_OBJECT

public:
    /// The editor must outlive it.
    explicit ParametersEditor(FlowEditor &editor, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void addParameter();
    void updateButtons();

    FlowEditor &m_editor;
    ParametersModel m_model;
    QTableView *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_problem;
};

} // namespace wsw
