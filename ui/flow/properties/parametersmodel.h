// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "ui/flow/editing/floweditor.h"

namespace wsw {

/// A flow's entry parameters, edited through its editor.
class ParametersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Default, Description, ColumnCount };

    /// The editor must outlive the model.
    explicit ParametersModel(FlowEditor &editor, QObject *parent = nullptr);

    /// Beneath the row, or last; returns its row.
    int add(int below = -1);
    void remove(int row);
    void moveBy(int row, int by);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void refused(const QString &message); ///< what was typed can't stand there
    void accepted();

private:
    void onFlowChanged();
    Result<FlowParameter> changed(const QModelIndex &index, const QString &text) const;
    void edit(const QString &name, const std::function<void(QList<FlowParameter> &)> &change);

    FlowEditor &m_editor;
    QList<FlowParameter> m_parameters;
};

/// "Integer" for "integer", in the window's language.
QString variableTypeName(const QString &type);
const QStringList &variableTypes();

} // namespace wsw
