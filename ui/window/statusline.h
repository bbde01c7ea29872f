// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace wsw {

class StateLabel;
class Workbench;
class WorkspaceDocument;

/// What runs and how long the recording is, in one line: "2 open · 1 server, 3 clients · recording 12,402 messages,
/// 3.1 MB". Refreshed at most five times a second; says so when the recording can't be written.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const WorkspaceDocument &document, const Workbench &workbench, QWidget *parent = nullptr);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshSoon();
    void refresh();
    QString describe() const;

    const WorkspaceDocument &m_document;
    const Workbench &m_workbench;
    QLabel *m_text;
    StateLabel *m_problem;
    QTimer m_timer;
    bool m_recordingFailed = false;
};

} // namespace wsw
