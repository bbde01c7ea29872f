// SPDX-License-Identifier: MIT
#include "ui/message/lognotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

LogNotice::LogNotice(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_action(new QToolButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_action);
    connect(m_action, &QToolButton::clicked, this, &LogNotice::actionTriggered);
    hide();
}

void LogNotice::tell(const QString &text, const QString &action, Tone tone)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(action);
    m_progress->hide();
    updateColor();
    show();
}

void LogNotice::setProgress(int perMille)
{
    m_progress->setValue(perMille);
    m_progress->show();
}

QString LogNotice::text() const
{
    return m_text->text();
}

void LogNotice::updateColor()
{
    QPalette colors;
    if (m_tone == Tone::Error)
        colors.setColor(QPalette::WindowText, themeColors().error);
    m_text->setPalette(colors);
}

void LogNotice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColor();
}

} // namespace wsw
