// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "websocket/connectionoptions.h"

namespace wsw {

/// A time as wsw takes it: seconds, to the millisecond.
inline QString secondsText(int milliseconds)
{
    return QString::number(milliseconds / 1000.0, 'g', 12);
}

/// The options of wsw that connections and servers have alike.
template <typename Profile>
QStringList protocolWords(const Profile &profile)
{
    QStringList words;
    if (profile.compression.enabled)
        words << QStringLiteral("--compress");
    if (profile.recordFrames)
        words << QStringLiteral("--frames");
    if (profile.engine != EngineKind::Automatic)
        words << QStringLiteral("--engine") << engineName(profile.engine);
    return words;
}

} // namespace wsw
