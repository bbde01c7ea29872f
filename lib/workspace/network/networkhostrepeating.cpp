// SPDX-License-Identifier: MIT
// NetworkHost: messages that are sent again and again.
#include "workspace/network/networkhost.h"

#include "workspace/client/sendcontent.h"

namespace wsw {

MessageRepeater *NetworkHost::createRepeater(ConnectionSession &session, const QString &profile)
{
    const auto send = [&session](const MessageContent &content) {
        return session.perform([&](Connection &connection) { return sendContent(connection, content); });
    };
    auto *repeater = new MessageRepeater(*m_clock, QDateTime::currentDateTime, send, this);
    connect(repeater, &MessageRepeater::changed, this, [this, profile] { markConnection(profile); });
    connect(&session, &ConnectionSession::ended, repeater, &MessageRepeater::stop);
    return repeater;
}

void NetworkHost::startRepeating(const QString &profile, const MessageDraft &draft, std::shared_ptr<SendScope> scope,
                                 const RepeatOptions &options)
{
    ConnectionSession &session = connectionSession(profile);
    session.act([&](Connection &connection) -> Result<void> {
        if (connection.state() != ConnectionState::Open)
            return ConnectionSession::nothingDone();
        MessageRepeater *&repeater = m_connections[profile].repeater;
        if (!repeater)
            repeater = createRepeater(session, profile);
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
