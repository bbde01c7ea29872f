// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QMap>

#include "flow/flow.h"
#include "workspace/pushorigins.h"

namespace wsw {

/// What happened in a flow's runs, of which one is shown; the last events of each.
class RunLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Node, Event, Content, ColumnCount };
    static constexpr qsizetype mostEvents = 10000; ///< of a run
    static constexpr qsizetype mostRuns = 32;

    explicit RunLogModel(const Flow &flow, QObject *parent = nullptr);

    void take(const FlowRunEvents &events); ///< of any flow
    void showRun(quint64 run);
    const QList<FlowRunEvent> &events() const; ///< of the shown run
    int rowOf(const PushOrigin &push) const;   ///< -1 if the shown run has none of it
    bool isWhole() const;                      ///< none of those was too old
    const FlowRunEvent *event(int row) const;  ///< nullptr if there is none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Log
    {
        qint64 begin = 0; ///< time of the first event, whether it is still there or not
        bool isWhole = true;
        QList<FlowRunEvent> events;
    };
    QString text(const FlowRunEvent &event, int column) const;
    void forgetOldRuns();

    const Flow &m_flow;
    QMap<quint64, Log> m_logs;
    quint64 m_shown = 0;
};

} // namespace wsw
