// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace wsw {

/// Rows of text as a table, in their order; its last row is always empty, for one more. Rows without a text in the
/// first column count for nothing.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells; ///< one for each column; the first trimmed
        bool enabled = true;

        bool operator==(const Row &) const = default;
    };

    enum class Switches { Without, With }; ///< whether each row can be switched off

    RowsEditor(int columns, Switches switches, QWidget *parent = nullptr);

    QList<Row> rows() const;
    void setRows(const QList<Row> &rows);
    /// What the table and its columns are called, and what is said beneath it.
    void setTexts(const QString &accessibleName, const QStringList &headers, const QString &hint);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isEmpty(const Row &row) const;
    Row row(int row) const;
    void setRow(int row, const Row &value);
    void keepEmptyRow();
    void removeSelected();
    void moveSelected(int by);
    void updateButtons();
    void retranslate();

    const Switches m_switches;
    QTableWidget *m_table;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QLabel *m_hint;
};

/// A list of texts, one a row.
QList<RowsEditor::Row> rowsOf(const QStringList &texts);
QStringList textsOf(const QList<RowsEditor::Row> &rows);

} // namespace wsw
