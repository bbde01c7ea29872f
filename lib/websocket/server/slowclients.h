// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include "websocket/connection.h"
#include "websocket/serveroptions.h"

namespace wsw {

/// SlowClientPolicy at work: what becomes of clients for which too much waits.
class SlowClients : public QObject
{
    Q_OBJECT

public:
    explicit SlowClients(SlowClientPolicy policy, QObject *parent = nullptr);

    /// A message for it did not fit into its backlog. Counts it, for Drop, in the connection's counters.
    void refused(quint32 client, Connection &connection);
    void remove(quint32 client) { m_slow.remove(client); }
    bool isPaused(quint32 client) const { return m_policy == SlowClientPolicy::Pause && m_slow.contains(client); }

signals:
    void paused(quint32 client);
    void resumed(quint32 client);
    /// Once where it begins and once where it ends, however many messages it is about.
    void logged(const wsw::Message &message);

private:
    void begin(quint32 client, Connection &connection);
    void end(quint32 client, Connection &connection);

    const SlowClientPolicy m_policy;
    QHash<quint32, quint64> m_slow; ///< with the messages that were dropped before
};

} // namespace wsw
