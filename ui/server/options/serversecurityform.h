// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QCheckBox;
class QLabel;

namespace wsw {

class NamedValueEditor;
class RowsEditor;
class SecretVault;
class ServerAccessForm;
class ServerTlsForm;

/// A server's certificate, and who may connect.
class ServerSecurityForm : public ServerForm
{
    Q_OBJECT

public:
    explicit ServerSecurityForm(SecretVault &vault, QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;

protected:
    void retranslate() override;

private:
    ServerTlsForm *m_tls;
    ServerAccessForm *m_access;
    RowsEditor *m_origins;
    RowsEditor *m_blocked;
    NamedValueEditor *m_headers;
};

} // namespace wsw
