// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>

#include "flow/test/flowtestresult.h"

namespace wsw {

/// What a test case expected against what it got, a line for each difference.
class DifferenceView : public QTreeWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const FlowTestResult *result); ///< null: it has not run

signals:
    void nodeActivated(const QString &nodeId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace wsw
