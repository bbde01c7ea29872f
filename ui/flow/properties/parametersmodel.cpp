// SPDX-License-Identifier: MIT
#include "ui/flow/properties/parametersmodel.h"

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QString() : valueText(value);
}

} // namespace

const QStringList &variableTypes()
{
    static const QStringList types = {QStringLiteral("string"), QStringLiteral("integer"), QStringLiteral("number"),
                                      QStringLiteral("boolean"), QStringLiteral("json")};
    return types;
}

QString variableTypeName(const QString &type)
{
    if (type == QLatin1String("string"))
        return ParametersModel::tr("Text");
    if (type == QLatin1String("integer"))
        return ParametersModel::tr("Integer");
    if (type == QLatin1String("number"))
        return ParametersModel::tr("Number");
    if (type == QLatin1String("boolean"))
        return ParametersModel::tr("True or false");
    return type == QLatin1String("json") ? QStringLiteral("JSON") : type;
}

ParametersModel::ParametersModel(FlowEditor &editor, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editor(editor)
    , m_parameters(editor.graph().parameters)
{
    connect(&editor.flow(), &Flow::changeEnded, this, &ParametersModel::onFlowChanged);
}

void ParametersModel::onFlowChanged()
{
    const QList<FlowParameter> &now = m_editor.graph().parameters;
    if (now == m_parameters)
        return;
    if (now.size() != m_parameters.size()) {
        beginResetModel();
        m_parameters = now;
        endResetModel();
        return;
    }
    m_parameters = now;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ParametersModel::edit(const QString &name, const std::function<void(QList<FlowParameter> &)> &change)
{
    m_editor.edit(name, [&](FlowGraph &graph) { change(graph.parameters); });
}

int ParametersModel::add(int below)
{
    const qsizetype row = below < 0 ? m_parameters.size() : below + 1;
    const QStringList taken = flowVariables(m_editor.graph());
    FlowParameter parameter;
    for (int number = 1; parameter.name.isEmpty() || taken.contains(parameter.name); ++number)
        parameter.name = QStringLiteral("parameter%1").arg(number);
    edit(tr("Add parameter"), [&](QList<FlowParameter> &parameters) { parameters.insert(row, parameter); });
    return int(row);
}

void ParametersModel::remove(int row)
{
    edit(tr("Remove parameter"), [&](QList<FlowParameter> &parameters) { parameters.removeAt(row); });
}

void ParametersModel::moveBy(int row, int by)
{
    if (row + by < 0 || row + by >= m_parameters.size())
        return;
    edit(tr("Move parameter"), [&](QList<FlowParameter> &parameters) { parameters.move(row, row + by); });
}

void ParametersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, Type), index(rowCount() - 1, Type));
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parameters.size());
}

int ParametersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole))
        return {};
    const FlowParameter &parameter = m_parameters.at(index.row());
    switch (index.column()) {
    case Name: return parameter.name;
    case Type: return role == Qt::EditRole ? parameter.type : variableTypeName(parameter.type);
    case Default: return textOf(parameter.defaultValue);
    default: return parameter.description;
    }
}

Result<FlowParameter> ParametersModel::changed(const QModelIndex &index, const QString &text) const
{
    FlowParameter parameter = m_parameters.at(index.row());
    switch (index.column()) {
    case Name:
        if (!isVariableName(text.trimmed()))
            return failure(
                ErrorCode::InvalidArgument,
                tr("'%1' can't be the name of a variable. Use letters, digits and '_'.").arg(text.trimmed()));
        parameter.name = text.trimmed();
        break;
    case Type: {
        parameter.type = text;
        // A default that does not fit the new type is read anew, or given up.
        const auto value = parseValue(text, textOf(parameter.defaultValue));
        parameter.defaultValue = value && !parameter.defaultValue.isNull() ? *value : QJsonValue();
        break;
    }
    case Default: {
        const bool isNone = text.isEmpty() && parameter.type != QLatin1String("string");
        const auto value = isNone ? Result<QJsonValue>(QJsonValue()) : parseValue(parameter.type, text);
        if (!value)
            return Failure(value.error());
        parameter.defaultValue = *value;
        break;
    }
    default: parameter.description = text; break;
    }
    return parameter;
}

bool ParametersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Result<FlowParameter> parameter = changed(index, value.toString());
    if (!parameter) {
        emit refused(parameter.error().message);
        return false;
    }
    const int row = index.row();
    edit(tr("Change parameter %1").arg(parameter->name),
         [&](QList<FlowParameter> &parameters) { parameters[row] = *parameter; });
    emit accepted();
    return true;
}

Qt::ItemFlags ParametersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editor.isReadOnly() || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Default: return tr("Default");
    default: return tr("Description");
    }
}

} // namespace wsw
