// SPDX-License-Identifier: MIT
#pragma once

#include "ui/flow/testing/table/rowstable.h"

class QCheckBox;

namespace wsw {

/// Whether a test case looks at something at all, the rows that it expects then, and whether others may come too.
class ExpectedRows : public QWidget
{
    Q_OBJECT

public:
    enum class Others { Never, Choosable };

    /// The model must outlive it.
    ExpectedRows(RowsModel &model, RowsTable::Adding adding, Others others, QWidget *parent = nullptr);

    bool isChecked() const;
    bool mayOthersCome() const;
    void setChecked(bool checked, bool othersMayCome = false); ///< without edited()
    RowsTable &table() { return *m_table; }
    void setTexts(const QString &check, const QString &others, const QString &othersToolTip = {});

signals:
    void edited();

private:
    void updateEnabled();

    QCheckBox *m_check;
    QCheckBox *m_others;
    RowsTable *m_table;
};

} // namespace wsw
