// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include "ui/flow/run/runlogmodel.h"
#include "workspace/pushorigins.h"

namespace wsw {

class Workbench;

/// The shown run's events in a table that follows its end until it is scrolled up.
class RunLog : public QTableView
{
    Q_OBJECT

public:
    /// Both outlive it.
    RunLog(const Flow &flow, const Workbench &workbench, QWidget *parent = nullptr);

    void showRun(quint64 run);
    /// The event of it, if the shown run is the one that pushed. False if it is not there.
    bool selectPush(const PushOrigin &push);
    const RunLogModel &events() const { return m_model; }

signals:
    void nodeChosen(const QString &nodeId);
    void messageChosen(const wsw::FlowRunEvent &push);
    void testWanted(); ///< a test case of the shown run

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retranslate();

    RunLogModel m_model;
    bool m_following = true;
};

} // namespace wsw
