// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workspace.h"

class QLabel;
class QLineEdit;

namespace wsw {

class EngineOptionsForm;
class MessageSizeBox;

/// What a connection asks for in its opening request, and what carries it. Holds from the next time it connects.
class ConnectionOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionOptionsForm(QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_subprotocolsLabel;
    QLineEdit *m_subprotocols;
    QLabel *m_originLabel;
    QLineEdit *m_origin;
    QLabel *m_userAgentLabel;
    QLineEdit *m_userAgent;
    QLabel *m_maxMessageLabel;
    MessageSizeBox *m_maxMessage;
    EngineOptionsForm *m_engine;
};

} // namespace wsw
