// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"

class QLabel;
class QTableWidget;
class QToolButton;

namespace wsw {

/// Names and values as a table, in their order, each of which can be switched off; its last row is always empty, for
/// one more. Rows without a name count for nothing.
class NamedValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit NamedValueEditor(QWidget *parent = nullptr);

    QList<NamedValue> values() const;
    void setValues(const QList<NamedValue> &values);
    /// What the table is called, and what is said beneath it.
    void setTexts(const QString &accessibleName, const QString &hint);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NamedValue row(int row) const;
    void setRow(int row, const NamedValue &value);
    void keepEmptyRow();
    void removeSelected();
    void moveSelected(int by);
    void updateButtons();
    void retranslate();

    QTableWidget *m_table;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_hint;
};

} // namespace wsw
