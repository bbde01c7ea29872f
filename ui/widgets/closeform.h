// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wsw {

/// The small form that asks for a close code and a reason. Offers only what may be sent (RFC 6455 section 7.4) and a
/// reason that fits a close frame: 123 bytes of UTF-8 (section 5.5).
class CloseForm : public QFrame
{
    Q_OBJECT

public:
    explicit CloseForm(QWidget *parent = nullptr);

    static constexpr int reasonLimit = 123;
    static bool maySend(int code);
    /// Whether there is a button that ends TCP without a close frame.
    void setDropOffered(bool offered);

signals:
    void accepted(quint16 code, const QString &reason);
    void dropRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void validate();
    QString meaning(int code) const;

    QLabel *m_codeLabel;
    QSpinBox *m_code;
    QLabel *m_meaning;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_bytes;
    QPushButton *m_drop;
    QPushButton *m_close;
};

} // namespace wsw
