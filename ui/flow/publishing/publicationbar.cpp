// SPDX-License-Identifier: MIT
#include "ui/flow/publishing/publicationbar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/flow/publishing/publishdialog.h"
#include "ui/theme.h"
#include "ui/widgets/label/statelabel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/flowbindings.h"
#include "workspace/workbench.h"

namespace wsw {

PublicationBar::PublicationBar(WorkspaceDocument &document, Workbench &workbench, const QString &flow, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_workbench(workbench)
    , m_flow(flow)
    , m_state(new StateLabel(this))
    , m_publish(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_again(new QAction(this))
    , m_withdraw(new QAction(this))
{
    m_publish->setIcon(themeIcon(QStringLiteral("upload")));
    auto *menu = new QMenu(m_more);
    menu->addActions({m_again, m_withdraw});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setArrowType(Qt::DownArrow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_publish);
    layout->addWidget(m_more);
    connect(m_publish, &QPushButton::clicked, this, &PublicationBar::publish);
    connect(m_again, &QAction::triggered, this, &PublicationBar::publishAgain);
    connect(m_withdraw, &QAction::triggered, this, &PublicationBar::withdraw);
    connect(&document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.id == m_flow || item.kind == WorkspaceItem::Kind::Server)
            showState(); // which compares two graphs: not for every letter of a connection's draft
    });
    connect(&document, &WorkspaceDocument::itemRemoved, this, &PublicationBar::showState);
    retranslate();
}

void PublicationBar::publish()
{
    auto *dialog = new PublishDialog(m_document.workspace(), m_flow, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->servers()); });
    dialog->open();
}

void PublicationBar::publishAgain()
{
    m_document.publishFlow(m_flow);
    tellServers();
}

void PublicationBar::take(const QList<ServerProfile> &servers)
{
    QStringList changedIds;
    for (const ServerProfile &server : servers) {
        const ServerProfile *now = m_document.server(server.id);
        if (!now || now->paths == server.paths)
            continue;
        // The dialog is not modal: what else was changed meanwhile stays.
        ServerProfile changed = *now;
        changed.paths = server.paths;
        m_document.changeServer(changed);
        changedIds.append(server.id);
    }
    m_document.publishFlow(m_flow);
    tellServers(changedIds);
}

void PublicationBar::withdraw()
{
    m_document.withdrawFlow(m_flow);
    tellServers();
}

/// Those that listen do it from now on, without losing a client: where the flow runs, and where it did.
void PublicationBar::tellServers(QStringList changed)
{
    const Workspace &workspace = m_document.workspace();
    for (const FlowBinding &binding : flowBindings(workspace.servers, m_flow))
        changed.append(binding.server);
    changed.removeDuplicates(); // once: what is applied begins its schedules anew
    for (const QString &server : std::as_const(changed)) {
        if (m_workbench.serverStatus(server).state == ServerStatus::State::Listening)
            m_workbench.applyBehaviours(*m_document.server(server), servedFlows(workspace));
    }
}

void PublicationBar::showState()
{
    const Workspace &workspace = m_document.workspace();
    const bool isBound = !flowBindings(workspace.servers, m_flow).isEmpty();
    const FlowPublication publication = flowPublication(workspace, m_flow);
    switch (publication) {
    case FlowPublication::None:
        m_state->setState(QStringLiteral("circle"), IconTint::Subtle,
                          isBound ? tr("Not published: servers run it as it was drawn when they started.")
                                  : tr("Not published."));
        break;
    case FlowPublication::UpToDate:
        m_state->setState(QStringLiteral("state-on"), IconTint::Success,
                          isBound ? tr("Published.") : tr("Published, but bound to no server."));
        break;
    case FlowPublication::Changed:
        m_state->setState(QStringLiteral("pencil"), IconTint::Warning,
                          tr("Unpublished changes: servers run what was published."));
        break;
    }
    m_again->setEnabled(publication == FlowPublication::Changed);
    m_withdraw->setEnabled(publication != FlowPublication::None);
}

void PublicationBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PublicationBar::retranslate()
{
    m_state->setAccessibleName(tr("Publication"));
    m_publish->setText(tr("&Publish …"));
    m_publish->setToolTip(tr("Choose where and when servers run the flow, and let them run it as it is drawn now"));
    m_more->setAccessibleName(tr("More about publishing"));
    m_more->setToolTip(tr("More about publishing"));
    m_again->setText(tr("Publish Changes"));
    m_withdraw->setText(tr("Take Back"));
    m_withdraw->setToolTip(tr("Servers run the flow as it is drawn when they start"));
    showState();
}

} // namespace wsw
