// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wsw {

class SecretField;
class SecretVault;

/// The way out to the network: the system's proxy, none, or one of the profile's own.
class ProxyForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(SecretVault &vault, QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateRows();
    void retranslate();

    QFormLayout *m_layout;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_hostLabel;
    QLineEdit *m_host;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    SecretField *m_password;
};

} // namespace wsw
