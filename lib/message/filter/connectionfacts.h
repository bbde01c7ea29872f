// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include "message/message.h"

namespace wsw {

/// What Open records said of their connections. Used by one thread.
class ConnectionFacts
{
public:
    /// Remembers it if it is an Open record.
    void note(const MessageView &message)
    {
        if (message.kind == MessageKind::Open)
            m_facts.insert(message.connection, openInfo(message));
    }
    /// Null if its Open record was not noted. Valid until the next note().
    const OpenInfo *find(quint32 connection) const
    {
        const auto fact = m_facts.constFind(connection);
        return fact == m_facts.constEnd() ? nullptr : &*fact;
    }
    void clear() { m_facts.clear(); }

private:
    QHash<quint32, OpenInfo> m_facts;
};

} // namespace wsw
