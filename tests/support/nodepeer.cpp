// SPDX-License-Identifier: MIT
#include "support/nodepeer.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

namespace wsw::test {

namespace {
const QString folder = QStringLiteral(WSW_SOURCE_DIR "/tests/peers/");
}

bool NodePeer::isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()
           && QFileInfo::exists(folder + QStringLiteral("node_modules/ws"));
}

NodePeer::NodePeer(const QString &script, const QStringList &arguments)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &NodePeer::read);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("node"), QStringList{folder + script} + arguments);
}

NodePeer::~NodePeer()
{
    m_process.kill();
    m_process.waitForFinished();
}

quint16 NodePeer::waitForPort()
{
    (void)QTest::qWaitFor([this] { return m_port != 0 || m_process.state() == QProcess::NotRunning; }, 20000);
    return m_port;
}

void NodePeer::read()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith("listening "))
            m_port = line.mid(10).toUShort();
        else
            m_lines.append(QJsonDocument::fromJson(line).object());
    }
}

} // namespace wsw::test
