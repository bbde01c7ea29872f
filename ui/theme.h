// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QString>

namespace wsw {

/// Colours that the palette has no role for, each readable on the palette's Base in light and in dark. Ask anew on
/// QEvent::PaletteChange.
struct ThemeColors
{
    QColor accent;
    QColor incoming; ///< direction in: colour-blind-safe blue
    QColor outgoing; ///< direction out: colour-blind-safe orange
    QColor success;
    QColor warning;
    QColor error;
    QColor subtle; ///< secondary text
};

ThemeColors themeColors();

enum class IconTint { Text, Accent, Success, Warning, Error, Subtle };

/// An icon of resources/icons by name, e.g. "plug", tinted in the palette's text colour (or the given one) and again
/// when that changes.
QIcon themeIcon(const QString &name, IconTint tint = IconTint::Text);

enum class Theme { System, Light, Dark };

/// Puts the program's own palettes on the application and keeps System in step with the desktop.
class ThemeSwitcher : public QObject
{
    Q_OBJECT

public:
    /// Call once the QApplication exists and before anything else sets a palette.
    explicit ThemeSwitcher(QObject *parent = nullptr);

    Theme theme() const { return m_theme; }
    void setTheme(Theme theme);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool systemIsDark() const;
    void apply();

    Theme m_theme = Theme::System;
    bool m_applying = false;
};

/// Between two columns of a form; not the layout's own spacing, which forms within would take for their rows.
constexpr int columnSpacing = 18;

} // namespace wsw
