// SPDX-License-Identifier: MIT
#include "ui/flow/publishing/publishdialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourchecks.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/form/flowform.h"
#include "ui/widgets/errorline.h"
#include "workspace/flowbindings.h"
#include "workspace/server/tryout.h"

namespace wsw {

namespace {

enum Column { Server, Path, When, ColumnCount };
constexpr int serverRole = Qt::UserRole;
constexpr int behaviourRole = Qt::UserRole + 1;

ServerProfile *withId(QList<ServerProfile> &servers, const QString &id)
{
    const auto found =
        std::find_if(servers.begin(), servers.end(), [&](const ServerProfile &server) { return server.id == id; });
    return found == servers.end() ? nullptr : &*found;
}

QString pathText(const PathProfile &path)
{
    return path.pattern.isEmpty() ? PublishDialog::tr("every path") : path.pattern;
}

} // namespace

PublishDialog::PublishDialog(const Workspace &workspace, const QString &flow, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_flow(flow)
    , m_servers(workspace.servers)
    , m_bindings(new QTreeWidget(this))
    , m_remove(new QPushButton(this))
    , m_new(new QGroupBox(this))
    , m_serverLabel(new QLabel(this))
    , m_server(new QComboBox(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QComboBox(this))
    , m_form(new FlowForm(this))
    , m_add(new QPushButton(this))
    , m_error(new ErrorLine(this))
    , m_publish(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildLayout();
    for (const ServerProfile &server : std::as_const(m_servers))
        m_server->addItem(server.name, server.id);
    m_form->showBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, flow});
    connect(m_server, &QComboBox::currentIndexChanged, this, &PublishDialog::showPaths);
    connect(m_bindings, &QTreeWidget::itemSelectionChanged, this, &PublishDialog::updateButtons);
    connect(m_add, &QPushButton::clicked, this, &PublishDialog::addBinding);
    connect(m_remove, &QPushButton::clicked, this, &PublishDialog::removeBinding);
    connect(m_publish, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    showBindings();
}

void PublishDialog::buildLayout()
{
    m_bindings->setColumnCount(ColumnCount);
    m_bindings->setRootIsDecorated(false);
    m_bindings->setUniformRowHeights(true);
    m_bindings->setAllColumnsShowFocus(true);
    m_bindings->header()->setStretchLastSection(true);
    m_form->setFlowShown(false);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*form, {{m_serverLabel, m_server}, {m_pathLabel, m_path}});
    form->addRow(m_form);
    auto *add = new QHBoxLayout;
    add->addStretch(1);
    add->addWidget(m_add);
    auto *fresh = new QVBoxLayout(m_new);
    fresh->addLayout(form);
    fresh->addWidget(m_error);
    fresh->addLayout(add);
    auto *remove = new QHBoxLayout;
    remove->addStretch(1);
    remove->addWidget(m_remove);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_publish);
    buttons->addWidget(m_cancel);
    m_publish->setDefault(true);
    for (QPushButton *button : {m_add, m_remove, m_cancel})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bindings, 1);
    layout->addLayout(remove);
    layout->addWidget(m_new);
    layout->addLayout(buttons);
    resize(560, 520);
}

void PublishDialog::showBindings()
{
    m_bindings->clear();
    for (const FlowBinding &binding : flowBindings(m_servers, m_flow)) {
        const ServerProfile &server = *withId(m_servers, binding.server);
        const QString when =
            behaviourText(binding.behaviour.what, m_workspace.flows).section(QStringLiteral(" → "), 0, 0);
        auto *item = new QTreeWidgetItem(m_bindings, {server.name, pathText(server.paths.at(binding.path)),
                                                      binding.behaviour.enabled ? when : tr("%1 (off)").arg(when)});
        item->setData(0, serverRole, binding.server);
        item->setData(0, behaviourRole, binding.behaviour.id);
    }
    for (int column = 0; column < ColumnCount - 1; ++column)
        m_bindings->resizeColumnToContents(column);
    showPaths();
    updateButtons();
}

ServerProfile *PublishDialog::chosenServer()
{
    return withId(m_servers, m_server->currentData().toString());
}

void PublishDialog::showPaths()
{
    const int before = m_path->currentIndex();
    m_path->clear();
    if (const ServerProfile *server = chosenServer()) {
        for (const PathProfile &path : server->paths)
            m_path->addItem(pathText(path));
    }
    if (before >= 0 && before < m_path->count())
        m_path->setCurrentIndex(before);
}

void PublishDialog::addBinding()
{
    ServerProfile *server = chosenServer();
    const int path = m_path->currentIndex();
    if (!server || path < 0)
        return;
    auto what = std::get<FlowBehaviour>(m_form->behaviour());
    what.flow = m_flow;
    const Behaviour behaviour = newBehaviour(what);
    const std::optional<Error> wrong =
        checkBehaviour(behaviour, pathParameters(server->paths.at(path)), {}, m_workspace.flows);
    m_error->setError(wrong ? wrong->message : QString());
    if (wrong)
        return;
    server->paths[path].behaviours.append(behaviour);
    showBindings();
}

void PublishDialog::removeBinding()
{
    const QList<QTreeWidgetItem *> selected = m_bindings->selectedItems();
    for (const QTreeWidgetItem *item : selected) {
        if (ServerProfile *server = withId(m_servers, item->data(0, serverRole).toString()))
            removeBehaviour(*server, item->data(0, behaviourRole).toString());
    }
    showBindings();
}

void PublishDialog::updateButtons()
{
    m_remove->setEnabled(!m_bindings->selectedItems().isEmpty());
    m_new->setEnabled(!m_servers.isEmpty());
}

void PublishDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showBindings();
    }
    QDialog::changeEvent(event);
}

void PublishDialog::retranslate()
{
    setWindowTitle(tr("Publish %1").arg(flowName(m_flow, m_workspace.flows)));
    m_bindings->setHeaderLabels({tr("Server"), tr("Path"), tr("When")});
    m_bindings->setAccessibleName(tr("Where the flow runs"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("The server no longer runs the flow there"));
    m_new->setTitle(m_servers.isEmpty() ? tr("Add a server to the workspace to run the flow on it") : tr("Run it on"));
    m_serverLabel->setText(tr("&Server:"));
    m_pathLabel->setText(tr("&Path:"));
    m_add->setText(tr("&Add"));
    m_publish->setText(tr("P&ublish"));
    m_publish->setToolTip(tr("Servers run the flow as it is drawn now, until it is published again"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace wsw
