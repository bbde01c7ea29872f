// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "ui/connection/composer/composermemory.h"
#include "ui/profile/profilestarter.h"
#include "ui/server/serverpage.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/windowparts.h"

namespace wsw {

/// A server page of a workspace with one server, and clients that connect to it.
struct ServerPageFixture
{
    explicit ServerPageFixture(quint16 port = 0)
    {
        ServerProfile profile;
        profile.port = port;
        profile.paths.first().pattern = QStringLiteral("/ws/{sid}");
        item = parts.document.insert(profile);
        page =
            std::make_unique<ServerPage>(item.id, parts.document, *parts.workbench, starter, *parts.settings, memories);
        page->show();
    }

    QPushButton *button(const QString &name) const { return findNamed<QPushButton>(*page, name); }
    QString state() const { return findNamed<StateLabel>(*page, QStringLiteral("Server state"))->text(); }
    QTableView *clients() const { return findNamed<QTableView>(*page, QStringLiteral("Clients")); }
    ServerStatus status() const { return parts.workbench->serverStatus(item.id); }

    void start()
    {
        button(QStringLiteral("Start"))->click();
        QTRY_COMPARE(state(), QStringLiteral("Listening"));
    }
    void connectClient(const QString &id)
    {
        ConnectionProfile client;
        client.id = id;
        client.address = status().url() + QStringLiteral("/ws/") + id;
        parts.workbench->openConnection(client);
    }
    quint64 receivedBy(const QString &id) const { return parts.workbench->connectionStatus(id).received; }

    WindowParts parts;
    QWidget window;
    ProfileStarter starter{parts.document, *parts.workbench, parts.vault, *parts.settings, &window};
    ComposerMemories memories;
    WorkspaceItem item;
    std::unique_ptr<ServerPage> page;
};

} // namespace wsw
