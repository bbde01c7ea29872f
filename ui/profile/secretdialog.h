// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "workspace/profile/connectionprofile.h"

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;

namespace wsw {

/// Asks for passwords and tokens that nothing else knows. Its OK is off while one is empty.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    /// `action`: what is done with them, and to what: "Connect", "Start".
    SecretDialog(const QString &action, const QString &name, const QList<NeededSecret> &secrets, bool canBeKept,
                 QWidget *parent = nullptr);

    SecretValues values() const;
    bool isToBeKept() const; ///< in the keychain

private:
    void update();

    QList<std::pair<QString, QLineEdit *>> m_fields;
    QCheckBox *m_keep;
    QDialogButtonBox *m_buttons;
};

} // namespace wsw
