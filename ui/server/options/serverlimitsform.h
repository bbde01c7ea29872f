// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace wsw {

class MessageSizeBox;
class SecondsBox;

/// How many clients a server takes, for how long, and what it does with those that do not read.
class ServerLimitsForm : public ServerForm
{
    Q_OBJECT

public:
    explicit ServerLimitsForm(QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;

protected:
    void retranslate() override;

private:
    void buildLayout();

    QLabel *m_clientsLabel;
    QSpinBox *m_clients;
    QLabel *m_perAddressLabel;
    QSpinBox *m_perAddress;
    QLabel *m_messageLabel;
    MessageSizeBox *m_message;
    QLabel *m_handshakeLabel;
    SecondsBox *m_handshake;
    QLabel *m_idleLabel;
    SecondsBox *m_idle;
    QLabel *m_pingLabel;
    SecondsBox *m_ping;
    QLabel *m_pongLabel;
    SecondsBox *m_pong;
    QLabel *m_slowLabel;
    QComboBox *m_slow;
    QLabel *m_backlogLabel;
    MessageSizeBox *m_backlog;
};

} // namespace wsw
