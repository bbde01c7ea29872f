// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <unordered_map>

#include "websocket/server.h"
#include "workspace/status.h"

namespace wsw {

/// Collects what becomes of a server's clients, to be told now and then instead of at every message. Same thread as the
/// server.
class ClientTracker : public QObject
{
    Q_OBJECT

public:
    ClientTracker(const QString &profile, Server &server, QObject *parent = nullptr);

    /// Whether it is time to tell again: the more clients, the less often, so that telling costs no more than a
    /// hundredth of the thread's time.
    bool isDue() const;
    ClientChanges takeChanges();

private:
    ClientTraffic trafficOf(quint32 client) const;

    Server &m_server;
    ClientChanges m_changes;
    std::unordered_map<quint32, ClientTraffic> m_told;
    QElapsedTimer m_lastTold;
};

} // namespace wsw
