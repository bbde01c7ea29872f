// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "flow/test/flowtestresult.h"
#include "flow/test/flowtestverdict.h"
#include "flow/test/testclients.h"

namespace wsw {

/// One run of one test case, with a virtual clock and clients of its own. It goes on with the event loop, never longer
/// than a moment at a time; deleting it cancels it. Scripts and requests are real, unless the test case has a stub.
class FlowTestRun : public QObject
{
    Q_OBJECT

public:
    FlowTestRun(const FlowGraph &graph, const FlowTest &test, QObject *parent = nullptr);
    ~FlowTestRun() override;

    /// A test case that does not say how long its run may take: that long, by the virtual clock.
    static constexpr std::chrono::hours standardTime{24};
    /// A run that takes more than one of these is ended, and has not passed.
    static constexpr std::chrono::seconds realTimeLimit{60};
    static constexpr int stepLimit = 2000000;
    static constexpr qsizetype byteLimit = 64 * 1024 * 1024; ///< of what it pushes

    void start(); ///< Returns at once; finished() comes later.

signals:
    void finished(const wsw::FlowTestResult &result);

private:
    void scheduleArrivals();
    void arrive(const FlowTestArrival &arrival);
    void clientLeft(const QString &client);
    void onNodeEntered(const QString &nodeId);
    void onPushed(const FlowPush &push);
    void onDisconnected(quint32 client, quint16 code);
    void onFinished(const FlowOutcome &outcome);
    void onTimeIsOver();
    void giveUp(const QString &reason);
    void finish(const QList<FlowTestDifference> &differences);
    FlowTestTime now() const;

    const FlowGraph m_graph;
    const FlowTest m_test;
    FlowTestResult m_result;
    FlowTestEnd m_end = FlowTestEnd::ByItself;
    QList<FlowTestDifference> m_limits;                  ///< that the run went beyond
    QHash<std::pair<QString, QString>, QString> m_edges; ///< from and to → id
    QString m_lastNode;
    int m_steps = 0;
    qsizetype m_bytes = 0;
    quint64 m_run = 0;
    QElapsedTimer m_elapsed;
    QTimer m_realTime;
    VirtualClock m_clock;
    TestClients m_clients;
    FlowRunner m_runner;
};

} // namespace wsw
