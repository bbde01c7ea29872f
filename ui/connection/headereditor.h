// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QLabel;
class QPushButton;
class QTableWidget;

namespace wsw {

/// The request's headers as a table; its last row is always empty, for one more. Rows without a name count for nothing.
class HeaderEditor : public QWidget
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QString, QString>>;

    explicit HeaderEditor(QWidget *parent = nullptr);

    Headers headers() const;
    void setHeaders(const Headers &headers);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString cell(int row, int column) const;
    void appendRow(const QString &name, const QString &value);
    void keepEmptyRow();
    void removeSelected();
    void retranslate();

    QTableWidget *m_table;
    QPushButton *m_remove;
    QLabel *m_hint;
};

} // namespace wsw
