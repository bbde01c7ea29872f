// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/test/flowtestresult.h"

class QLabel;
class QPlainTextEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wsw {

struct MarkedText;

/// What a test case expected against what it got: a line for each difference, and of the chosen one both contents with
/// what differs marked.
class DifferenceView : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void showResult(const FlowTestResult *result); ///< null: it has not run

signals:
    void nodeActivated(const QString &nodeId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContents();
    QTreeWidgetItem *newItem(const FlowTestDifference &difference) const;
    const FlowTestDifference *chosen() const;
    void showContents();
    void updateRoom(); ///< contents are shown where there is room for them
    void showContent(QPlainTextEdit &view, const MarkedText &content, const QColor &color);
    QStringList pointersBeside(const FlowTestDifference &chosen) const;
    void retranslate();

    QList<FlowTestDifference> m_differences;
    bool m_passed = false;
    QLabel *m_state; ///< while there are none
    QTreeWidget *m_list;
    QWidget *m_contents;
    QLabel *m_expectedLabel;
    QPlainTextEdit *m_expected;
    QLabel *m_actualLabel;
    QPlainTextEdit *m_actual;
};

} // namespace wsw
