// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>

#include <memory>

namespace wsw::test {

/// tests/peers/NAME
QString peerFile(const QString &name);

/// Whether a program is in the PATH, or there under its absolute name.
bool hasProgram(const QString &program);

/// Somebody else's program that runs beside the test, with whatever it starts itself; all of it is killed at the end.
class PeerProgram : public QObject
{
    Q_OBJECT

public:
    enum class Diagnostics { Shown, Discarded };

    PeerProgram(const QString &program, const QStringList &arguments, Diagnostics diagnostics = Diagnostics::Shown);
    ~PeerProgram() override;

    /// Waits for the line "listening PORT" on its standard output; 0 if it does not come.
    quint16 waitForPort();
    /// The JSON objects that it has printed so far, one a line.
    const QList<QJsonObject> &lines() const { return m_lines; }
    bool hasLine(const QJsonObject &object) const { return m_lines.contains(object); }
    /// The first of them that has the key; empty if none has.
    QJsonObject lineWith(const QString &key) const;
    QProcess &process() { return m_process; }

private:
    void read();

    QProcess m_process;
    QList<QJsonObject> m_lines;
    quint16 m_port = 0;
};

} // namespace wsw::test
