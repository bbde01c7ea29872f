// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "workspace/profile/environment.h"

namespace wsw {

class SecretVault;
class WorkspaceDocument;

/// The variables of one environment, or the workspace's own, with a last, empty row for one more. A secret one's value
/// is in the vault and shown as dots.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

    EnvironmentModel(WorkspaceDocument &document, SecretVault &vault, QObject *parent = nullptr);

    /// An environment's id; empty: the workspace's own variables.
    void setEnvironment(const QString &id);
    void removeVariables(int row, int count);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What was typed can't be: why; empty once something was taken.
    void refused(const QString &reason);

private:
    QString key(const QString &name) const;
    bool rename(int row, const QString &name);
    bool setValue(int row, const QString &value);
    bool setSecret(int row, bool secret);
    void store();
    void reload();

    WorkspaceDocument &m_document;
    SecretVault &m_vault;
    QString m_environment;
    QList<Variable> m_variables;
    bool m_storing = false;
};

} // namespace wsw
