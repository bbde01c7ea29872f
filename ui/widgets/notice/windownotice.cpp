// SPDX-License-Identifier: MIT
#include "ui/widgets/notice/windownotice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

WindowNotice::WindowNotice(Notice notice, QWidget *parent)
    : QFrame(parent)
    , m_notice(std::move(notice))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 5, 6, 5);
    layout->addWidget(m_icon);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_text, 1);
    for (const Notice::Action &action : std::as_const(m_notice.actions)) {
        auto *button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, action] {
            action.run();
            if (action.closes)
                emit dismissed();
        });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(QStringLiteral("x")));
    connect(m_close, &QToolButton::clicked, this, &WindowNotice::dismissed);
    layout->addWidget(m_close);
    retranslate();
    applyTheme();
}

QString WindowNotice::text() const
{
    return m_text->text();
}

void WindowNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QFrame::changeEvent(event);
}

void WindowNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor background = color();
    background.setAlphaF(0.12F);
    painter.fillRect(rect(), background);
    painter.fillRect(QRect(0, 0, 3, height()), color());
}

void WindowNotice::retranslate()
{
    m_text->setText(m_notice.text());
    setAccessibleName(m_text->text());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_notice.actions[i].text());
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

void WindowNotice::applyTheme()
{
    const bool information = m_notice.severity == Notice::Severity::Information;
    const IconTint tint = information                                      ? IconTint::Accent
                          : m_notice.severity == Notice::Severity::Warning ? IconTint::Warning
                                                                           : IconTint::Error;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themeIcon(information ? QStringLiteral("info") : QStringLiteral("triangle-alert"), tint)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

QColor WindowNotice::color() const
{
    const ThemeColors colors = themeColors();
    switch (m_notice.severity) {
    case Notice::Severity::Information: return colors.accent;
    case Notice::Severity::Warning: return colors.warning;
    case Notice::Severity::Error: return colors.error;
    }
    return colors.accent;
}

} // namespace wsw
