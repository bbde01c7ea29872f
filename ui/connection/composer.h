// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/messagecontent.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace wsw {

class ErrorLine;

/// Where a message is written: text, JSON, bytes as hex or base64, or a file. What can't be sent is said beneath, with
/// its position, and Send is off.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    QString draft() const;
    void setDraft(const QString &text);
    /// Whether messages can be sent now; what is typed stays either way.
    void setSendEnabled(bool enabled, const QString &reason = {});
    void send();

signals:
    void draftChanged(const QString &text);
    void submitted(const wsw::MessageContent &content);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ContentType type() const;
    QString written() const;
    void chooseFile();
    void retranslate();
    void validate();

    QPlainTextEdit *m_editor;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_fileHint;
    QStackedWidget *m_inputs;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QLabel *m_size;
    QPushButton *m_send;
    ErrorLine *m_error;
    bool m_sendEnabled = false;
    QString m_reason;
};

} // namespace wsw
