// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/testing/expectedpushmodel.h"

class QCheckBox;
class QPushButton;
class QTableView;

namespace wsw {

/// Whether a test case looks at pushes, and at which.
class ExpectedPushes : public QWidget
{
    Q_OBJECT

public:
    explicit ExpectedPushes(QWidget *parent = nullptr);

    void setExpectations(const FlowTestExpectations &expect);
    void applyTo(FlowTestExpectations &expect) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateEnabled();
    void retranslate();

    ExpectedPushModel m_model;
    QCheckBox *m_checked;
    QCheckBox *m_others;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace wsw
