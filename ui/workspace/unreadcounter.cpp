// SPDX-License-Identifier: MIT
#include "ui/workspace/unreadcounter.h"

#include "workspace/workbench.h"

namespace wsw {

UnreadCounter::UnreadCounter(const Workbench &workbench, QObject *parent)
    : QObject(parent)
{
    connect(&workbench, &Workbench::connectionChanged, this, &UnreadCounter::update);
}

quint64 UnreadCounter::unread(const QString &profile) const
{
    return m_counts.value(profile).unread;
}

void UnreadCounter::setShown(const WorkspaceItem &item)
{
    m_shown = item.id;
    const auto it = m_counts.find(item.id);
    if (it == m_counts.end() || it->unread == 0)
        return;
    it->unread = 0;
    emit changed(item);
}

void UnreadCounter::update(const ConnectionStatus &status)
{
    Count &count = m_counts[status.profile];
    const bool isNew = status.connection != count.connection; // whose messages count from 0
    const quint64 more = status.received - (isNew ? 0 : qMin(count.received, status.received));
    count.connection = status.connection;
    count.received = status.received;
    if (status.profile == m_shown || more == 0)
        return;
    count.unread += more;
    emit changed({WorkspaceItem::Kind::Connection, status.profile});
}

} // namespace wsw
