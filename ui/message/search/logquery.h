// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "message/messagefilter.h"

namespace wsw {

/// Which records the log shows. A value; copies may be used by several threads.
struct LogQuery
{
    MessageFilter filter;
    bool everyConnection = true;
    QSet<quint32> connections; ///< unless everyConnection: only these

    bool takesAll() const { return everyConnection && filter.takesAll(); }
    bool matches(const MessageView &message) const
    {
        return (everyConnection || connections.contains(message.connection)) && filter.matches(message);
    }
};

} // namespace wsw
