// SPDX-License-Identifier: MIT
#include "ui/flow/testing/expectedpushmodel.h"

#include <QComboBox>

#include "flow/expression/value.h"

namespace wsw {

namespace {

bool isJson(FlowTestPush::Match match)
{
    return match == FlowTestPush::Match::Json || match == FlowTestPush::Match::JsonSubset;
}

QString timeText(const std::optional<FlowTestTime> &time)
{
    return time ? QString::number(*time) : QString();
}

} // namespace

void ExpectedPushModel::setPushes(const QList<FlowTestPush> &pushes)
{
    if (pushes == m_pushes)
        return;
    beginResetModel();
    m_pushes = pushes;
    endResetModel();
}

void ExpectedPushModel::append()
{
    beginInsertRows({}, int(m_pushes.size()), int(m_pushes.size()));
    m_pushes.append(FlowTestPush());
    endInsertRows();
    emit edited();
}

void ExpectedPushModel::remove(int row)
{
    if (row < 0 || row >= m_pushes.size())
        return;
    beginRemoveRows({}, row, row);
    m_pushes.removeAt(row);
    endRemoveRows();
    emit edited();
}

int ExpectedPushModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pushes.size());
}

int ExpectedPushModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpectedPushModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const FlowTestPush &push = m_pushes.at(index.row());
    switch (index.column()) {
    case Target: return push.target;
    case Match: return role == Qt::EditRole ? QVariant(int(push.match)) : matchTexts().at(int(push.match));
    case Content: return contentText(push);
    case From: return timeText(push.from);
    case To: return timeText(push.to);
    }
    return {};
}

bool ExpectedPushModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    FlowTestPush push = m_pushes.at(index.row());
    const QString text = value.toString();
    bool isGood = true;
    switch (index.column()) {
    case Target: push.target = text.trimmed().isEmpty() ? FlowTestPush::toAny : text.trimmed(); break;
    case Match: setMatch(push, FlowTestPush::Match(value.toInt())); break;
    case Content: isGood = setContent(push, text); break;
    case From: isGood = setTime(push.from, text); break;
    case To: isGood = setTime(push.to, text); break;
    }
    if (!isGood || push == m_pushes.at(index.row()))
        return isGood;
    m_pushes[index.row()] = push;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    emit edited();
    return true;
}

Qt::ItemFlags ExpectedPushModel::flags(const QModelIndex &index) const
{
    const bool hasContent = index.isValid() && m_pushes.at(index.row()).match != FlowTestPush::Match::Anything;
    const bool isEditable = index.isValid() && (index.column() != Content || hasContent);
    return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant ExpectedPushModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Target: return tr("Target");
    case Match: return tr("Compared as");
    case Content: return tr("Content");
    case From: return tr("From (ms)");
    case To: return tr("To (ms)");
    }
    return {};
}

QStringList ExpectedPushModel::matchTexts()
{
    return {tr("Text"),    tr("JSON"), tr("Part of JSON"), tr("Regular expression"), tr("Binary (base64)"),
            tr("Anything")};
}

QString ExpectedPushModel::contentText(const FlowTestPush &push)
{
    if (push.match == FlowTestPush::Match::Anything)
        return {};
    return isJson(push.match) ? valueJson(push.content) : push.content.toString();
}

bool ExpectedPushModel::setContent(FlowTestPush &push, const QString &text)
{
    const std::optional<QJsonValue> value =
        isJson(push.match) ? jsonValue(text.toUtf8()) : std::optional(QJsonValue(text));
    push.content = value.value_or(push.content);
    return value.has_value();
}

bool ExpectedPushModel::setTime(std::optional<FlowTestTime> &time, const QString &text)
{
    bool isNumber = false;
    const FlowTestTime typed = text.trimmed().toLongLong(&isNumber);
    const bool isGood = text.trimmed().isEmpty() || (isNumber && typed >= 0 && typed <= longestFlowTest);
    if (isGood)
        time = isNumber ? std::optional(typed) : std::nullopt;
    return isGood;
}

/// What is there is kept as far as it can be read in the new way.
void ExpectedPushModel::setMatch(FlowTestPush &push, FlowTestPush::Match match)
{
    const QString text = contentText(push);
    push.match = match;
    if (match == FlowTestPush::Match::Anything)
        push.content = QString();
    else if (!setContent(push, text))
        push.content = text;
}

QWidget *MatchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *matches = new QComboBox(parent);
    matches->addItems(ExpectedPushModel::matchTexts());
    return matches;
}

void MatchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void MatchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentIndex());
}

} // namespace wsw
