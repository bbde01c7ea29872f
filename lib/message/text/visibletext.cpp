// SPDX-License-Identifier: MIT
#include "message/text/visibletext.h"

namespace wsw {

namespace {

// By name, for few fonts have the characters' pictures (U+2400).
constexpr const char *controlNames[] = {"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",
                                        "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
                                        "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};

QString controlText(QChar c)
{
    switch (c.unicode()) {
    case '\n': return QStringLiteral("↵");
    case '\t': return QStringLiteral("⇥");
    case 0x7f: return QStringLiteral("⟨DEL⟩");
    default: return QStringLiteral("⟨%1⟩").arg(QLatin1String(controlNames[c.unicode()]));
    }
}

/// Not seen themselves, they change how their neighbours are shown.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x80 && u <= 0x9f) || u == 0xad || u == 0x61c || (u >= 0x200b && u <= 0x200f)
           || (u >= 0x2028 && u <= 0x202e) || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
}

/// A zero-width joiner glues emoji together; there it is wanted.
bool joinsEmoji(QStringView text, qsizetype at)
{
    return text.at(at).unicode() == 0x200d && at + 1 < text.size() && text.at(at + 1).isHighSurrogate();
}

} // namespace

QString withVisibleControls(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            visible += controlText(c);
        else if (isInvisible(c) && !joinsEmoji(text, i))
            visible += QStringLiteral("⟨U+%1⟩").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
        else
            visible += c;
    }
    return visible;
}

} // namespace wsw
