// SPDX-License-Identifier: MIT
// NetworkHost: messages that are sent again and again.
#include "workspace/networkhost.h"

namespace wsw {

MessageRepeater *NetworkHost::createRepeater(const QString &profile)
{
    const auto send = [this, profile](const MessageContent &content) -> Result<void> {
        const auto entry = m_connections.constFind(profile);
        const bool hasConnection = entry != m_connections.constEnd() && entry->connection;
        return hasConnection ? sendContent(*entry->connection, content) : nothingDone();
    };
    auto *repeater = new MessageRepeater(*m_clock, QDateTime::currentDateTime, send, this);
    connect(repeater, &MessageRepeater::changed, this, [this, profile] { markConnection(profile); });
    return repeater;
}

void NetworkHost::startRepeating(const QString &profile, const MessageDraft &draft, std::shared_ptr<SendScope> scope,
                                 const RepeatOptions &options)
{
    withConnection(profile, [&](Connection &connection) -> Result<void> {
        if (connection.state() != ConnectionState::Open)
            return nothingDone();
        ConnectionEntry &entry = m_connections[profile];
        if (!entry.repeater)
            entry.repeater = createRepeater(profile);
        MessageRepeater *repeater = entry.repeater;
        connect(&connection, &Connection::closed, repeater, &MessageRepeater::stop, Qt::UniqueConnection);
        return repeater->start(draft, std::move(scope), options);
    });
}

void NetworkHost::stopRepeating(const QString &profile)
{
    const auto entry = m_connections.constFind(profile);
    if (entry != m_connections.constEnd() && entry->repeater)
        entry->repeater->stop();
}

} // namespace wsw
