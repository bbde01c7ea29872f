// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cstdio>

namespace wsw::test {

/// A wsw with --json that goes on while the test does, line by line.
class RunningProgram
{
public:
    explicit RunningProgram(const QStringList &arguments)
        : RunningProgram(QStringLiteral(WSW_BIN_DIR "/wsw"), arguments)
    {
    }
    /// Started by way of another program.
    RunningProgram(const QString &program, const QStringList &arguments)
    {
        QObject::connect(&process, &QProcess::readyReadStandardError, &process, [this] {
            const QByteArray text = process.readAllStandardError();
            fwrite(text.constData(), 1, size_t(text.size()), stderr);
            diagnostics += text;
        });
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process, [this] {
            while (process.canReadLine())
                lines.append(QJsonDocument::fromJson(process.readLine()).object());
        });
        process.start(program, arguments);
    }
    ~RunningProgram()
    {
        process.kill();
        process.waitForFinished();
    }

    QList<QJsonObject> events(const QString &event) const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &line : lines) {
            if (line.value(QLatin1String("event")) == event)
                found.append(line);
        }
        return found;
    }
    /// Waits until there are so many events of the kind.
    bool waitFor(const QString &event, qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return events(event).size() >= count; }, 30000);
    }
    /// Waits until it has said so on standard error.
    bool waitForDiagnostic(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return diagnostics.contains(text); }, 30000);
    }
    /// Of a server: where it listens; empty if it does not.
    QString url()
    {
        return waitFor(QStringLiteral("listening"))
                   ? events(QStringLiteral("listening")).first().value(QLatin1String("url")).toString()
                   : QString();
    }
    /// Waits for its end; the exit status, -1 if it crashed or goes on.
    int finish()
    {
        const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(30000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;
    QList<QJsonObject> lines;
    QByteArray diagnostics; ///< what it wrote to standard error
};

} // namespace wsw::test
