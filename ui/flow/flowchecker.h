// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "flow/flow.h"
#include "flow/flowvalidator.h"

namespace wsw {

/// Validates a flow whenever it has changed, on a thread of the pool: a large flow is edited without a stop.
class FlowChecker : public QObject
{
    Q_OBJECT

public:
    /// The flow must outlive it.
    explicit FlowChecker(const Flow &flow, QObject *parent = nullptr);

    const QList<FlowProblem> &problems() const { return m_problems; } ///< as of the last checked()
    void check();                                                     ///< anew, e.g. in another language
    /// Whether its messages reach anybody, see unservedProblem().
    void setServed(bool served);

signals:
    void checked();

private:
    void begin();
    void take();

    const Flow &m_flow;
    QFutureWatcher<QList<FlowProblem>> m_watcher;
    QList<FlowProblem> m_problems;
    bool m_served = true;
    bool m_wanted = false; ///< changed since the check that is under way began
};

} // namespace wsw
