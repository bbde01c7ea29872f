// SPDX-License-Identifier: MIT
#pragma once

#include "support/peers/peerprogram.h"

namespace wsw::test {

/// A node script of tests/peers that runs beside the test.
class NodePeer : public PeerProgram
{
    Q_OBJECT

public:
    /// Without node or the npm packages: false; QSKIP then, the set-up installs both.
    static bool isAvailable();

    explicit NodePeer(const QString &script, const QStringList &arguments = {});
};

} // namespace wsw::test
