// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

#include "workspace/status.h"

class QComboBox;
class QToolButton;

namespace wsw {

class Workbench;

/// Pauses the shown run, lets it make a step, and sets its speed, which the next run takes, too.
class RunSteering : public QWidget
{
    Q_OBJECT

public:
    /// The workbench outlives it.
    explicit RunSteering(Workbench &workbench, QWidget *parent = nullptr);

    void showRun(const std::optional<FlowRunStatus> &run);
    double speed() const;
    void pauseOrResume();
    void step();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workbench &m_workbench;
    std::optional<FlowRunStatus> m_run;
    QToolButton *m_pause;
    QToolButton *m_step;
    QComboBox *m_speed;
};

} // namespace wsw
