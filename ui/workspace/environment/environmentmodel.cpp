// SPDX-License-Identifier: MIT
#include "ui/workspace/environment/environmentmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

#include "ui/workspace/workspacedocument.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

EnvironmentModel::EnvironmentModel(WorkspaceDocument &document, SecretVault &vault, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_vault(vault)
{
    connect(&document, &WorkspaceDocument::variablesChanged, this, &EnvironmentModel::reload);
    connect(&document, &WorkspaceDocument::reset, this, [this] { setEnvironment({}); });
    connect(&vault, &SecretVault::changed, this, [this](const QString &changedKey) {
        for (int row = 0; row < m_variables.size(); ++row) {
            if (m_variables.at(row).secret && key(m_variables.at(row).name) == changedKey)
                emit dataChanged(index(row, ValueColumn), index(row, ValueColumn));
        }
    });
    reload();
}

void EnvironmentModel::setEnvironment(const QString &id)
{
    m_environment = id;
    reload();
}

void EnvironmentModel::reload()
{
    if (m_storing)
        return;
    beginResetModel();
    m_variables.clear();
    const Workspace &workspace = m_document.workspace();
    if (m_environment.isEmpty())
        m_variables = workspace.variables;
    for (const Environment &environment : workspace.environments) {
        if (environment.id == m_environment)
            m_variables = environment.variables;
    }
    endResetModel();
    QStringList keys;
    for (const Variable &variable : std::as_const(m_variables)) {
        if (variable.secret)
            keys.append(key(variable.name));
    }
    m_vault.fetch(keys, this, [] {}); // changed() follows
}

void EnvironmentModel::removeVariables(int row, int count)
{
    count = qMin(count, int(m_variables.size()) - row);
    if (row < 0 || count <= 0)
        return;
    for (int i = row; i < row + count; ++i) {
        if (m_variables.at(i).secret)
            m_vault.store(key(m_variables.at(i).name), {});
    }
    beginRemoveRows({}, row, row + count - 1);
    m_variables.remove(row, count);
    endRemoveRows();
    store();
}

void EnvironmentModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int EnvironmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size()) + 1;
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags EnvironmentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isNew = index.row() == m_variables.size();
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!isNew || index.column() == NameColumn)
        flags |= Qt::ItemIsEnabled;
    if (index.column() == SecretColumn)
        return isNew ? flags : flags | Qt::ItemIsUserCheckable;
    return isNew && index.column() != NameColumn ? flags : flags | Qt::ItemIsEditable;
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == m_variables.size()) {
        if (index.column() == NameColumn && role == Qt::ToolTipRole)
            return tr("Type a name for one more variable.");
        return {};
    }
    const Variable &variable = m_variables.at(index.row());
    if (index.column() == SecretColumn) {
        if (role == Qt::CheckStateRole)
            return variable.secret ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return variable.secret ? tr("Secret") : tr("Not secret");
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == NameColumn)
        return variable.name;
    if (!variable.secret)
        return variable.value;
    const QString value = m_vault.values().value(key(variable.name));
    return role == Qt::EditRole ? value : value.isEmpty() ? tr("(not set)") : QString(8, QChar(0x2022));
}

bool EnvironmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const int row = index.row();
    if (index.column() == SecretColumn)
        return role == Qt::CheckStateRole && row < m_variables.size()
               && setSecret(row, value.toInt() == int(Qt::Checked));
    if (role != Qt::EditRole)
        return false;
    if (index.column() == NameColumn)
        return rename(row, value.toString().trimmed());
    return row < m_variables.size() && setValue(row, value.toString());
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name");
    case ValueColumn: return tr("Value");
    default: return tr("Secret");
    }
}

QString EnvironmentModel::key(const QString &name) const
{
    return variableKey(m_environment.isEmpty() ? m_document.workspace().id : m_environment, name);
}

bool EnvironmentModel::rename(int row, const QString &name)
{
    const bool isNew = row == m_variables.size();
    if (name.isEmpty() || (!isNew && m_variables.at(row).name == name))
        return false;
    if (!canNameVariable(name)) {
        emit refused(
            tr("“%1” can't name a variable: take letters, digits, “_”, “.” and “-”, and no digit first.").arg(name));
        return false;
    }
    if (std::any_of(m_variables.begin(), m_variables.end(), [&](const Variable &v) { return v.name == name; })) {
        emit refused(tr("There is a variable “%1” already.").arg(name));
        return false;
    }
    emit refused({});
    if (isNew) {
        beginInsertRows({}, row, row);
        m_variables.append({name, {}, false});
        endInsertRows();
    } else {
        Variable &variable = m_variables[row];
        if (variable.secret) {
            m_vault.store(key(name), m_vault.values().value(key(variable.name)));
            m_vault.store(key(variable.name), {});
        }
        variable.name = name;
        emit dataChanged(index(row, NameColumn), index(row, NameColumn));
    }
    store();
    return true;
}

bool EnvironmentModel::setValue(int row, const QString &value)
{
    Variable &variable = m_variables[row];
    if (variable.secret) {
        m_vault.store(key(variable.name), value);
        return true;
    }
    variable.value = value;
    emit dataChanged(index(row, ValueColumn), index(row, ValueColumn));
    store();
    return true;
}

bool EnvironmentModel::setSecret(int row, bool secret)
{
    Variable &variable = m_variables[row];
    if (variable.secret == secret)
        return false;
    if (secret) {
        m_vault.store(key(variable.name), variable.value);
        variable.value.clear();
    } else {
        variable.value = m_vault.values().value(key(variable.name));
        m_vault.store(key(variable.name), {});
    }
    variable.secret = secret;
    emit dataChanged(index(row, ValueColumn), index(row, SecretColumn));
    store();
    return true;
}

void EnvironmentModel::store()
{
    const QScopedValueRollback<bool> storing(m_storing, true);
    QList<Variable> own = m_document.workspace().variables;
    QList<Environment> environments = m_document.workspace().environments;
    if (m_environment.isEmpty())
        own = m_variables;
    for (Environment &environment : environments) {
        if (environment.id == m_environment)
            environment.variables = m_variables;
    }
    m_document.changeVariables(own, environments);
}

} // namespace wsw
