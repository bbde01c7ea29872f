// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QLabel;
class QPushButton;

namespace wsw {

class ErrorLine;
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
    void makeCertificate();

    QStringList m_names; ///< addresses that clients reach the server by
    QString m_authority; ///< the file of who signed what was made here
    QLabel *m_certificateLabel;
    PathField *m_certificate;
    QLabel *m_keyLabel;
    PathField *m_key;
    QLabel *m_passwordLabel;
    SecretField *m_password;
    QPushButton *m_make;
    QLabel *m_made;
    ErrorLine *m_problem;
};

} // namespace wsw
