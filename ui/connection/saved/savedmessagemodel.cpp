// SPDX-License-Identifier: MIT
#include "ui/connection/saved/savedmessagemodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QKeySequence>
#include <QMimeData>

#include "ui/connection/saved/savedmessageedits.h"
#include "ui/theme.h"
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacelists.h"
#include "workspace/profile/folderpath.h"

namespace wsw {

namespace {

const QString mimeType = QStringLiteral("application/x-wsw-saved-messages");

} // namespace

SavedMessageModel::SavedMessageModel(WorkspaceDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_nodes(build())
{
    connect(&document, &WorkspaceDocument::savedMessagesChanged, this, &SavedMessageModel::update);
    connect(&document, &WorkspaceDocument::reset, this, &SavedMessageModel::update);
}

void SavedMessageModel::update()
{
    std::vector<Node> nodes = build();
    // A name or a text only: the view keeps its editor and its selection.
    if (nodes == m_nodes) {
        for (const Node &node : m_nodes) {
            if (!node.children.empty())
                emit dataChanged(indexOf(node.children.front()),
                                 indexOf(node.children.back()).siblingAtColumn(ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

void SavedMessageModel::add(std::vector<Node> &nodes, Node node)
{
    Node &parent = nodes[size_t(node.parent)];
    node.row = int(parent.children.size());
    parent.children.push_back(int(nodes.size()));
    nodes.push_back(std::move(node));
}

int SavedMessageModel::addFolder(std::vector<Node> &nodes, const QString &folder)
{
    if (folder.isEmpty())
        return 0;
    for (size_t i = 1; i < nodes.size(); ++i) {
        if (nodes[i].folder == folder)
            return int(i);
    }
    Node node;
    node.folder = folder;
    node.parent = addFolder(nodes, parentFolder(folder));
    add(nodes, std::move(node));
    return int(nodes.size()) - 1;
}

std::vector<SavedMessageModel::Node> SavedMessageModel::build() const
{
    const QList<SavedMessage> &messages = m_document.workspace().savedMessages;
    std::vector<Node> nodes(1);
    for (const SavedMessage &message : messages)
        addFolder(nodes, message.folder);
    for (const SavedMessage &message : messages) {
        Node node;
        node.message = message.id;
        node.parent = addFolder(nodes, message.folder);
        add(nodes, std::move(node));
    }
    return nodes;
}

const SavedMessageModel::Node &SavedMessageModel::node(const QModelIndex &index) const
{
    return m_nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

QModelIndex SavedMessageModel::indexOf(int node) const
{
    return node > 0 ? createIndex(m_nodes[size_t(node)].row, 0, quintptr(node)) : QModelIndex();
}

QString SavedMessageModel::messageId(const QModelIndex &index) const
{
    return node(index).message;
}

QString SavedMessageModel::folder(const QModelIndex &index) const
{
    const Node &found = node(index);
    return found.message.isEmpty() ? found.folder : m_nodes[size_t(found.parent)].folder;
}

QModelIndex SavedMessageModel::indexOfMessage(const QString &id) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].message == id)
            return indexOf(int(i));
    }
    return {};
}

QModelIndex SavedMessageModel::indexOfFolder(const QString &folder) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].message.isEmpty() && m_nodes[i].folder == folder)
            return indexOf(int(i));
    }
    return {};
}

QStringList SavedMessageModel::messageIds(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node &found = node(index);
    if (!found.message.isEmpty())
        return {found.message};
    return savedmessages::idsWithin(m_document.workspace().savedMessages, found.folder);
}

QModelIndex SavedMessageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(node(parent).children[size_t(row)]));
}

QModelIndex SavedMessageModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index).parent) : QModelIndex();
}

int SavedMessageModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int SavedMessageModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const SavedMessage *SavedMessageModel::message(const QString &id) const
{
    return findIn(m_document.workspace().savedMessages, id);
}

QVariant SavedMessageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &found = node(index);
    if (found.message.isEmpty())
        return folderData(found.folder, index.column(), role);
    const SavedMessage *saved = message(found.message);
    return saved ? messageData(*saved, index.column(), role) : QVariant();
}

QVariant SavedMessageModel::folderData(const QString &folder, int column, int role) const
{
    if (column != NameColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return folderName(folder);
    case Qt::DecorationRole: return themeIcon(QStringLiteral("folder"));
    case SearchRole: return folder;
    default: return {};
    }
}

QVariant SavedMessageModel::messageData(const SavedMessage &message, int column, int role) const
{
    constexpr qsizetype mostShown = 300;
    if (column == SendColumn) {
        switch (role) {
        case Qt::DecorationRole: return themeIcon(QStringLiteral("send"));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return tr("Send “%1” now").arg(message.name);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return message.name;
    case Qt::DecorationRole: return themeIcon(QStringLiteral("bookmark"));
    case Qt::ToolTipRole: {
        const QString shortcut =
            QKeySequence(message.shortcut, QKeySequence::PortableText).toString(QKeySequence::NativeText);
        const QString text = message.text.left(mostShown).toHtmlEscaped();
        return shortcut.isEmpty() ? text : QStringLiteral("<b>%1</b><br>%2").arg(shortcut.toHtmlEscaped(), text);
    }
    case SearchRole: return QString(message.folder + u'\n' + message.name + u'\n' + message.text);
    default: return {};
    }
}

bool SavedMessageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty())
        return false;
    const Node &found = node(index);
    if (found.message.isEmpty())
        return renameFolder(found.folder, name);
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    messages[wsw::indexOf(messages, found.message)].name = name;
    m_document.changeSavedMessages(messages);
    return true;
}

bool SavedMessageModel::renameFolder(const QString &folder, const QString &name)
{
    QString tidy = name;
    tidy.remove(u'/');
    const QString renamed = joinedFolder(parentFolder(folder), tidy);
    if (tidy.isEmpty() || renamed == folder)
        return false;
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    savedmessages::renameFolder(messages, folder, renamed);
    m_document.changeSavedMessages(messages);
    return true;
}

Qt::ItemFlags SavedMessageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    if (node(index).message.isEmpty())
        flags |= Qt::ItemIsDropEnabled;
    else
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QStringList SavedMessageModel::mimeTypes() const
{
    return {mimeType};
}

Qt::DropActions SavedMessageModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QMimeData *SavedMessageModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const QModelIndex &index : indexes) {
        if (index.column() == NameColumn)
            out << node(index).folder << node(index).message;
    }
    auto *data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

void SavedMessageModel::moveFolder(const QString &folder, const QString &into)
{
    if (isWithinFolder(into, folder) || parentFolder(folder) == into)
        return;
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    savedmessages::renameFolder(messages, folder, joinedFolder(into, folderName(folder)));
    m_document.changeSavedMessages(messages);
}

bool SavedMessageModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const QString into = folder(parent);
    const QString before = row >= 0 ? messageId(index(row, 0, parent)) : QString();
    QDataStream in(data->data(mimeType));
    QStringList ids;
    while (!in.atEnd()) {
        QString folder;
        QString id;
        in >> folder >> id;
        if (id.isEmpty())
            moveFolder(folder, into);
        else
            ids.append(id);
    }
    if (!ids.isEmpty() && !ids.contains(before)) {
        QList<SavedMessage> messages = m_document.workspace().savedMessages;
        savedmessages::move(messages, ids, into, before);
        m_document.changeSavedMessages(messages);
    }
    // Or the view would remove the rows, which have moved already.
    return false;
}

} // namespace wsw
