// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include <optional>

#include "message/messagefilter.h"

namespace wsw {

/// Which records the log shows. A value; copies may be used by several threads.
struct LogQuery
{
    MessageFilter filter;
    std::optional<QSet<quint32>> connections; ///< only these; nothing: of every connection

    bool takesAll() const { return !connections && filter.takesAll(); }
    bool matches(const MessageView &message) const
    {
        return (!connections || connections->contains(message.connection)) && filter.matches(message);
    }
};

} // namespace wsw
