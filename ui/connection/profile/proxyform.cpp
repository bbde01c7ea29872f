// SPDX-License-Identifier: MIT
#include "ui/connection/profile/proxyform.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"

namespace wsw {

ProxyForm::ProxyForm(SecretVault &vault, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_hostLabel(new QLabel(this))
    , m_host(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new SecretField(vault, this))
{
    for (ProxyKind kind : {ProxyKind::System, ProxyKind::None, ProxyKind::Http, ProxyKind::Socks5})
        m_kind->addItem(QString(), int(kind));
    m_port->setRange(0, 65535);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*m_layout, {{m_kindLabel, m_kind},
                        {m_hostLabel, m_host},
                        {m_portLabel, m_port},
                        {m_userLabel, m_user},
                        {m_passwordLabel, m_password}});

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateRows();
        emit edited();
    });
    connect(m_host, &QLineEdit::textChanged, this, &ProxyForm::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyForm::edited);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyForm::edited);
    connect(m_password, &SecretField::edited, this, &ProxyForm::edited);
    retranslate();
    updateRows();
}

void ProxyForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    const ProxyProfile &proxy = profile.proxy;
    m_kind->setCurrentIndex(m_kind->findData(int(proxy.kind)));
    if (m_host->text().trimmed() != proxy.host)
        m_host->setText(proxy.host);
    m_port->setValue(proxy.port);
    if (m_user->text() != proxy.user)
        m_user->setText(proxy.user);
    m_password->show(proxy.password, proxyKey(profile));
    updateRows();
}

void ProxyForm::writeTo(ConnectionProfile &profile) const
{
    profile.proxy = {ProxyKind(m_kind->currentData().toInt()), m_host->text().trimmed(), quint16(m_port->value()),
                     m_user->text(), m_password->secret()};
}

void ProxyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProxyForm::updateRows()
{
    const auto kind = ProxyKind(m_kind->currentData().toInt());
    const bool own = kind == ProxyKind::Http || kind == ProxyKind::Socks5;
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_user, m_password})
        m_layout->setRowVisible(field, own);
}

void ProxyForm::retranslate()
{
    m_kindLabel->setText(tr("Proxy:"));
    m_kind->setItemText(0, tr("The system's"));
    m_kind->setItemText(1, tr("None"));
    m_kind->setItemText(2, tr("HTTP (CONNECT)"));
    m_kind->setItemText(3, tr("SOCKS5"));
    m_kind->setToolTip(tr("Addresses of this machine are always reached directly with the system's proxy."));
    m_hostLabel->setText(tr("Proxy's host:"));
    m_host->setAccessibleName(tr("Proxy's host"));
    m_portLabel->setText(tr("Proxy's port:"));
    m_port->setAccessibleName(tr("Proxy's port"));
    m_port->setSpecialValueText(tr("Usual one"));
    m_port->setToolTip(tr("Usually 8080 for HTTP and 1080 for SOCKS5"));
    m_userLabel->setText(tr("Proxy's user:"));
    m_user->setAccessibleName(tr("Proxy's user"));
    m_user->setPlaceholderText(tr("None"));
    m_passwordLabel->setText(tr("Proxy's password:"));
    m_password->setName(tr("Proxy's password"));
}

} // namespace wsw
