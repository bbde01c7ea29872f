// SPDX-License-Identifier: MIT
#include "ui/connection/profile/authenticationform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"

namespace wsw {

using Kind = Authentication::Kind;
using Place = Authentication::Place;

AuthenticationForm::AuthenticationForm(SecretVault &vault, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QLineEdit(this))
    , m_placeLabel(new QLabel(this))
    , m_place(new QComboBox(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new SecretField(vault, this))
    , m_hint(new QLabel(this))
{
    for (Kind kind : {Kind::None, Kind::Basic, Kind::Bearer, Kind::ApiKey})
        m_kind->addItem(QString(), int(kind));
    for (Place place : {Place::Header, Place::Query})
        m_place->addItem(QString(), int(place));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*m_layout, {{m_kindLabel, m_kind},
                        {m_userLabel, m_user},
                        {m_keyLabel, m_key},
                        {m_placeLabel, m_place},
                        {m_secretLabel, m_secret}});
    m_layout->addRow(QString(), m_hint);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateRows();
        emit edited();
    });
    connect(m_place, &QComboBox::currentIndexChanged, this, &AuthenticationForm::edited);
    connect(m_user, &QLineEdit::textChanged, this, &AuthenticationForm::edited);
    connect(m_key, &QLineEdit::textChanged, this, &AuthenticationForm::edited);
    connect(m_secret, &SecretField::edited, this, &AuthenticationForm::edited);
    retranslate();
}

void AuthenticationForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    const Authentication &authentication = profile.authentication;
    m_kind->setCurrentIndex(m_kind->findData(int(authentication.kind)));
    m_place->setCurrentIndex(m_place->findData(int(authentication.place)));
    if (m_user->text() != authentication.user)
        m_user->setText(authentication.user);
    if (m_key->text() != authentication.keyName)
        m_key->setText(authentication.keyName);
    m_secret->show(authentication.secret, authenticationKey(profile));
    updateRows();
}

void AuthenticationForm::writeTo(ConnectionProfile &profile) const
{
    profile.authentication = {kind(), m_user->text(), m_secret->secret(), m_key->text(),
                              Place(m_place->currentData().toInt())};
}

void AuthenticationForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

Authentication::Kind AuthenticationForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void AuthenticationForm::updateRows()
{
    const Kind shown = kind();
    m_layout->setRowVisible(m_user, shown == Kind::Basic);
    m_layout->setRowVisible(m_key, shown == Kind::ApiKey);
    m_layout->setRowVisible(m_place, shown == Kind::ApiKey);
    m_layout->setRowVisible(m_secret, shown != Kind::None);
    const QString name = shown == Kind::Basic ? tr("Password") : shown == Kind::Bearer ? tr("Token") : tr("Key");
    m_secretLabel->setText(name + QLatin1Char(':'));
    m_secret->setName(name);
    switch (shown) {
    case Kind::None:
        m_hint->setText(tr("Nothing is added. You can still set an Authorization header yourself."));
        break;
    case Kind::Basic: m_hint->setText(tr("Adds “Authorization: Basic …” to the opening request.")); break;
    case Kind::Bearer: m_hint->setText(tr("Adds “Authorization: Bearer …” to the opening request.")); break;
    case Kind::ApiKey:
        m_hint->setText(tr("Adds the key to the opening request, as a header or in the address."));
        break;
    }
}

void AuthenticationForm::retranslate()
{
    m_kindLabel->setText(tr("Authentication:"));
    m_kind->setItemText(0, tr("None"));
    m_kind->setItemText(1, tr("User and password (Basic)"));
    m_kind->setItemText(2, tr("Token (Bearer)"));
    m_kind->setItemText(3, tr("API key"));
    m_userLabel->setText(tr("User:"));
    m_user->setAccessibleName(tr("User"));
    m_keyLabel->setText(tr("Name of the key:"));
    m_key->setAccessibleName(tr("Name of the key"));
    m_placeLabel->setText(tr("Sent as:"));
    m_place->setItemText(0, tr("Header"));
    m_place->setItemText(1, tr("Query parameter"));
    updateRows();
}

} // namespace wsw
