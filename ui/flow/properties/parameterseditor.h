// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

#include "ui/flow/properties/parametersmodel.h"

class QLabel;
class QToolButton;

namespace wsw {

class EditTable;

/// A flow's entry parameters as a table, with buttons to add, remove and order them.
class ParametersEditor : public QGroupBox
{
    Q_OBJECT

public:
    /// The editor must outlive it.
    explicit ParametersEditor(FlowEditor &editor, QWidget *parent = nullptr);

private:
    void buildLayout();
    void addParameter();
    void updateButtons();

    FlowEditor &m_editor;
    ParametersModel m_model;
    EditTable *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_problem;
};

} // namespace wsw
