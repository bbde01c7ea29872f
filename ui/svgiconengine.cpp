// SPDX-License-Identifier: MIT
#include "ui/svgiconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace wsw {

SvgIconEngine::SvgIconEngine(QString name, IconTint tint)
    : m_name(std::move(name))
    , m_tint(tint)
{
}

void SvgIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
}

QPixmap SvgIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    const QColor tint = color(mode);
    const QString cacheKey =
        QStringLiteral("wsw-icon/%1/%2x%3/%4").arg(m_name).arg(size.width()).arg(size.height()).arg(tint.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", tint.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine *SvgIconEngine::clone() const
{
    return new SvgIconEngine(m_name, m_tint);
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(path());
}

QColor SvgIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::Text);
    if (mode == QIcon::Selected)
        return palette.color(QPalette::HighlightedText);
    const ThemeColors colors = themeColors();
    switch (m_tint) {
    case IconTint::Text: return palette.color(QPalette::Text);
    case IconTint::Accent: return colors.accent;
    case IconTint::Success: return colors.success;
    case IconTint::Warning: return colors.warning;
    case IconTint::Error: return colors.error;
    case IconTint::Subtle: return colors.subtle;
    }
    return palette.color(QPalette::Text);
}

QString SvgIconEngine::path() const
{
    return QStringLiteral(":/icons/%1.svg").arg(m_name);
}

} // namespace wsw
