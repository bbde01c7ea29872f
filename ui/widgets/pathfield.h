// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace wsw {

/// A file's path, typed or chosen.
class PathField : public QWidget
{
    Q_OBJECT

public:
    explicit PathField(QWidget *parent = nullptr);

    QString path() const; ///< trimmed
    void setPath(const QString &path);
    /// `title`: of the dialog that chooses; it also names the field and its button.
    void setTexts(const QString &title, const QString &filter, const QString &toolTip);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_edit;
    QToolButton *m_choose;
    QString m_title;
    QString m_filter;
};

} // namespace wsw
