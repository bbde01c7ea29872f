// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/secret.h"

class QAction;
class QComboBox;
class QLineEdit;

namespace wsw {

class SecretVault;

/// A password or token, and where it is kept: in the keychain, in an environment variable, or in clear in the
/// workspace. What is typed for the keychain goes into the vault as soon as the field is left.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(SecretVault &vault, QWidget *parent = nullptr);

    /// `key`: of the vault.
    void show(const Secret &secret, const QString &key);
    Secret secret() const;
    /// As if it were typed; where only a variable's name is kept, the secret goes into the keychain from now on.
    void setValue(const QString &value);
    /// "Password", "Token": names the field for assistive technology.
    void setName(const QString &name);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    Secret::Storage storage() const;
    void onStorageChosen();
    void onTextEdited();
    void keep();
    void showText();
    void updateEcho();
    void retranslate();

    SecretVault &m_vault;
    QLineEdit *m_text;
    QAction *m_reveal;
    QComboBox *m_storage;
    QString m_key;
    QString m_name;
    Secret m_secret;
    bool m_typed = false; ///< for the keychain, and not there yet
};

} // namespace wsw
