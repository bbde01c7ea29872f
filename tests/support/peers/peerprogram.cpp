// SPDX-License-Identifier: MIT
#include "support/peers/peerprogram.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace wsw::test {

QString peerFile(const QString &name)
{
    return QStringLiteral(WSW_SOURCE_DIR "/tests/peers/") + name;
}

bool hasProgram(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

PeerProgram::PeerProgram(const QString &program, const QStringList &arguments, Diagnostics diagnostics)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PeerProgram::read);
    if (diagnostics == Diagnostics::Shown)
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    else
        m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    m_process.start(program, arguments);
}

PeerProgram::~PeerProgram()
{
#ifdef Q_OS_UNIX
    // A browser is a dozen processes. While their leader has not been reaped, nobody else can have the group's id.
    if (m_process.state() == QProcess::Running)
        ::kill(-pid_t(m_process.processId()), SIGKILL);
#endif
    m_process.kill();
    m_process.waitForFinished();
}

quint16 PeerProgram::waitForPort()
{
    (void)QTest::qWaitFor([this] { return m_port != 0 || m_process.state() == QProcess::NotRunning; }, 20000);
    return m_port;
}

QJsonObject PeerProgram::lineWith(const QString &key) const
{
    for (const QJsonObject &line : m_lines) {
        if (line.contains(key))
            return line;
    }
    return {};
}

void PeerProgram::read()
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
