// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "message/message.h"

class QLabel;
class QLineEdit;

namespace wsw {

/// A message and the address of the client that it would come from, to see what the server would do with it.
class TryOutBar : public QWidget
{
    Q_OBJECT

public:
    explicit TryOutBar(QWidget *parent = nullptr);

    QString message() const;
    /// The path of a client of this pattern; what the user typed stays as long as it matches.
    void setPattern(const QString &pattern);
    OpenInfo client() const;
    /// What came of it; empty: nothing to say.
    void showOutcome(const QString &text, bool isProblem);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_messageLabel;
    QLineEdit *m_message;
    QLabel *m_clientLabel;
    QLineEdit *m_client;
    QLabel *m_outcome;
    QString m_pattern;
};

} // namespace wsw
