// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QLabel;

namespace wsw {

class PathField;
class SecretField;
class SecretVault;

/// With what a server proves who it is.
class ServerTlsForm : public ServerForm
{
    Q_OBJECT

public:
    explicit ServerTlsForm(SecretVault &vault, QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;

protected:
    void retranslate() override;

private:
    QLabel *m_certificateLabel;
    PathField *m_certificate;
    QLabel *m_keyLabel;
    PathField *m_key;
    QLabel *m_passwordLabel;
    SecretField *m_password;
};

} // namespace wsw
