// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wsw {

class SecretField;
class SecretVault;

/// How clients prove who they are, and what those who cannot are told.
class ServerAccessForm : public ServerForm
{
    Q_OBJECT

public:
    explicit ServerAccessForm(SecretVault &vault, QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;

protected:
    void retranslate() override;

private:
    AccessRules::Authentication kind() const;
    void updateRows();

    QFormLayout *m_layout;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_secretLabel;
    SecretField *m_secret;
    QLabel *m_statusLabel;
    QSpinBox *m_status;
    QCheckBox *m_trustForwarded;
};

} // namespace wsw
