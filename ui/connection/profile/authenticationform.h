// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace wsw {

class SecretField;
class SecretVault;

/// How a connection tells who it is: user and password, a token, or a key.
class AuthenticationForm : public QWidget
{
    Q_OBJECT

public:
    explicit AuthenticationForm(SecretVault &vault, QWidget *parent = nullptr);

    void show(const ConnectionProfile &profile);
    void writeTo(ConnectionProfile &profile) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    Authentication::Kind kind() const;
    void updateRows();
    void retranslate();

    QFormLayout *m_layout;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QLabel *m_placeLabel;
    QComboBox *m_place;
    QLabel *m_secretLabel;
    SecretField *m_secret;
    QLabel *m_hint;
};

} // namespace wsw
