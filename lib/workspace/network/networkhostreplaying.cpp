// SPDX-License-Identifier: MIT
// NetworkHost: recordings that are played again.
#include "workspace/network/networkhost.h"

namespace wsw {

Result<std::unique_ptr<ReplayTarget>> NetworkHost::replayTarget(const ReplayDestination &destination)
{
    if (destination.kind == ReplayDestination::Kind::Server) {
        ServerSession *session = m_servers.value(destination.profile).session;
        if (!session)
            return failure(ErrorCode::NotOpen, tr("Nothing was replayed: the server does not listen. Start it first."));
        return ReplayTarget::of(session->server(), destination.audience);
    }
    auto target = Result<std::unique_ptr<ReplayTarget>>(ConnectionSession::nothingDone());
    if (ConnectionSession *session = m_connections.value(destination.profile).session) {
        const Result<void> found = session->perform([&](Connection &connection) -> Result<void> {
            target = ReplayTarget::of(connection);
            return {};
        });
        Q_UNUSED(found) // target says it
    }
    return target;
}

void NetworkHost::startReplay(quint64 id, const ReplayOrder &order)
{
    m_replays->start(id, order, replayTarget(order.destination));
}

} // namespace wsw
