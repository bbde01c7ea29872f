// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleHints>
#include <QToolTip>

#include "ui/svgiconengine.h"

namespace wsw {

namespace {

struct Shades
{
    QColor window, base, alternate, button, text, subtle, disabled, accent, onAccent, link, linkVisited, light, mid;
};

const Shades lightShades = {0xf3f4f6, 0xffffff, 0xf6f8fa, 0xf3f4f6, 0x1f2328, 0x6a737d, 0x9aa1a9,
                            0x0b62b8, 0xffffff, 0x005fb8, 0x6f42c1, 0xffffff, 0xc9ced4};
const Shades darkShades = {0x24272c, 0x1a1c20, 0x202328, 0x2e3238, 0xe3e6ea, 0x8e98a3, 0x69717a,
                           0x2f74c0, 0xffffff, 0x6cb6ff, 0xc297ff, 0x3d424a, 0x3a3f46};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.onAccent);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.subtle);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.linkVisited);
    palette.setColor(QPalette::Light, shades.light);
    palette.setColor(QPalette::Midlight, shades.light);
    palette.setColor(QPalette::Mid, shades.mid);
    for (QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, shades.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.disabled);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

ThemeColors themeColors()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor accent = palette.color(QPalette::Highlight);
    if (dark)
        return {accent,
                QColor(0x6c, 0xb6, 0xff),
                QColor(0xf0, 0xa0, 0x4b),
                QColor(0x57, 0xc7, 0x85),
                QColor(0xe5, 0xc0, 0x55),
                QColor(0xff, 0x7b, 0x72),
                QColor(0x9a, 0xa4, 0xb0)};
    return {accent,
            QColor(0x00, 0x5f, 0xb8),
            QColor(0xa8, 0x4b, 0x00),
            QColor(0x1a, 0x7f, 0x4b),
            QColor(0x8a, 0x62, 0x00),
            QColor(0xb4, 0x23, 0x18),
            QColor(0x5c, 0x66, 0x70)};
}

QIcon themeIcon(const QString &name, IconTint tint)
{
    return QIcon(new SvgIconEngine(name, tint));
}

ThemeSwitcher::ThemeSwitcher(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &ThemeSwitcher::apply);
#endif
    apply();
}

void ThemeSwitcher::setTheme(Theme theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    apply();
}

bool ThemeSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    // Told to each window; one of them is enough, and apply() itself must not start another round.
    if (event->type() == QEvent::ThemeChange && m_theme == Theme::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

bool ThemeSwitcher::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // The desktop's palette shows through only while none of ours is set.
    QApplication::setPalette(QPalette());
    return isDark(QApplication::palette());
#endif
}

void ThemeSwitcher::apply()
{
    m_applying = true;
    const bool dark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark());
    const QPalette palette = paletteOf(dark ? darkShades : lightShades);
    QApplication::setPalette(palette);
    // Fusion fills an unchecked box with the base colour and frames it darker than the window: unseen on a dark one.
    QPalette boxes = palette;
    if (dark)
        boxes.setColor(QPalette::Base, darkShades.mid);
    QApplication::setPalette(boxes, "QCheckBox");
    QToolTip::setPalette(palette);
    m_applying = false;
}

} // namespace wsw
