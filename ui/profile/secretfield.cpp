// SPDX-License-Identifier: MIT
#include "ui/profile/secretfield.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include "ui/theme.h"
#include "ui/widgets/label/unseenlabel.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

SecretField::SecretField(SecretVault &vault, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_text(new QLineEdit(this))
    , m_reveal(m_text->addAction(themeIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition))
    , m_storage(new QComboBox(this))
{
    for (Secret::Storage storage : {Secret::Storage::Keychain, Secret::Storage::Environment, Secret::Storage::Document})
        m_storage->addItem(QString(), int(storage));
    m_reveal->setCheckable(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_storage->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_storage->setMinimumContentsLength(8);
    m_storage->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_storage);
    setFocusProxy(m_text);

    connect(m_text, &QLineEdit::textChanged, this, &SecretField::onTextEdited);
    connect(m_text, &QLineEdit::editingFinished, this, &SecretField::keep);
    connect(m_reveal, &QAction::toggled, this, &SecretField::updateEcho);
    connect(m_storage, &QComboBox::currentIndexChanged, this, &SecretField::onStorageChosen);
    connect(&vault, &SecretVault::changed, this, [this](const QString &key) {
        if (key == m_key && !m_typed)
            showText();
    });
    connect(&vault, &SecretVault::failed, this, &SecretField::retranslate);
    retranslate();
    updateEcho();
}

void SecretField::show(const Secret &secret, const QString &key)
{
    if (key == m_key && secret == m_secret)
        return;
    m_key = key;
    m_secret = secret;
    m_typed = false;
    {
        const QSignalBlocker blocker(m_storage);
        m_storage->setCurrentIndex(m_storage->findData(int(secret.storage)));
    }
    showText();
    updateEcho();
    if (secret.storage == Secret::Storage::Keychain)
        m_vault.fetch({key}, this, [this] {
            if (!m_typed)
                showText();
        });
}

Secret SecretField::secret() const
{
    return m_secret;
}

void SecretField::setValue(const QString &value)
{
    if (m_secret.storage == Secret::Storage::Environment)
        m_storage->setCurrentIndex(m_storage->findData(int(Secret::Storage::Keychain)));
    m_text->setText(value);
    keep();
}

void SecretField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Secret::Storage SecretField::storage() const
{
    return Secret::Storage(m_storage->currentData().toInt());
}

void SecretField::onStorageChosen()
{
    const Secret::Storage old = m_secret.storage;
    const QString known = old == Secret::Storage::Keychain ? m_vault.values().value(m_key) : m_secret.text;
    m_secret = {storage(), {}};
    // The secret goes along, but for the name of a variable, which is none.
    if (old != Secret::Storage::Environment && m_secret.storage == Secret::Storage::Document)
        m_secret.text = known;
    if (old == Secret::Storage::Document && m_secret.storage == Secret::Storage::Keychain)
        m_vault.store(m_key, known);
    m_typed = false;
    showText();
    updateEcho();
    emit edited();
}

void SecretField::onTextEdited()
{
    if (m_secret.storage == Secret::Storage::Keychain) {
        m_typed = true;
        // Assistive technology and tests set the text without ever being in the field.
        if (!m_text->hasFocus())
            keep();
        return;
    }
    m_secret.text = m_text->text();
    emit edited();
}

void SecretField::keep()
{
    if (m_secret.storage != Secret::Storage::Keychain || !m_typed)
        return;
    m_typed = false;
    m_vault.store(m_key, m_text->text());
    emit edited();
}

void SecretField::showText()
{
    const QString text = m_secret.storage == Secret::Storage::Keychain ? m_vault.values().value(m_key) : m_secret.text;
    if (text == m_text->text())
        return;
    const QSignalBlocker blocker(m_text);
    m_text->setText(text);
}

void SecretField::updateEcho()
{
    const bool isName = m_secret.storage == Secret::Storage::Environment;
    m_reveal->setVisible(!isName);
    m_reveal->setIcon(themeIcon(m_reveal->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_text->setEchoMode(isName || m_reveal->isChecked() ? QLineEdit::Normal : QLineEdit::Password);
    m_text->setPlaceholderText(isName ? tr("Name of the variable, for example API_TOKEN") : QString());
}

void SecretField::retranslate()
{
    m_text->setAccessibleName(m_name);
    m_reveal->setText(tr("Show"));
    m_reveal->setToolTip(tr("Show what is typed"));
    nameUnlabelled(*m_storage, tr("Where it is kept: %1").arg(m_name));
    const auto name = [this](Secret::Storage storage, const QString &text, const QString &toolTip) {
        const int index = m_storage->findData(int(storage));
        m_storage->setItemText(index, text);
        m_storage->setItemData(index, toolTip, Qt::ToolTipRole);
    };
    if (m_vault.isPersistent())
        name(Secret::Storage::Keychain, tr("In the keychain"), tr("The system's keychain keeps it for you."));
    else
        name(Secret::Storage::Keychain, tr("For this session"),
             tr("There is no keychain here: it is forgotten when the program ends, and asked for again."));
    name(Secret::Storage::Environment, tr("Environment variable"),
         tr("It is taken from the environment variable of that name."));
    name(Secret::Storage::Document, tr("In the workspace, in clear"),
         tr("Everybody who has the workspace file can read it."));
    updateEcho();
}

} // namespace wsw
