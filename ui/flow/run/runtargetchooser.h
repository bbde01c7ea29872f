// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include "workspace/workbench.h"

class QComboBox;
class QLabel;

namespace wsw {

/// Where the next run pushes to: a server of the workspace, and one of its clients or all.
struct RunTarget
{
    QString server;     ///< ServerProfile::id
    quint32 client = 0; ///< 0: all
};

/// Chooses a RunTarget among servers and whoever is connected. A chosen client that leaves stays chosen: what was meant
/// for one never goes to all.
class RunTargetChooser : public QWidget
{
    Q_OBJECT

public:
    explicit RunTargetChooser(const Workbench &workbench, QWidget *parent = nullptr);

    void setServers(const QList<std::pair<QString, QString>> &idsAndNames);
    /// NotOpen or NoSuchClient, with the reason why nothing can be run there.
    Result<RunTarget> target() const;

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showClients();
    QString clientText(const ClientStatus &client) const;
    void retranslate();

    const Workbench &m_workbench;
    QLabel *m_serverLabel;
    QComboBox *m_servers;
    QLabel *m_clientLabel;
    QComboBox *m_clients;
};

} // namespace wsw
