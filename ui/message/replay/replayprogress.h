// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "workspace/replay/replayoptions.h"

class QLabel;
class QProgressBar;

namespace wsw {

/// How far a replay is: a bar, and a line with what was sent, how fast, and what is left.
class ReplayProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayProgress(QWidget *parent = nullptr);

    void begin();
    void show(const ReplayStatus &status);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void showStatus();
    QString stateText() const;
    qint64 secondsLeft() const; ///< -1: not known
    void retranslate();

    QProgressBar *m_bar;
    QLabel *m_text;
    ReplayStatus m_status;
    bool m_begun = false;
    /// Since the rates were measured last, from these figures.
    QElapsedTimer m_since;
    quint64 m_sentThen = 0;
    quint64 m_passedThen = 0;
    double m_sentPerSecond = -1; ///< -1: not known yet
    double m_passedPerSecond = 0;
};

} // namespace wsw
