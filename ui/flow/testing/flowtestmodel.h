// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include "flow/flow.h"
#include "flow/test/flowtestresult.h"

namespace wsw {

/// A flow's test cases and how each ended. A result is forgotten when its test case changes.
class FlowTestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Duration, ColumnCount };

    /// The flow must outlive the model.
    explicit FlowTestModel(const Flow &flow, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const QList<FlowTest> &tests() const { return m_tests; }
    int row(const QString &id) const; ///< -1: none
    const FlowTestResult *result(const QString &id) const;

    void setRunning(const QString &id);
    void setResult(const FlowTestResult &result);
    void clearRunning(); ///< nothing runs any more
    void retranslate();

private:
    void reload();
    void rowChanged(const QString &id);
    QString stateText(const FlowTest &test) const;
    QIcon stateIcon(const FlowTest &test) const;
    QString durationText(const FlowTest &test) const;

    const Flow &m_flow;
    QList<FlowTest> m_tests;
    QHash<QString, FlowTestResult> m_results;
    QString m_running;
};

} // namespace wsw
