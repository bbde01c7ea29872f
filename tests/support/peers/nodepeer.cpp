// SPDX-License-Identifier: MIT
#include "support/peers/nodepeer.h"

#include <QFileInfo>

namespace wsw::test {

bool NodePeer::isAvailable()
{
    return hasProgram(QStringLiteral("node")) && QFileInfo::exists(peerFile(QStringLiteral("node_modules/ws")));
}

NodePeer::NodePeer(const QString &script, const QStringList &arguments)
    : PeerProgram(QStringLiteral("node"), QStringList{peerFile(script)} + arguments)
{
}

} // namespace wsw::test
