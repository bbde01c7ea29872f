// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"

class QCheckBox;
class QLabel;

namespace wsw {

class ProxyForm;
class ReconnectForm;
class SecondsBox;
class SecretVault;

/// How a connection goes about the network: how long it waits, through which proxy, and what when it is lost.
class NetworkForm : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkForm(SecretVault &vault, QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_timeoutLabel;
    SecondsBox *m_timeout;
    QLabel *m_pingLabel;
    SecondsBox *m_ping;
    QLabel *m_pongLabel;
    SecondsBox *m_pong;
    QCheckBox *m_noDelay;
    ProxyForm *m_proxy;
    ReconnectForm *m_reconnect;
};

} // namespace wsw
