// SPDX-License-Identifier: MIT
#include "ui/connection/profile/connectionoptionsform.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/theme.h"
#include "ui/websocket/engineoptionsform.h"
#include "ui/websocket/messagesizebox.h"
#include "ui/widgets/namelist.h"

namespace wsw {

ConnectionOptionsForm::ConnectionOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_subprotocolsLabel(new QLabel(this))
    , m_subprotocols(new QLineEdit(this))
    , m_originLabel(new QLabel(this))
    , m_origin(new QLineEdit(this))
    , m_userAgentLabel(new QLabel(this))
    , m_userAgent(new QLineEdit(this))
    , m_maxMessageLabel(new QLabel(this))
    , m_maxMessage(new MessageSizeBox(this))
    , m_engine(new EngineOptionsForm(this))
{
    auto *layout = new QFormLayout;
    addRows(*layout, {{m_subprotocolsLabel, m_subprotocols},
                      {m_originLabel, m_origin},
                      {m_userAgentLabel, m_userAgent},
                      {m_maxMessageLabel, m_maxMessage}});
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(layout, 1);
    columns->addSpacing(columnSpacing);
    columns->addWidget(m_engine, 1, Qt::AlignTop);

    for (QLineEdit *field : {m_subprotocols, m_origin, m_userAgent})
        connect(field, &QLineEdit::textChanged, this, &ConnectionOptionsForm::edited);
    connect(m_maxMessage, &QSpinBox::valueChanged, this, &ConnectionOptionsForm::edited);
    connect(m_engine, &EngineOptionsForm::edited, this, &ConnectionOptionsForm::edited);
    retranslate();
}

void ConnectionOptionsForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    if (splitNames(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(joinNames(profile.subprotocols));
    if (m_origin->text().trimmed() != profile.origin)
        m_origin->setText(profile.origin);
    if (m_userAgent->text().trimmed() != profile.userAgent)
        m_userAgent->setText(profile.userAgent);
    m_maxMessage->show(profile.maxMessage);
    m_engine->show(profile);
}

void ConnectionOptionsForm::writeTo(ConnectionProfile &profile) const
{
    profile.subprotocols = splitNames(m_subprotocols->text());
    profile.origin = m_origin->text().trimmed();
    profile.userAgent = m_userAgent->text().trimmed();
    m_maxMessage->writeTo(profile.maxMessage);
    m_engine->writeTo(profile);
}

void ConnectionOptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionOptionsForm::retranslate()
{
    m_subprotocolsLabel->setText(tr("Subprotocols:"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setPlaceholderText(tr("For example: graphql-ws, mqtt"));
    m_subprotocols->setToolTip(tr("Offered to the server in this order, separated by commas."));
    m_originLabel->setText(tr("Origin:"));
    m_origin->setAccessibleName(tr("Origin"));
    m_origin->setPlaceholderText(tr("For example: https://example.org"));
    m_userAgentLabel->setText(tr("User agent:"));
    m_userAgent->setAccessibleName(tr("User agent"));
    m_userAgent->setPlaceholderText(tr("The engine's own"));
    m_maxMessageLabel->setText(tr("Largest message:"));
    m_maxMessage->setAccessibleName(tr("Largest message in KiB"));
    m_maxMessage->setToolTip(tr("A larger one ends the connection with close code 1009."));
}

} // namespace wsw
