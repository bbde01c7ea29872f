// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "result.h"

namespace wsw {

/// What a cell may hold, where it is chosen.
struct CellChoice
{
    QString text;
    QVariant value;
};

/// Each text, for its place in the list.
QList<CellChoice> numberedChoices(const QStringList &texts);

/// Rows of a test case that people add, change, duplicate and remove in a RowsTable. Who holds them: RowsOf.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual bool canAppend() const { return true; }
    virtual int append() = 0;           ///< returns where the new row is
    virtual int duplicate(int row) = 0; ///< likewise
    virtual bool canRemove(int row) const = 0;
    virtual void remove(int row) = 0;

    virtual QList<CellChoice> choices(const QModelIndex &index) const = 0; ///< empty: it is typed
    virtual bool isTypedToo(const QModelIndex &index) const = 0;           ///< besides its choices
    virtual bool isLong(const QModelIndex &index) const = 0;               ///< its text may have several lines
    /// Whether setData() would take it; InvalidArgument and InvalidJson say what is wrong, and where.
    virtual Result<void> check(const QModelIndex &index, const QVariant &value) const = 0;

    void retranslate();

signals:
    void edited();
    void refused(const QString &message); ///< what was typed can't stand there
    void accepted();
};

} // namespace wsw
