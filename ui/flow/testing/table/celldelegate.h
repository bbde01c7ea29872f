// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace wsw {

/// Edits the cells of a RowsModel: a choice, a line, or a text of several lines. What the model does not take stays in
/// its editor, so that it can be mended.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    void refused(const QString &message);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool takes(QWidget *editor); ///< else refused()

    mutable QPersistentModelIndex m_index; ///< that is edited; a table has one editor at a time
};

} // namespace wsw
