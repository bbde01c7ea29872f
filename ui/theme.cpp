// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <QGuiApplication>
#include <QPalette>

namespace wsw {

ThemeColors themeColors()
{
    const QPalette palette = QGuiApplication::palette();
    const bool dark = palette.color(QPalette::Base).lightness() < 128;
    const QColor accent = palette.color(QPalette::Highlight);
    if (dark)
        return {accent, QColor(0x6c, 0xb6, 0xff), QColor(0xf0, 0xa0, 0x4b), QColor(0x57, 0xc7, 0x85),
                QColor(0xe5, 0xc0, 0x55), QColor(0xff, 0x7b, 0x72), QColor(0x9a, 0xa4, 0xb0)};
    return {accent, QColor(0x00, 0x5f, 0xb8), QColor(0xa8, 0x4b, 0x00), QColor(0x1a, 0x7f, 0x4b),
            QColor(0x8a, 0x62, 0x00), QColor(0xb4, 0x23, 0x18), QColor(0x5c, 0x66, 0x70)};
}

QIcon themeIcon(const QString &name)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

} // namespace wsw
