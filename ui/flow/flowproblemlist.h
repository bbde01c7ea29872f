// SPDX-License-Identifier: MIT
#pragma once

#include <QListWidget>

#include "flow/flowvalidator.h"

namespace wsw {

/// What is wrong with a flow, to go to.
class FlowProblemList : public QListWidget
{
    Q_OBJECT

public:
    explicit FlowProblemList(QWidget *parent = nullptr);

    void setProblems(const QList<FlowProblem> &problems);

signals:
    void problemChosen(const wsw::FlowProblem &problem);

private:
    void choose(const QListWidgetItem *item);

    QList<FlowProblem> m_problems;
};

} // namespace wsw
