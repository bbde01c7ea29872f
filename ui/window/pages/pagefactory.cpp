// SPDX-License-Identifier: MIT
#include "ui/window/pages/pagefactory.h"

#include "ui/connection/connectionpage.h"
#include "ui/flow/flowpage.h"
#include "ui/flow/publishing/publicationbar.h"
#include "ui/server/serverpage.h"
#include "ui/window/logpanel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/flowbindings.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;

PageFactory::PageFactory(const Parts &parts)
    : m_parts(parts)
    , m_flowMemory(parts.document, parts.settings)
{
}

QWidget *PageFactory::create(const WorkspaceItem &item)
{
    const auto &[document, workbench, starter, settings, log] = m_parts;
    switch (item.kind) {
    case Kind::Connection: return new ConnectionPage(item.id, document, workbench, starter, settings, m_composers);
    case Kind::Server: {
        auto *server = new ServerPage(item.id, document, workbench, starter, settings, m_composers);
        QObject::connect(server, &ServerPage::logRequested, &log, &LogPanel::showConnections);
        return server;
    }
    case Kind::Flow: break;
    }
    return createFlowPage(item.id);
}

FlowPage *PageFactory::createFlowPage(const QString &flow)
{
    WorkspaceDocument &document = m_parts.document;
    auto *page = new FlowPage(*document.flow(flow), m_parts.workbench);
    m_flowMemory.attach(*page);
    page->addToRunBar(new PublicationBar(document, m_parts.workbench, flow));
    QObject::connect(page, &FlowPage::messageWanted, &m_parts.log, &LogPanel::showPush);
    const auto showServers = [page, flow, &document](const WorkspaceItem &changed) {
        if (changed.kind != Kind::Server)
            return;
        page->setServers(document.serverNames());
        page->setBound(isServed(document.workspace().servers, flow));
    };
    for (auto signal : {&WorkspaceDocument::itemChanged, &WorkspaceDocument::itemRemoved})
        QObject::connect(&document, signal, page, showServers);
    QObject::connect(&document, &WorkspaceDocument::itemAdded, page, showServers);
    showServers({Kind::Server, {}});
    return page;
}

} // namespace wsw
