// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

#include "message/inspect/jsonindex.h"

namespace wsw {

/// A JSON text as a tree. Rows are made when they are unfolded; of more than JsonIndex::stride children groups stand in
/// their place ("0 … 999"), so that no question takes longer for a larger text.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Columns };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// nullptr: nothing.
    void setJson(std::shared_ptr<const JsonIndex> json);
    const std::shared_ptr<const JsonIndex> &json() const { return m_json; }

    QString path(const QModelIndex &index) const;  ///< RFC 9535: `$.a[0]['b c']`; of no index `$`
    JsonNode node(const QModelIndex &index) const; ///< of a group the array or object whose children it has
    QString typeText(const QModelIndex &index) const;
    /// The row of the value that begins there in the text; makes the rows on the way to it.
    QModelIndex indexOf(qint64 begin);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row;

    Row *rowOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Row &row) const;
    std::vector<std::unique_ptr<Row>> makeChildren(Row &row) const;
    QString nameText(const Row &row) const;
    QString shownValue(const Row &row) const;

    std::shared_ptr<const JsonIndex> m_json;
    std::unique_ptr<Row> m_root;
};

} // namespace wsw
