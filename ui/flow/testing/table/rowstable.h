// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/testing/table/rowsmodel.h"

class QToolButton;

namespace wsw {

class EditTable;
class ErrorLine;

/// A test case's rows in a table, with buttons beside it and, beneath, why what was typed is not taken.
class RowsTable : public QWidget
{
    Q_OBJECT

public:
    enum class Adding { Simple, WithDuplicates };

    struct Texts
    {
        QString name; ///< for assistive technology
        QString add;
        QString duplicate;
        QString remove;
        QString placeholder{}; ///< while there are none
    };

    /// The model must outlive it.
    RowsTable(RowsModel &model, Adding adding, QWidget *parent = nullptr);

    void setTexts(const Texts &texts);
    void setStretched(int column);
    int currentRow() const; ///< -1: none
    void setCurrentRow(int row);
    void updateButtons(); ///< since the model can append now, or can't any more

signals:
    void currentRowChanged();

private:
    void buildLayout(Adding adding);
    void connectSignals();
    void select(int row);

    RowsModel &m_model;
    EditTable *m_table;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    ErrorLine *m_error;
};

} // namespace wsw
