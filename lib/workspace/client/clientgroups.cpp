// SPDX-License-Identifier: MIT
#include "workspace/client/clientgroups.h"

#include <algorithm>
#include <utility>

#include "websocket/closecode.h"

namespace wsw {

namespace {
}

ClientGroups::ClientGroups(ConnectionIds &ids, QObject *parent)
    : QObject(parent)
    , m_ids(ids)
{
}

ClientGroups::~ClientGroups() = default;

void ClientGroups::open(const ConnectionProfile &profile, const ConnectionContext &context,
                        const ClientGroupOptions &options)
{
    ClientGroup *&group = m_groups[profile.id];
    if (group && group->isActive())
        return;
    if (group)
        group->deleteLater();
    group = new ClientGroup(profile, context, options, m_ids, this);
    connect(group, &ClientGroup::logged, this, &ClientGroups::logged);
    connect(group, &ClientGroup::ended, this, &ClientGroups::ended);
    connect(group, &ClientGroup::changed, this, [this, id = profile.id] {
        if (m_changed.contains(id))
            return;
        m_changed.insert(id);
        emit changed();
    });
    group->start();
}

void ClientGroups::act(const QString &profile, const std::function<void(ClientGroup &)> &action)
{
    if (ClientGroup *group = m_groups.value(profile))
        action(*group);
}

void ClientGroups::remove(const QString &profile)
{
    ClientGroup *group = m_groups.take(profile);
    m_changed.remove(profile);
    if (!group)
        return;
    // Its end still belongs into the log, but nobody wants its status any more.
    group->disconnect(this);
    if (!group->isActive()) {
        group->deleteLater();
        return;
    }
    connect(group, &ClientGroup::logged, this, &ClientGroups::logged);
    connect(group, &ClientGroup::ended, group, &QObject::deleteLater);
    group->close(goingAwayCode);
}

void ClientGroups::closeAll(quint16 code)
{
    for (ClientGroup *group : std::as_const(m_groups))
        group->close(code);
}

bool ClientGroups::isActive() const
{
    return std::any_of(m_groups.begin(), m_groups.end(), [](const ClientGroup *group) { return group->isActive(); });
}

QList<ClientGroupStatus> ClientGroups::takeChanged()
{
    QList<ClientGroupStatus> changed;
    const QSet<QString> ids = std::exchange(m_changed, {});
    for (const QString &id : ids) {
        if (const ClientGroup *group = m_groups.value(id))
            changed.append(group->status());
    }
    return changed;
}

} // namespace wsw
