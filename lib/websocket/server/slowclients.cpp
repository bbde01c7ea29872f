// SPDX-License-Identifier: MIT
#include "websocket/server/slowclients.h"

namespace wsw {

namespace {
constexpr quint16 tryAgainLater = 1013;
} // namespace

SlowClients::SlowClients(SlowClientPolicy policy, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
{
}

void SlowClients::refused(quint32 client, Connection &connection)
{
    if (m_policy == SlowClientPolicy::Disconnect) {
        (void)connection.close(tryAgainLater, QStringLiteral("does not read"));
        return;
    }
    if (!m_slow.contains(client))
        begin(client, connection);
    if (m_policy == SlowClientPolicy::Drop)
        connection.countDropped();
}

void SlowClients::begin(quint32 client, Connection &connection)
{
    m_slow.insert(client, connection.counters().dropped);
    connect(
        &connection, &Connection::backlogDrained, this, [this, client, &connection] { end(client, connection); },
        Qt::SingleShotConnection);
    const QString waiting =
        tr("Client %1 does not read, and %2 bytes wait for it.").arg(client).arg(connection.bytesToWrite());
    const bool pauses = m_policy == SlowClientPolicy::Pause;
    const QString what = pauses ? tr("It is paused until it has read them.")
                                : tr("Messages for it are dropped until there is room again.");
    emit logged(errorMessage(connection.id(), {ErrorCode::BacklogFull, waiting + u' ' + what}));
    if (!pauses)
        return;
    (void)connection.holdReading(true);
    emit paused(client);
}

void SlowClients::end(quint32 client, Connection &connection)
{
    if (!m_slow.contains(client))
        return; // it has gone
    const quint64 dropped = connection.counters().dropped - m_slow.take(client);
    const bool pauses = m_policy == SlowClientPolicy::Pause;
    const QString what =
        pauses ? tr("Client %1 reads again and goes on.").arg(client)
               : tr("Client %1 reads again; %n message(s) for it were dropped.", nullptr, int(dropped)).arg(client);
    emit logged(errorMessage(connection.id(), {ErrorCode::BacklogFull, what}));
    if (!pauses)
        return;
    (void)connection.holdReading(false);
    emit resumed(client);
}

} // namespace wsw
