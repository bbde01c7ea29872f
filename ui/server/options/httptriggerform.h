// SPDX-License-Identifier: MIT
#pragma once

#include "ui/server/options/serverform.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wsw {

class ErrorLine;
class SecretField;
class SecretVault;

/// Whether other programs may push by HTTP, where and with which token; and how they do.
class HttpTriggerForm : public ServerForm
{
    Q_OBJECT

public:
    explicit HttpTriggerForm(SecretVault &vault, QWidget *parent = nullptr);

    void showProfile(const ServerProfile &profile) override;
    void writeTo(ServerProfile &profile) const override;
    void showStatus(const ServerStatus &status) override;

protected:
    void retranslate() override;

private:
    void buildLayout();
    void connectSignals();
    HttpTriggerProfile profile() const;
    void validate();
    void generateToken();
    void showExample();
    QString token() const;
    QString address() const;
    QString command(const QString &token) const;

    SecretVault &m_vault;
    ServerProfile m_server; ///< as last shown, for its secret's key
    QString m_running;      ///< the trigger's address while it runs

    QWidget *m_fields;
    QCheckBox *m_enabled;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_portLabel;
    QSpinBox *m_port;
    QCheckBox *m_allowRemote;
    QLabel *m_tokenLabel;
    SecretField *m_token;
    QPushButton *m_generate;
    QToolButton *m_copyToken;
    ErrorLine *m_problem;
    QLabel *m_state;
    QLabel *m_exampleLabel;
    QPlainTextEdit *m_example;
    QPushButton *m_copyExample;
};

} // namespace wsw
