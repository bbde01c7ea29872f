// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QFutureWatcher>

#include "ui/message/compare/comparison.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace wsw {

class ComparisonModel;

/// Two messages side by side, beside the window, so that the next two can be chosen meanwhile.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// A message and what it is called.
    struct Side
    {
        RecordAddress address;
        QString title;
    };
    CompareDialog(const Side &left, const Side &right, QWidget *parent = nullptr);
    ~CompareDialog() override; ///< cancels

    const ComparisonModel &model() const { return *m_model; }
    void showDifference(int step); ///< 1: the next one, -1: the one before

signals:
    void compared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    void compare();
    void onCompared();
    void updateSummary();
    void retranslate();

    const Side m_left;
    const Side m_right;
    ComparisonModel *m_model;
    QTableView *m_table;
    QLabel *m_titles;
    QLabel *m_summary;
    QCheckBox *m_ignoreOrder;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_copy;
    QFutureWatcher<Result<Comparison>> m_comparing;
};

} // namespace wsw
