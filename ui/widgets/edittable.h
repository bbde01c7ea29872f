// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace wsw {

/// A table whose cells are edited in place. F2 edits and Delete removes here, whatever commands the window has on
/// these keys; Tab leaves it.
class EditTable : public QTableView
{
    Q_OBJECT

public:
    explicit EditTable(QWidget *parent = nullptr);

    /// What is said in it while it has no rows.
    void setPlaceholder(const QString &text);

signals:
    void removeWanted(); ///< of the current row

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_placeholder;
};

} // namespace wsw
