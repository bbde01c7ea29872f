// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <optional>

#include "workspace/workbench.h"

namespace wsw {

/// Which of a flow's runs a page shows. The newest, unless a run that is still active is watched already, or the user
/// chose one.
class ShownRun : public QObject
{
    Q_OBJECT

public:
    ShownRun(const QString &flowId, const Workbench &workbench, QObject *parent = nullptr);

    const QMap<quint64, FlowRunStatus> &runs() const { return m_runs; } ///< active ones, and the last that ended
    static constexpr qsizetype mostEnded = 16;
    quint64 id() const { return m_shown; }       ///< 0: none
    std::optional<FlowRunStatus> status() const; ///< nothing before the run's first status
    void choose(quint64 run);

signals:
    void listChanged(); ///< a run came, ended or went
    void changed();     ///< another run is shown, or the shown one has moved

private:
    void take(const FlowRunStatus &status);
    void forgetEnded();

    const QString m_flowId;
    QMap<quint64, FlowRunStatus> m_runs;
    quint64 m_shown = 0;
};

} // namespace wsw
