// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

#include "support/peers/peerprogram.h"

namespace wsw::test {

/// nginx as a reverse proxy in a folder of its own, without rights, on any free port.
class Nginx
{
public:
    static QString program();

    struct Setup
    {
        quint16 upstream = 0;     ///< where /ws/ goes
        QString listenParameters; ///< e.g. "ssl"
        QString directives;       ///< of the server
    };
    explicit Nginx(Setup setup);

    /// Where it listens; 0 if it does not. Somebody may take the free port before nginx does: then another.
    quint16 start();

private:
    bool writeConfiguration(quint16 port);
    bool run(quint16 port);

    const Setup m_setup;
    QTemporaryDir m_folder;
    std::unique_ptr<PeerProgram> m_nginx;
};

/// Of TCP on 127.0.0.1, at this moment.
quint16 freePort();
/// Waits until somebody listens on the port of 127.0.0.1, unless the peer ends before.
bool waitUntilListening(PeerProgram &peer, quint16 port);

} // namespace wsw::test
