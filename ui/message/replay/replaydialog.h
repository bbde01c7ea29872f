// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QPointer>

#include "ui/message/files/exportdialog.h"
#include "ui/workspace/workspaceitem.h"
#include "workspace/replay/replayoptions.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace wsw {

class ErrorLine;
class MessageLog;
class ReplayProgress;
class ReplayTargetChooser;
class SecondsBox;
class WorkspaceDocument;
class Workbench;

/// Plays messages of a log again and shows how far it is. Not modal; one replay at a time, which ends with the dialog.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    /// Closes with the log. Document and workbench outlive it.
    ReplayDialog(MessageLog &log, const WorkspaceDocument &document, Workbench &workbench, QWidget *parent = nullptr);
    ~ReplayDialog() override; ///< stops

    /// If it is open.
    void chooseTarget(const WorkspaceItem &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectControls();
    Result<ReplayOrder> order() const;
    void start();
    void togglePause();
    void onReplayChanged(const ReplayStatus &status);
    void updateScopes();
    void updateControls();
    void retranslate();

    QPointer<MessageLog> m_log;
    Workbench &m_workbench;
    quint64 m_replay = 0;
    ReplayStatus m_status; ///< of m_replay
    QString m_error;       ///< of what is wanted; what a replay ended with is m_status'

    QWidget *m_settings;
    QFormLayout *m_form = nullptr;
    QComboBox *m_scope;
    QComboBox *m_direction;
    QCheckBox *m_pings;
    ReplayTargetChooser *m_target;
    QComboBox *m_timing;
    QDoubleSpinBox *m_speed;
    QCheckBox *m_shorten;
    SecondsBox *m_longest;
    QLabel *m_messagesLabel;
    QLabel *m_targetLabel;
    QLabel *m_timingLabel;
    QLabel *m_pausesLabel;
    ErrorLine *m_errorLine;
    ReplayProgress *m_progress;
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_close;
};

} // namespace wsw
