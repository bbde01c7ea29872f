// SPDX-License-Identifier: MIT
#include "ui/flow/publishing/publishdialog.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTreeWidget>

#include <algorithm>
#include <limits>

#include "flow/expression/value.h"
#include "ui/profile/formrows.h"
#include "ui/server/behaviour/behaviourchecks.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/server/behaviour/form/flowform.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "workspace/flowbindings.h"
#include "workspace/server/tryout.h"

namespace wsw {

namespace {

enum Column { Server, Path, When, Values, ColumnCount };
constexpr int serverRole = Qt::UserRole;
constexpr int behaviourRole = Qt::UserRole + 1;

ServerProfile *withId(QList<ServerProfile> &servers, const QString &id)
{
    const auto found =
        std::find_if(servers.begin(), servers.end(), [&](const ServerProfile &server) { return server.id == id; });
    return found == servers.end() ? nullptr : &*found;
}

QString valuesText(const BehaviourKind &what)
{
    const auto *flow = std::get_if<FlowBehaviour>(&what);
    const QJsonObject values = flow ? flow->values : QJsonObject();
    QStringList parts;
    for (auto value = values.begin(); value != values.end(); ++value)
        parts.append(QStringLiteral("%1 = %2").arg(value.key(), valueText(*value)));
    return parts.join(QStringLiteral(", "));
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
    , m_change(new QPushButton(this))
    , m_add(new QPushButton(this))
    , m_error(new ErrorLine(this))
    , m_publish(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    buildLayout();
    for (const ServerProfile &server : std::as_const(m_servers))
        m_server->addItem(server.name, server.id);
    m_form->setChoices(behaviourChoices({}, workspace.flows));
    m_form->showBehaviour(FlowBehaviour{FlowBehaviour::Moment::Connect, flow});
    connect(m_server, &QComboBox::currentIndexChanged, this, &PublishDialog::showPaths);
    connect(m_bindings, &QTreeWidget::itemSelectionChanged, this, &PublishDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, &PublishDialog::addBinding);
    connect(m_change, &QPushButton::clicked, this, &PublishDialog::changeBinding);
    connect(m_remove, &QPushButton::clicked, this, &PublishDialog::removeBinding);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
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
    auto *fields = new QWidget;
    fields->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(m_new); // a flow may have many parameters
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(fields);
    auto *add = new QHBoxLayout;
    add->addStretch(1);
    add->addWidget(m_change);
    add->addWidget(m_add);
    auto *fresh = new QVBoxLayout(m_new);
    fresh->addWidget(area, 1);
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
    for (QPushButton *button : {m_change, m_add, m_remove, m_cancel})
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bindings, 1);
    layout->addLayout(remove);
    layout->addWidget(m_new, 3);
    layout->addLayout(buttons);
    for (QComboBox *box : {m_server, m_path})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    resize((QSize(60, 40) * fontMetrics().height()).boundedTo(screen()->availableSize() * 0.9));
}

void PublishDialog::showBindings()
{
    m_bindings->clear();
    for (const FlowBinding &binding : flowBindings(m_servers, m_flow)) {
        const ServerProfile &server = *withId(m_servers, binding.server);
        const QString when =
            behaviourText(binding.behaviour.what, m_workspace.flows).section(QStringLiteral(" → "), 0, 0);
        const QString path = pathText(server.paths.at(binding.path));
        auto *item = new QTreeWidgetItem(m_bindings, {server.name, path,
                                                      binding.behaviour.enabled ? when : tr("%1 (off)").arg(when),
                                                      valuesText(binding.behaviour.what)});
        if (const std::optional<Error> wrong = problem(binding)) {
            item->setIcon(When, themeIcon(QStringLiteral("circle-x"), IconTint::Error));
            item->setToolTip(When, wrong->message);
        }
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

std::optional<Error> PublishDialog::problem(const FlowBinding &binding) const
{
    for (const ServerProfile &server : m_servers) {
        if (server.id == binding.server && binding.behaviour.enabled)
            return checkBehaviour(binding.behaviour, pathParameters(server.paths.at(binding.path)), {},
                                  m_workspace.flows);
    }
    return std::nullopt;
}

std::optional<FlowBinding> PublishDialog::chosenBinding() const
{
    const QList<QTreeWidgetItem *> selected = m_bindings->selectedItems();
    const QString behaviour = selected.isEmpty() ? QString() : selected.first()->data(0, behaviourRole).toString();
    for (const FlowBinding &binding : flowBindings(m_servers, m_flow)) {
        if (binding.behaviour.id == behaviour && std::holds_alternative<FlowBehaviour>(binding.behaviour.what))
            return binding;
    }
    return std::nullopt;
}

void PublishDialog::showChosen()
{
    if (const std::optional<FlowBinding> binding = chosenBinding()) {
        m_server->setCurrentIndex(m_server->findData(binding->server));
        m_path->setCurrentIndex(int(binding->path));
        m_form->showBehaviour(binding->behaviour.what);
        const std::optional<Error> wrong = problem(*binding);
        m_error->setError(wrong ? wrong->message : QString());
    }
    updateButtons();
}

bool PublishDialog::put(Behaviour behaviour, qsizetype place)
{
    ServerProfile *server = chosenServer();
    const int path = m_path->currentIndex();
    if (!server || path < 0)
        return false;
    m_error->setError(m_form->valuesProblem());
    if (!m_form->valuesProblem().isEmpty())
        return false;
    auto what = std::get<FlowBehaviour>(m_form->behaviour());
    what.flow = m_flow;
    behaviour.what = what;
    const std::optional<Error> wrong = problem({server->id, path, behaviour});
    m_error->setError(wrong ? wrong->message : QString());
    if (wrong)
        return false;
    removeBehaviour(*server, behaviour.id);
    QList<Behaviour> &behaviours = server->paths[path].behaviours;
    behaviours.insert(std::min(place, behaviours.size()), behaviour);
    return true;
}

void PublishDialog::addBinding()
{
    if (put(newBehaviour(FlowBehaviour()), std::numeric_limits<qsizetype>::max()))
        showBindings();
}

bool PublishDialog::changeBinding()
{
    const std::optional<FlowBinding> before = chosenBinding();
    if (!before)
        return true;
    ServerProfile &from = *withId(m_servers, before->server);
    const qsizetype place = from.paths.at(before->path).behaviours.indexOf(before->behaviour);
    if (!put(before->behaviour, place))
        return false;
    if (chosenServer() != &from)
        removeBehaviour(from, before->behaviour.id);
    showBindings();
    return true;
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

void PublishDialog::publish()
{
    if (!changeBinding()) // what was edited and not put there yet
        return;
    for (const FlowBinding &binding : flowBindings(m_servers, m_flow)) {
        const std::optional<Error> wrong = problem(binding);
        if (!wrong)
            continue;
        m_error->setError(tr("%1, %2: %3", "server, path, what is wrong")
                              .arg(withId(m_servers, binding.server)->name,
                                   pathText(withId(m_servers, binding.server)->paths.at(binding.path)),
                                   wrong->message));
        return;
    }
    accept();
}

void PublishDialog::updateButtons()
{
    m_remove->setEnabled(!m_bindings->selectedItems().isEmpty());
    m_change->setEnabled(chosenBinding().has_value());
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
    m_bindings->setHeaderLabels({tr("Server"), tr("Path"), tr("When"), tr("Parameters")});
    m_bindings->setAccessibleName(tr("Where the flow runs"));
    m_remove->setText(tr("&Remove"));
    m_remove->setToolTip(tr("The server no longer runs the flow there"));
    m_new->setTitle(m_servers.isEmpty() ? tr("Add a server to the workspace to run the flow on it") : tr("Run it on"));
    m_serverLabel->setText(tr("&Server:"));
    m_pathLabel->setText(tr("&Path:"));
    m_change->setText(tr("C&hange"));
    m_change->setToolTip(tr("Make the chosen place what is said here"));
    m_add->setText(tr("&Add"));
    m_add->setToolTip(tr("Run the flow there, too"));
    m_publish->setText(tr("P&ublish"));
    m_publish->setToolTip(tr("Servers run the flow as it is drawn now, until it is published again"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace wsw
