// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include "flow/test/flowtest.h"

namespace wsw {

/// The pushes that a test case expects, to be edited in their order.
class ExpectedPushModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Target, Match, Content, From, To, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const QList<FlowTestPush> &pushes() const { return m_pushes; }
    void setPushes(const QList<FlowTestPush> &pushes); ///< without edited()
    void append();
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Refuses what is no JSON where JSON is expected, and what is no time. A match is its number.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QStringList matchTexts(); ///< by FlowTestPush::Match

signals:
    void edited();

private:
    static QString contentText(const FlowTestPush &push);
    static bool setContent(FlowTestPush &push, const QString &text);
    static bool setTime(std::optional<FlowTestTime> &time, const QString &text);
    static void setMatch(FlowTestPush &push, FlowTestPush::Match match);

    QList<FlowTestPush> m_pushes;
};

/// Offers the matches in a combo box.
class MatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace wsw
