// SPDX-License-Identifier: MIT
#include "ui/profile/secretdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace wsw {

SecretDialog::SecretDialog(const QString &action, const QString &name, const QList<NeededSecret> &secrets,
                           bool canBeKept, QWidget *parent)
    : QDialog(parent)
    , m_keep(new QCheckBox(tr("Keep it in the keychain"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("%1: %2").arg(action, name));
    m_buttons->addButton(action, QDialogButtonBox::AcceptRole);
    auto *layout = new QFormLayout(this);
    for (const NeededSecret &secret : secrets) {
        auto *field = new QLineEdit(this);
        field->setEchoMode(QLineEdit::Password);
        field->setAccessibleName(secret.label);
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
        // A sentence's middle elsewhere, a field's label here.
        QString label = secret.label;
        label[0] = label.at(0).toUpper();
        auto *caption = new QLabel(tr("%1:").arg(label), this);
        caption->setBuddy(field);
        layout->addRow(caption, field);
        connect(field, &QLineEdit::textChanged, this, &SecretDialog::update);
        m_fields.append({secret.key, field});
    }
    m_keep->setVisible(canBeKept);
    m_keep->setChecked(canBeKept);
    layout->addRow(QString(), m_keep);
    layout->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
}

SecretValues SecretDialog::values() const
{
    SecretValues values;
    for (const auto &[key, field] : m_fields)
        values.insert(key, field->text());
    return values;
}

bool SecretDialog::isToBeKept() const
{
    return m_keep->isChecked();
}

void SecretDialog::update()
{
    const bool complete = std::none_of(m_fields.begin(), m_fields.end(),
                                       [](const auto &field) { return field.second->text().isEmpty(); });
    const QList<QAbstractButton *> buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(complete);
    }
}

} // namespace wsw
