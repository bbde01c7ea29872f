// SPDX-License-Identifier: MIT
#include "ui/message/inspector/json/jsontreemodel.h"

#include <QLocale>

#include "ui/message/messagetext.h"

namespace wsw {

using Type = JsonNode::Type;

namespace {

// More than fits into any window's width.
constexpr qsizetype shownBytes = 2048;
constexpr qsizetype shownCharacters = 512;

QString shortened(QByteArrayView written, bool isString)
{
    const QByteArrayView head = written.first(qMin(written.size(), shownBytes));
    const QString text = isString ? jsonString(head) : QString::fromUtf8(head);
    const bool cut = head.size() < written.size() || text.size() > shownCharacters;
    return withVisibleControls(QStringView(text).left(shownCharacters)) + (cut ? QStringLiteral("…") : QString());
}

} // namespace

struct JsonTreeModel::Row
{
    Row *parent = nullptr;
    int place = 0;     ///< among the parent's rows
    JsonNode node;     ///< of a group the array or object whose children it has
    qint64 number = 0; ///< among the array's or object's children; of a group its first
    qint64 count = 0;  ///< of a group: how many children; 0: it is none
    bool made = false;
    std::vector<std::unique_ptr<Row>> children;

    bool isGroup() const { return count > 0; }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonTreeModel::~JsonTreeModel() = default;

void JsonTreeModel::setJson(std::shared_ptr<const JsonIndex> json)
{
    beginResetModel();
    m_json = std::move(json);
    m_root.reset();
    if (m_json) {
        m_root = std::make_unique<Row>();
        m_root->node = m_json->root();
        m_root->children = makeChildren(*m_root);
        m_root->made = true;
    }
    endResetModel();
}

JsonTreeModel::Row *JsonTreeModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex JsonTreeModel::indexOf(const Row &row) const
{
    return row.parent ? createIndex(row.place, 0, &row) : QModelIndex();
}

std::vector<std::unique_ptr<JsonTreeModel::Row>> JsonTreeModel::makeChildren(Row &row) const
{
    std::vector<std::unique_ptr<Row>> children;
    if (!row.node.isContainer())
        return children;
    const auto add = [&](const JsonNode &node, qint64 number, qint64 count) {
        children.push_back(std::make_unique<Row>());
        Row &child = *children.back();
        child.parent = &row;
        child.place = int(children.size()) - 1;
        child.node = node;
        child.number = number;
        child.count = count;
    };
    const qint64 all = row.isGroup() ? row.count : m_json->childCount(row.node);
    if (all > JsonIndex::stride) {
        for (qint64 first = 0; first < all; first += JsonIndex::stride)
            add(row.node, first, qMin(JsonIndex::stride, all - first));
        return children;
    }
    qint64 number = row.isGroup() ? row.number : 0;
    const QList<JsonNode> nodes = m_json->children(row.node, number, all);
    for (const JsonNode &node : nodes)
        add(node, number++, 0);
    return children;
}

QModelIndex JsonTreeModel::indexOf(qint64 begin)
{
    Row *row = m_root.get();
    while (row && row->node.isContainer() && (row->isGroup() || row->node.begin != begin)) {
        const qint64 number = m_json->childAt(row->node, begin);
        if (number < 0)
            return {};
        if (!row->made)
            fetchMore(indexOf(*row));
        const bool hasGroups = !row->children.empty() && row->children.front()->isGroup();
        const qint64 place = hasGroups ? number / JsonIndex::stride : number - (row->isGroup() ? row->number : 0);
        if (place >= qint64(row->children.size()))
            return {};
        row = row->children[size_t(place)].get();
    }
    return row ? indexOf(*row) : QModelIndex();
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    QString steps;
    for (const Row *row = rowOf(index); row && row->parent; row = row->parent) {
        if (row->isGroup())
            continue;
        const bool isMember = row->node.keyBegin >= 0;
        steps.prepend(isMember ? jsonPathStep(jsonString(m_json->keyText(row->node)))
                               : QStringLiteral("[%1]").arg(row->number));
    }
    return QLatin1Char('$') + steps;
}

JsonNode JsonTreeModel::node(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    return row ? row->node : JsonNode();
}

QString JsonTreeModel::typeText(const QModelIndex &index) const
{
    const Row *row = rowOf(index);
    if (!row)
        return {};
    switch (row->node.type) {
    case Type::Object: return tr("Object");
    case Type::Array: return tr("Array");
    case Type::String: return tr("String");
    case Type::Number: return tr("Number");
    case Type::Boolean: return tr("Boolean");
    case Type::Null: return tr("Null");
    }
    return {};
}

QString JsonTreeModel::nameText(const Row &row) const
{
    if (row.isGroup()) {
        const QLocale locale;
        return QStringLiteral("%1 … %2").arg(locale.toString(row.number), locale.toString(row.number + row.count - 1));
    }
    if (row.node.keyBegin < 0)
        return QString::number(row.number);
    return shortened(m_json->keyText(row.node), true);
}

QString JsonTreeModel::shownValue(const Row &row) const
{
    if (row.isGroup())
        return {};
    switch (row.node.type) {
    case Type::Object: return tr("{ %n member(s) }", nullptr, int(m_json->childCount(row.node)));
    case Type::Array: return tr("[ %n item(s) ]", nullptr, int(m_json->childCount(row.node)));
    case Type::String:
        return QLatin1Char('"') + shortened(m_json->valueText(row.node).chopped(1).sliced(1), true) + QLatin1Char('"');
    default: return shortened(m_json->valueText(row.node), false);
    }
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, rowOf(parent)->children[size_t(row)].get())
                                         : QModelIndex();
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*rowOf(index)->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    const Row *row = rowOf(parent);
    return !row || parent.column() > 0 ? 0 : int(row->children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return Columns;
}

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Row *row = rowOf(parent);
    if (!row || parent.column() > 0)
        return false;
    return row->isGroup() || (row->node.isContainer() && !m_json->isEmpty(row->node));
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return hasChildren(parent) && !rowOf(parent)->made;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Row &row = *rowOf(parent);
    std::vector<std::unique_ptr<Row>> children = makeChildren(row);
    beginInsertRows(parent.siblingAtColumn(0), 0, int(children.size()) - 1);
    row.children = std::move(children);
    row.made = true;
    endInsertRows();
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *rowOf(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? nameText(row) : shownValue(row);
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1 · %2</qt>")
            .arg(typeText(index), withVisibleControls(path(index)).toHtmlEscaped());
    case Qt::AccessibleDescriptionRole: return typeText(index);
    default: return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags JsonTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const bool leaf = index.isValid() && !hasChildren(index.siblingAtColumn(0));
    return leaf ? flags | Qt::ItemNeverHasChildren : flags;
}

} // namespace wsw
