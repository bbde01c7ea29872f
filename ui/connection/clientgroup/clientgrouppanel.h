// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/client/clientgroupoptions.h"
#include "workspace/client/clientgroupstatus.h"
#include "workspace/profile/messagedraft.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace wsw {

class ClientGroupView;
class Workbench;

/// Opens a connection many times over and shows how all of them stand.
class ClientGroupPanel : public QWidget
{
    Q_OBJECT

public:
    ClientGroupPanel(const QString &profile, Workbench &workbench, QWidget *parent = nullptr);

    ClientGroupOptions options() const;
    void setOptions(const ClientGroupOptions &options);
    /// Sends it from every client that is open.
    void send(const MessageDraft &draft);

signals:
    void edited();
    void openRequested(const wsw::ClientGroupOptions &options);
    void sendRequested(); ///< of what is in the composer

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    void showStatus(const ClientGroupStatus &status);
    void retranslate();

    const QString m_profile;
    Workbench &m_workbench;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QLabel *m_paceLabel;
    QSpinBox *m_pace;
    QPushButton *m_open;
    QPushButton *m_close;
    QPushButton *m_ping;
    QPushButton *m_send;
    ClientGroupView *m_view;
};

} // namespace wsw
