// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
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

/// An icon of resources/icons by name, e.g. "plug", tinted in the palette's text colour and again when that changes.
QIcon themeIcon(const QString &name);

} // namespace wsw
