// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

class PathField;
class SecretField;
class SecretVault;

/// Whom a connection trusts, and by what certificate it is trusted itself.
class TlsForm : public QWidget
{
    Q_OBJECT

public:
    explicit TlsForm(SecretVault &vault, QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_caLabel;
    PathField *m_ca;
    QLabel *m_certificateLabel;
    PathField *m_certificate;
    QLabel *m_keyLabel;
    PathField *m_key;
    QLabel *m_passwordLabel;
    SecretField *m_password;
    QLabel *m_serverNameLabel;
    QLineEdit *m_serverName;
    QLabel *m_versionLabel;
    QComboBox *m_version;
    QCheckBox *m_insecure;
};

} // namespace wsw
