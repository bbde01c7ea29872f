// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "flow/flowgraph.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wsw {

/// What a new flow begins with: nothing but a start, or one of the templates, by category, with what each is for.
class FlowTemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FlowTemplateDialog(QWidget *parent = nullptr);

signals:
    /// Accepted: a copy to change at will, with its test cases. It has no id yet.
    void chosen(const wsw::FlowGraph &flow);

private:
    void addTemplates();
    void showDescription();
    void onAccepted();
    QTreeWidgetItem *current() const; ///< null on a category

    QTreeWidget *m_templates;
    QLabel *m_name;
    QLabel *m_description;
    QLabel *m_tests;
    QPushButton *m_create;
};

} // namespace wsw
