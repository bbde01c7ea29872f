// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include "ui/workspace/workspaceitem.h"

namespace wsw {

class Workbench;
struct ConnectionStatus;

/// How many messages each connection has received since its page was shown last.
class UnreadCounter : public QObject
{
    Q_OBJECT

public:
    explicit UnreadCounter(const Workbench &workbench, QObject *parent = nullptr);

    quint64 unread(const QString &profile) const;
    /// The page that is looked at; what it receives is read. Not valid: none.
    void setShown(const WorkspaceItem &item);

signals:
    void changed(const wsw::WorkspaceItem &item);

private:
    struct Count
    {
        quint32 connection = 0;
        quint64 received = 0; ///< of that connection, as told last
        quint64 unread = 0;
    };

    void update(const ConnectionStatus &status);

    QHash<QString, Count> m_counts;
    QString m_shown;
};

} // namespace wsw
