// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>

namespace wsw::test {

/// A node script of tests/peers that runs beside the test.
class NodePeer : public QObject
{
    Q_OBJECT

public:
    /// Without node or the npm packages: false; QSKIP then, the set-up installs both.
    static bool isAvailable();

    explicit NodePeer(const QString &script, const QStringList &arguments = {});
    ~NodePeer() override;

    /// Waits for the line "listening PORT"; 0 if it does not come.
    quint16 waitForPort();
    /// The JSON objects that it has printed so far.
    const QList<QJsonObject> &lines() const { return m_lines; }
    bool hasLine(const QJsonObject &object) const { return m_lines.contains(object); }
    QProcess &process() { return m_process; }

private:
    void read();

    QProcess m_process;
    QList<QJsonObject> m_lines;
    quint16 m_port = 0;
};

} // namespace wsw::test
