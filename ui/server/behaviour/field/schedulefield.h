// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "workspace/profile/behaviour.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace wsw {

class SecondsBox;

/// Every so many seconds, or by a cron expression, whose next times are shown and follow the clock.
class ScheduleField : public QWidget
{
    Q_OBJECT

public:
    static constexpr int shownTimes = 5;

    explicit ScheduleField(QWidget *parent = nullptr);

    ScheduleOptions schedule() const;
    void showSchedule(const ScheduleOptions &schedule);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    ScheduleOptions::Kind kind() const;
    void updateFields();
    void updateTimes();
    void retranslate();

    QComboBox *m_kind;
    SecondsBox *m_interval;
    QLineEdit *m_cron;
    QLabel *m_times;
    QTimer m_clock;
};

/// "14:05:00 · 14:05:05 · …": the next times after `after`, with the date of those that are not of that day. Empty if
/// the expression is none.
QString nextTimesText(const QString &cron, const QDateTime &after, int count);

} // namespace wsw
