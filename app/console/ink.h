// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace wsw {

/// What a line means; each has its colour.
enum class Ink { Incoming, Outgoing, Notice, Ping, Error };

enum class ColorMode { Automatic, Always, Never };

/// "auto", "always", "never"
std::optional<ColorMode> colorModeFromName(const QString &name);

struct StreamColors
{
    bool out = false;
    bool err = false;
};

/// Automatic: each stream that is a terminal, unless NO_COLOR is set (no-color.org) or TERM is "dumb".
StreamColors streamColors(ColorMode mode);

/// Whether standard input and output are both a terminal, that is, somebody sits there.
bool isInteractive();
/// Whether the terminal can do no more than print: TERM is "dumb" or missing.
bool isDumbTerminal();

/// The sequences that switch a colour on and all of them off (ECMA-48 SGR).
QByteArray colorOn(Ink ink);
QByteArray colorOff();
inline QByteArray inked(Ink ink, const QByteArray &line)
{
    return colorOn(ink) + line + colorOff();
}

} // namespace wsw
