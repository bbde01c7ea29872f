// SPDX-License-Identifier: MIT
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

NoticeBar::NoticeBar(Notice notice, QWidget *parent)
    : QFrame(parent), m_notice(std::move(notice)), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_close(new QToolButton(this))
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
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismissed);
    layout->addWidget(m_close);
    retranslate();
    applyTheme();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QFrame::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor background = color();
    background.setAlphaF(0.12F);
    painter.fillRect(rect(), background);
    painter.fillRect(QRect(0, 0, 3, height()), color());
}

void NoticeBar::retranslate()
{
    m_text->setText(m_notice.text());
    setAccessibleName(m_text->text());
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(m_notice.actions[i].text());
    m_close->setToolTip(tr("Close this notice"));
    m_close->setAccessibleName(tr("Close this notice"));
}

void NoticeBar::applyTheme()
{
    const bool information = m_notice.severity == Notice::Severity::Information;
    const IconTint tint = information                                       ? IconTint::Accent
                          : m_notice.severity == Notice::Severity::Warning ? IconTint::Warning
                                                                            : IconTint::Error;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(themeIcon(information ? QStringLiteral("info") : QStringLiteral("triangle-alert"), tint)
                          .pixmap(QSize(size, size), devicePixelRatioF()));
}

QColor NoticeBar::color() const
{
    const ThemeColors colors = themeColors();
    switch (m_notice.severity) {
    case Notice::Severity::Information: return colors.accent;
    case Notice::Severity::Warning: return colors.warning;
    case Notice::Severity::Error: return colors.error;
    }
    return colors.accent;
}

NoticeArea::NoticeArea(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NoticeArea::show(const QString &key, const Notice &notice)
{
    dismiss(key);
    auto *bar = new NoticeBar(notice, this);
    bar->setObjectName(key);
    connect(bar, &NoticeBar::dismissed, bar, [bar] {
        bar->setObjectName({});
        bar->hide();
        bar->deleteLater();
    });
    layout()->addWidget(bar);
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeArea::showError(const QString &key, const Error &error)
{
    show(key, {Notice::Severity::Error, [text = error.message] { return text; }, {}});
}

void NoticeArea::dismiss(const QString &key)
{
    delete bar(key);
}

NoticeBar *NoticeArea::bar(const QString &key) const
{
    return findChild<NoticeBar *>(key, Qt::FindDirectChildrenOnly);
}

} // namespace wsw
