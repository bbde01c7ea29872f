// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QJsonObject>

#include <optional>

#include "flow/flow.h"

namespace wsw {

/// A flow's entry parameters with the values for the next run, and beneath them whatever else the shown run has set.
/// What was typed is kept even if it has the wrong type, so that it can be mended.
class VariablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, NextValue, CurrentValue, ColumnCount };

    explicit VariablesModel(const Flow &flow, QObject *parent = nullptr);

    /// Only the edited ones; the others take the parameter's default. InvalidArgument says which value is missing or
    /// wrong.
    Result<QJsonObject> values() const;
    void showCurrent(const std::optional<QJsonObject> &variables);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void valuesChanged();

private:
    struct Input
    {
        FlowParameter parameter;
        std::optional<QString> text; ///< once edited
    };

    void reload();
    bool isInput(const QModelIndex &index) const { return index.row() < m_inputs.size(); }
    QString name(int row) const;
    QString nextText(const Input &input) const;
    Result<std::optional<QJsonValue>> nextValue(const Input &input) const;
    QString toolTip(const QModelIndex &index) const;

    const Flow &m_flow;
    QList<Input> m_inputs;
    QStringList m_others; ///< variables of the shown run that are no parameters
    QJsonObject m_current;
};

} // namespace wsw
