// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/workbench.h"

namespace wsw {

class FaultForm;
class FrameForm;
class WireNotice;

/// Negative testing: frames by hand and faults, for one connection of the workbench while it is open.
class FaultPanel : public QWidget
{
    Q_OBJECT

public:
    FaultPanel(const QString &profile, Workbench &workbench, QWidget *parent = nullptr);

    void showStatus(const ConnectionStatus &status);
    /// What the profile says, for the next time.
    void setEngine(EngineKind engine);

signals:
    void wireEngineRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void updateNotice();

    const QString m_profile;
    Workbench &m_workbench;
    WireNotice *m_notice;
    FrameForm *m_frame;
    FaultForm *m_faults;
    quint32 m_connection = 0;
    EngineKind m_engine = EngineKind::Automatic;
};

} // namespace wsw
