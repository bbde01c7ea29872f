// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

#include "support/peers/certificates.h"
#include "support/peers/peerprogram.h"
#include "websocket/server.h"

namespace wsw::test {

/// Starts a peer: a client of this server, or a server for an empty address.
using PeerStarter = std::function<std::unique_ptr<PeerProgram>(const QUrl &server)>;

/// What our end of an encounter is.
struct OurEnd
{
    Connection::Role role = Connection::Role::Client;
    EngineKind engine = EngineKind::Automatic;
    CompressionOptions compression;
    const Certificates *tls = nullptr;

    ServerOptions serverOptions() const;
    ConnectionOptions connectionOptions() const;
    /// Whether the engine is there and can be this end.
    bool isPossible() const;
};

/// A connection of ours, in either role, that meets a peer program in the other.
class Encounter
{
public:
    explicit Encounter(const OurEnd &ours);

    /// Our connection once it is open; nullptr, with problem(), if it does not come to that.
    Connection *meet(const PeerStarter &start);
    const QString &problem() const { return m_problem; }
    PeerProgram *peer() const { return m_peer.get(); }
    Server &server() { return m_server; }

private:
    Connection *connectToPeer(const PeerStarter &start);
    Connection *awaitPeer(const PeerStarter &start);

    const OurEnd m_ours;
    ConnectionIds m_ids;
    Server m_server;
    std::unique_ptr<Connection> m_client;
    std::unique_ptr<PeerProgram> m_peer;
    QString m_problem;
};

/// What the extensions field of a head agrees to, its parameters sorted: for comparing.
QString agreedExtensions(const QString &field);
/// The same of a whole head.
QString agreedExtensionsOfHead(const QByteArray &head);

} // namespace wsw::test
