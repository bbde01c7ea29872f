// SPDX-License-Identifier: MIT
#include "ui/connection/ping/pingform.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/widgets/label/errorline.h"
#include "websocket/closecode.h"
#include "workspace/profile/messagecontent.h"

namespace wsw {

PingForm::PingForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_payload(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_bytes(new QLabel(this))
    , m_ping(new QPushButton(this))
    , m_error(new ErrorLine(this))
{
    m_type->addItem(QString(), int(ContentType::Text));
    m_type->addItem(QString(), int(ContentType::Hex));
    m_label->setBuddy(m_payload);
    m_payload->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    setFocusProxy(m_payload);
    auto *layout = new QGridLayout(this);
    layout->addWidget(m_label, 0, 0);
    layout->addWidget(m_payload, 0, 1);
    layout->addWidget(m_type, 0, 2);
    layout->addWidget(m_error, 1, 0, 1, 3);
    layout->addWidget(m_bytes, 2, 1);
    layout->addWidget(m_ping, 2, 2);
    layout->setColumnStretch(1, 1);

    connect(m_payload, &QLineEdit::textChanged, this, &PingForm::validate);
    connect(m_payload, &QLineEdit::returnPressed, this, &PingForm::submit);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PingForm::validate);
    connect(m_ping, &QPushButton::clicked, this, &PingForm::submit);
    retranslate();
}

Result<QByteArray> PingForm::payload() const
{
    const Result<MessageContent> content =
        messageContent(ContentType(m_type->currentData().toInt()), m_payload->text());
    if (!content)
        return Failure(content.error());
    if (content->payload.size() > maxControlPayload)
        return failure(ErrorCode::InvalidArgument,
                       tr("A ping carries %1 bytes at most: shorten it.").arg(maxControlPayload));
    return content->payload;
}

void PingForm::submit()
{
    if (const Result<QByteArray> bytes = payload())
        emit accepted(*bytes);
}

void PingForm::validate()
{
    const Result<QByteArray> bytes = payload();
    const Result<MessageContent> content =
        messageContent(ContentType(m_type->currentData().toInt()), m_payload->text());
    m_bytes->setText(content ? tr("%1 of %2 bytes").arg(content->payload.size()).arg(maxControlPayload) : QString());
    m_error->setError(bytes ? QString() : bytes.error().message);
    m_ping->setEnabled(bytes.has_value());
}

void PingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PingForm::retranslate()
{
    m_label->setText(tr("Payload:"));
    m_payload->setAccessibleName(tr("Ping payload"));
    m_payload->setPlaceholderText(tr("The pong brings it back."));
    m_type->setAccessibleName(tr("Payload as"));
    m_type->setItemText(0, tr("Text"));
    m_type->setItemText(1, tr("Hex"));
    m_ping->setText(tr("Send ping"));
    validate();
}

} // namespace wsw
