// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "result.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wsw {

class ErrorLine;

/// The small form that asks for a ping's payload: text or hex, at most 125 bytes (RFC 6455 section 5.5).
class PingForm : public QWidget
{
    Q_OBJECT

public:
    explicit PingForm(QWidget *parent = nullptr);

signals:
    void accepted(const QByteArray &payload);

protected:
    void changeEvent(QEvent *event) override;

private:
    Result<QByteArray> payload() const;
    void submit();
    void validate();
    void retranslate();

    QLabel *m_label;
    QLineEdit *m_payload;
    QComboBox *m_type;
    QLabel *m_bytes;
    QPushButton *m_ping;
    ErrorLine *m_error;
};

} // namespace wsw
