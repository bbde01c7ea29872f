// SPDX-License-Identifier: MIT
#include "ui/flow/variablesmodel.h"

#include <QBrush>

#include <algorithm>

#include "flow/expression/value.h"
#include "ui/theme.h"

namespace wsw {

VariablesModel::VariablesModel(const Flow &flow, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
{
    connect(&flow, &Flow::parametersChanged, this, &VariablesModel::reload);
    connect(&flow, &Flow::reset, this, &VariablesModel::reload);
    reload();
}

Result<QJsonObject> VariablesModel::values() const
{
    QJsonObject values;
    for (const Input &input : m_inputs) {
        const Result<std::optional<QJsonValue>> value = nextValue(input);
        if (!value)
            return Failure(value.error());
        if (*value)
            values.insert(input.parameter.name, **value);
    }
    return values;
}

void VariablesModel::showCurrent(const std::optional<QJsonObject> &variables)
{
    m_current = variables.value_or(QJsonObject());
    QStringList others = m_current.keys();
    for (const Input &input : std::as_const(m_inputs))
        others.removeAll(input.parameter.name);
    const int inputs = int(m_inputs.size());
    if (others != m_others) {
        if (!m_others.isEmpty()) {
            beginRemoveRows({}, inputs, inputs + int(m_others.size()) - 1);
            m_others.clear();
            endRemoveRows();
        }
        if (!others.isEmpty()) {
            beginInsertRows({}, inputs, inputs + int(others.size()) - 1);
            m_others = others;
            endInsertRows();
        }
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, CurrentValue), index(rowCount() - 1, CurrentValue));
}

void VariablesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_inputs.size() + m_others.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return toolTip(index);
    const bool next = index.column() == NextValue && isInput(index);
    if (role == Qt::ForegroundRole && next && !nextValue(m_inputs[index.row()]))
        return QBrush(themeColors().error);
    if (role != Qt::DisplayRole && !(role == Qt::EditRole && next))
        return {};
    switch (index.column()) {
    case Name: return name(index.row());
    case Type:
        if (isInput(index))
            return m_inputs[index.row()].parameter.type;
        return automaticVariables().contains(name(index.row())) ? QStringLiteral("string") : QString();
    case NextValue: return next ? nextText(m_inputs[index.row()]) : QString();
    default: return m_current.contains(name(index.row())) ? valueText(m_current.value(name(index.row()))) : QString();
    }
}

bool VariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != NextValue
        || !isInput(index))
        return false;
    Input &input = m_inputs[index.row()];
    if (value.toString() == nextText(input))
        return true; // looked at, not edited: the default stays in force
    input.text = value.toString();
    emit dataChanged(index, index);
    emit valuesChanged();
    return true;
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == NextValue && isInput(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name: return isTip ? QVariant() : tr("Variable");
    case Type: return isTip ? QVariant() : tr("Type");
    case NextValue: return isTip ? tr("What the next run begins with") : tr("Begin");
    case CurrentValue: return isTip ? tr("What it is in the shown run") : tr("Now");
    default: return {};
    }
}

void VariablesModel::reload()
{
    beginResetModel();
    const QList<Input> known = std::exchange(m_inputs, {});
    for (const FlowParameter &parameter : m_flow.graph().parameters) {
        const auto before = std::find_if(known.begin(), known.end(), [&](const Input &input) {
            return input.parameter.name == parameter.name && input.parameter.type == parameter.type;
        });
        m_inputs.append({parameter, before == known.end() ? std::nullopt : before->text});
        m_others.removeAll(parameter.name);
    }
    endResetModel();
    emit valuesChanged();
}

QString VariablesModel::name(int row) const
{
    return row < m_inputs.size() ? m_inputs[row].parameter.name : m_others[row - m_inputs.size()];
}

QString VariablesModel::nextText(const Input &input) const
{
    if (input.text)
        return *input.text;
    const QJsonValue &value = input.parameter.defaultValue;
    return value.isNull() && input.parameter.type != QLatin1String("json") ? QString() : valueText(value);
}

Result<std::optional<QJsonValue>> VariablesModel::nextValue(const Input &input) const
{
    const FlowParameter &parameter = input.parameter;
    if (!input.text) {
        if (parameter.defaultValue.isNull() && parameter.type != QLatin1String("json"))
            return failure(ErrorCode::InvalidArgument,
                           tr("The parameter '%1' has no value. Enter one under Variables.").arg(parameter.name));
        return std::optional<QJsonValue>();
    }
    const Result<QJsonValue> value = parseValue(parameter.type, *input.text);
    if (!value)
        return failure(value.error().code,
                       tr("The value of '%1' does not fit: %2").arg(parameter.name, value.error().message));
    return std::optional<QJsonValue>(*value);
}

QString VariablesModel::toolTip(const QModelIndex &index) const
{
    if (!isInput(index))
        return data(index).toString();
    const Input &input = m_inputs[index.row()];
    if (index.column() == NextValue) {
        if (const Result<std::optional<QJsonValue>> value = nextValue(input); !value)
            return value.error().message;
    }
    return index.column() == CurrentValue ? data(index).toString() : input.parameter.description;
}

} // namespace wsw
