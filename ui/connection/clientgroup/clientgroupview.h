// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>

#include "ui/workspace/itemstate.h"
#include "workspace/client/clientgroupstatus.h"

class QLabel;
class QPlainTextEdit;

namespace wsw {

class LatencyView;
class StateLabel;

/// How all virtual clients of a profile stand together: states, traffic, latency and what went wrong. Fields keep
/// their places while their figures change.
class ClientGroupView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientGroupView(QWidget *parent = nullptr);

    void showStatus(const ClientGroupStatus &status);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Field { Open, Connecting, Waiting, Closed, Failed, Sent, Received, FieldCount };
    struct Cell
    {
        StateLabel *caption;
        QLabel *figure;
        QLabel *detail;
        ItemState state;
    };

    void buildLayout();
    void refresh();
    void retranslate();
    void setFigure(Field field, quint64 number, const QString &detail = {});
    QString headline() const;
    QString failureText() const;

    QLabel *m_headline;
    std::array<Cell, FieldCount> m_cells{};
    LatencyView *m_opening;
    LatencyView *m_pings;
    LatencyView *m_pairs;
    QLabel *m_failuresLabel;
    QPlainTextEdit *m_failures;
    ClientGroupStatus m_status;
};

} // namespace wsw
