// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

#include "workspace/client/clientgroup.h"

namespace wsw {

/// The virtual clients of every profile, by its id. On the network thread.
class ClientGroups : public QObject
{
    Q_OBJECT

public:
    /// `ids` outlives it.
    explicit ClientGroups(ConnectionIds &ids, QObject *parent = nullptr);
    ~ClientGroups() override;

    /// Nothing while the profile's group is active; else what is known of the last one is forgotten.
    void open(const ConnectionProfile &profile, const ConnectionContext &context, const ClientGroupOptions &options);
    /// Nothing if the profile has no group.
    void act(const QString &profile, const std::function<void(ClientGroup &)> &action);
    /// Closes it, and forgets it once it is closed.
    void remove(const QString &profile);
    void closeAll(quint16 code);
    bool isActive() const;
    QList<ClientGroupStatus> takeChanged();

signals:
    void logged(const wsw::Message &message);
    void changed();
    void ended(); ///< one of them

private:
    ConnectionIds &m_ids;
    QHash<QString, ClientGroup *> m_groups; ///< children
    QSet<QString> m_changed;
};

} // namespace wsw
