// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTest>

namespace wsw::test {

/// What a program that ran to its end left behind.
struct ProgramRun
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs build/…/bin/wsw to its end (at most 30 s; then status is -1).
inline ProgramRun runWsw(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(WSW_BIN_DIR "/wsw"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace wsw::test
