// SPDX-License-Identifier: MIT
#include "ui/workspace/environment/variablesdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "ui/workspace/environment/environmentmodel.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

namespace {

QToolButton *toolButton(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void name(QToolButton *button, const QString &text)
{
    button->setAccessibleName(text);
    button->setToolTip(text);
}

} // namespace

VariablesDialog::VariablesDialog(WorkspaceDocument &document, SecretVault &vault, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_vault(vault)
    , m_model(new EnvironmentModel(document, vault, this))
    , m_listLabel(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(toolButton(QStringLiteral("file-plus"), this))
    , m_duplicate(toolButton(QStringLiteral("copy"), this))
    , m_remove(toolButton(QStringLiteral("trash-2"), this))
    , m_table(new QTableView(this))
    , m_error(new ErrorLine(this))
    , m_hint(new QLabel(this))
    , m_removeVariable(toolButton(QStringLiteral("trash-2"), this))
{
    buildLayout();
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        m_model->setEnvironment(current());
        m_error->setError({});
        updateButtons();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) { renameEnvironment(*item); });
    connect(m_add, &QToolButton::clicked, this, &VariablesDialog::addEnvironment);
    connect(m_duplicate, &QToolButton::clicked, this, &VariablesDialog::duplicateEnvironment);
    connect(m_remove, &QToolButton::clicked, this, &VariablesDialog::removeEnvironment);
    connect(m_removeVariable, &QToolButton::clicked, this, &VariablesDialog::removeVariables);
    connect(m_model, &EnvironmentModel::refused, m_error, &ErrorLine::setError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VariablesDialog::updateButtons);
    connect(&document, &WorkspaceDocument::variablesChanged, this, &VariablesDialog::showEnvironments);
    connect(&document, &WorkspaceDocument::reset, this, &VariablesDialog::showEnvironments);
    retranslate();
    m_list->setCurrentRow(0);
}

void VariablesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString VariablesDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void VariablesDialog::buildLayout()
{
    m_listLabel->setBuddy(m_list);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->horizontalHeader()->setSectionResizeMode(EnvironmentModel::ValueColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(EnvironmentModel::NameColumn, fontMetrics().averageCharWidth() * 24);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto *listButtons = new QHBoxLayout;
    for (QToolButton *button : {m_add, m_duplicate, m_remove})
        listButtons->addWidget(button);
    listButtons->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_listLabel);
    left->addWidget(m_list, 1);
    left->addLayout(listButtons);
    auto *beneath = new QHBoxLayout;
    beneath->addWidget(m_hint, 1);
    beneath->addWidget(m_removeVariable, 0, Qt::AlignTop);
    auto *right = new QVBoxLayout;
    right->addWidget(m_table, 1);
    right->addWidget(m_error);
    right->addLayout(beneath);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(left, 1);
    layout->addLayout(right, 3);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
}

void VariablesDialog::showEnvironments()
{
    const QString shown = current();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(tr("Workspace"));
    m_list->item(0)->setToolTip(tr("These hold in every environment, unless it has one of the same name."));
    for (const Environment &environment : m_document.workspace().environments) {
        auto *item = new QListWidgetItem(environment.name, m_list);
        item->setData(Qt::UserRole, environment.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toString() == shown)
            row = i;
    }
    m_list->setCurrentRow(row);
    if (current() != shown)
        m_model->setEnvironment(current());
    updateButtons();
}

void VariablesDialog::addEnvironment()
{
    QList<Environment> environments = m_document.workspace().environments;
    environments.append({newProfileId(), tr("New environment"), {}, {}});
    m_document.changeVariables(m_document.workspace().variables, environments);
    m_list->setCurrentRow(m_list->count() - 1);
    m_list->editItem(m_list->currentItem());
}

void VariablesDialog::duplicateEnvironment()
{
    QList<Environment> environments = m_document.workspace().environments;
    for (const Environment &environment : std::as_const(environments)) {
        if (environment.id != current())
            continue;
        Environment copy = environment;
        copy.id = newProfileId();
        copy.name = tr("%1 (copy)").arg(environment.name);
        environments.append(copy);
        QStringList keys;
        for (const Variable &variable : environment.variables)
            keys.append(variableKey(environment.id, variable.name));
        m_vault.copy(keys, environment.id, copy.id);
        m_document.changeVariables(m_document.workspace().variables, environments);
        m_list->setCurrentRow(m_list->count() - 1);
        return;
    }
}

void VariablesDialog::removeEnvironment()
{
    const QString gone = current();
    QList<Environment> environments = m_document.workspace().environments;
    environments.removeIf([&](const Environment &environment) { return environment.id == gone; });
    if (m_document.workspace().environment == gone)
        m_document.chooseEnvironment({});
    m_document.changeVariables(m_document.workspace().variables, environments);
}

void VariablesDialog::renameEnvironment(const QListWidgetItem &item)
{
    QList<Environment> environments = m_document.workspace().environments;
    for (Environment &environment : environments) {
        if (environment.id == item.data(Qt::UserRole).toString() && !item.text().trimmed().isEmpty())
            environment.name = item.text().trimmed();
    }
    m_document.changeVariables(m_document.workspace().variables, environments);
}

void VariablesDialog::removeVariables()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    int first = rows.first().row();
    for (const QModelIndex &row : rows)
        first = qMin(first, row.row());
    m_model->removeVariables(first, int(rows.size()));
}

void VariablesDialog::updateButtons()
{
    const bool environment = !current().isEmpty();
    m_duplicate->setEnabled(environment);
    m_remove->setEnabled(environment);
    m_removeVariable->setEnabled(m_table->selectionModel()->hasSelection());
}

void VariablesDialog::retranslate()
{
    setWindowTitle(tr("Variables"));
    m_listLabel->setText(tr("Environments:"));
    m_list->setAccessibleName(tr("Environments"));
    name(m_add, tr("New environment"));
    name(m_duplicate, tr("Duplicate environment"));
    name(m_remove, tr("Delete environment"));
    name(m_removeVariable, tr("Delete variable"));
    m_table->setAccessibleName(tr("Variables of the environment"));
    m_hint->setText(tr("Write {{name}} in an address, a header or a message. A secret value is kept in the keychain, "
                       "not in the workspace."));
    m_model->retranslate();
    showEnvironments();
}

} // namespace wsw
