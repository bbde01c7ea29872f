// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/connectionprofile.h"
#include "workspace/status.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace wsw {

class ErrorLine;

/// How often what is in the composer is sent again, and how far that is.
class RepeatBar : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatBar(QWidget *parent = nullptr);

    RepeatOptions options() const;
    void showOptions(const RepeatOptions &options);
    void showStatus(const RepeatStatus &status);
    /// Whether a message could be sent now.
    void setStartEnabled(bool enabled);

signals:
    void edited();
    void startRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void validate();
    void updateStatus();
    void retranslate();

    QComboBox *m_kind;
    QSpinBox *m_interval;
    QLineEdit *m_cron;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QPushButton *m_start;
    QLabel *m_state;
    ErrorLine *m_error;
    RepeatStatus m_status;
    QString m_problem; ///< of the cron expression
    bool m_startEnabled = false;
};

} // namespace wsw
