// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <optional>

#include "workspace/status.h"

namespace wsw {

/// Where in a flow a message came from.
struct PushOrigin
{
    QString flow; ///< FlowGraph::id
    quint64 run = 0;
    QString nodeId;
    qint64 time = 0; ///< FlowRunEvent::time

    bool operator==(const PushOrigin &) const = default;
};

/// From which runs and nodes this session's pushes came, as far as runs have a log: the last ones. Messages do not say
/// so themselves, which would cost each of them; what is looked for is the push of that time and content.
class PushOrigins
{
public:
    static constexpr size_t most = 20'000;

    void take(const FlowRunEvents &events);

    /// Of a message that a server's client was sent. `begin`: of its payload, at least `mostCompared` bytes of it
    /// unless it is shorter; `size`: of all of it.
    struct Sent
    {
        QString server;
        quint32 client = 0;
        qint64 time = 0; ///< microseconds since the epoch
        MessageKind kind = MessageKind::Text;
        QByteArrayView begin;
        qint64 size = 0;
    };
    std::optional<PushOrigin> find(const Sent &message) const;
    static constexpr qsizetype mostCompared = 1024;

private:
    struct Push
    {
        PushOrigin origin;
        QString server;
        QString client; ///< empty: to all
        MessageKind kind;
        qint64 size;
        size_t hash; ///< of its beginning
    };
    static bool isOf(const Push &push, const Sent &message, size_t hash);

    std::deque<Push> m_pushes; ///< by time, nearly: runs are told one after the other
};

} // namespace wsw
