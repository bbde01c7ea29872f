// SPDX-License-Identifier: MIT
#include "ui/websocket/wirenotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wsw {

WireNotice::WireNotice(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_useWire(new QPushButton(this))
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_useWire);
    connect(m_useWire, &QPushButton::clicked, this, &WireNotice::wireEngineRequested);
    retranslate();
}

void WireNotice::setText(const QString &text, bool chosen)
{
    m_text->setText(text);
    m_useWire->setVisible(!chosen);
}

void WireNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WireNotice::retranslate()
{
    m_useWire->setText(tr("Use the wire engine"));
    m_useWire->setToolTip(tr("Sets this engine in the options; it holds from the next time."));
}

} // namespace wsw
