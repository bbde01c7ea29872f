// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "result.h"
#include "workspace/client/connectionlatency.h"

namespace wsw {

/// How a profile's virtual clients stand. A value, sent at most 60 times a second.
struct ClientGroupStatus
{
    struct Failure
    {
        QString message; ///< of the first client that it happened to
        int count = 0;
    };
    static constexpr int mostFailures = 8; ///< kinds that are told apart

    QString profile; ///< ConnectionProfile::id
    int count = 0;   ///< wanted
    int waiting = 0; ///< not started yet
    int connecting = 0;
    int open = 0;
    int closed = 0;
    int failed = 0;
    quint64 received = 0; ///< text and binary messages
    quint64 sent = 0;
    quint64 receivedBytes = 0;
    quint64 sentBytes = 0;
    LatencyReport latency;
    LatencyStatistics opening; ///< from the start of a connection to its being open
    qint64 openedIn = -1;    ///< microseconds from the first start to the last opening; -1: more may open, or none did
    QList<Failure> failures; ///< in the order of their first happening
    QList<quint32> connections; ///< what the messages carry of the started ones, by number; 0 for one without any
    bool active = false;
};

} // namespace wsw
