// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "websocket/connectionoptions.h"

namespace wsw {

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
