// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wsw {

/// The file that is sent, and as what.
class FileField : public QWidget
{
    Q_OBJECT

public:
    explicit FileField(QWidget *parent = nullptr);

    QString path() const;
    bool isText() const;
    void showFile(const QString &path, bool isText);

signals:
    void edited();
    void submitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_path;
    QPushButton *m_browse;
    QCheckBox *m_text;
    QLabel *m_hint;
};

} // namespace wsw
