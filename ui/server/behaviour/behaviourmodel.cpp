// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviourmodel.h"

#include <QDataStream>
#include <QFont>
#include <QIODevice>
#include <QLocale>
#include <QMimeData>

#include "ui/server/behaviour/behaviourtext.h"
#include "ui/theme.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {

const QString mimeType = QStringLiteral("application/x-wsw-behaviour");

/// Whether the same behaviours stand in the same places.
bool haveSameShape(const QList<PathProfile> &a, const QList<PathProfile> &b)
{
    const auto sameId = [](const Behaviour &one, const Behaviour &other) { return one.id == other.id; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](const PathProfile &one, const PathProfile &other) {
        return std::equal(one.behaviours.begin(), one.behaviours.end(), other.behaviours.begin(),
                          other.behaviours.end(), sameId);
    });
}

} // namespace

BehaviourModel::BehaviourModel(const QString &server, WorkspaceDocument &document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_server(server)
    , m_document(document)
{
    update();
    connect(&document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.id == m_server)
            update();
    });
}

void BehaviourModel::update()
{
    const ServerProfile *profile = m_document.server(m_server);
    if (!profile || profile->paths == m_paths)
        return;
    // A text only: the view keeps its selection.
    if (haveSameShape(profile->paths, m_paths)) {
        m_paths = profile->paths;
        tellChanged(NameColumn, TryOutColumn);
        return;
    }
    beginResetModel();
    m_paths = profile->paths;
    endResetModel();
}

void BehaviourModel::tellChanged(int firstColumn, int lastColumn)
{
    const int paths = rowCount();
    if (paths == 0)
        return;
    emit dataChanged(index(0, firstColumn), index(paths - 1, lastColumn));
    for (int path = 0; path < paths; ++path) {
        const QModelIndex parent = index(path, 0);
        if (const int count = rowCount(parent); count > 0)
            emit dataChanged(index(0, firstColumn, parent), index(count - 1, lastColumn, parent));
    }
}

BehaviourPosition BehaviourModel::position(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    // A behaviour's internal id is its path's row, from 1.
    if (index.internalId() == 0)
        return {index.row()};
    return {qsizetype(index.internalId()) - 1, index.row()};
}

QModelIndex BehaviourModel::indexOf(const BehaviourPosition &position, int column) const
{
    if (!position.isValid() || position.path >= m_paths.size())
        return {};
    if (position.isPath())
        return createIndex(int(position.path), column, quintptr(0));
    if (position.behaviour >= m_paths[position.path].behaviours.size())
        return {};
    return createIndex(int(position.behaviour), column, quintptr(position.path) + 1);
}

QString BehaviourModel::problem(const BehaviourPosition &position) const
{
    if (const Behaviour *behaviour = behaviouredits::behaviourAt(m_paths, position))
        return m_checks.behaviourProblem(*behaviour, m_paths[position.path]);
    return indexOf(position).isValid() ? BehaviourChecks::pathProblem(m_paths, position.path) : QString();
}

void BehaviourModel::setContext(const ServerContext &context)
{
    m_checks.setContext(context, servedFlows(m_document.workspace()));
    tellChanged(NameColumn, NameColumn);
}

void BehaviourModel::setMatches(const QHash<QString, quint64> &matches)
{
    if (matches == m_matches)
        return;
    m_matches = matches;
    tellChanged(MatchesColumn, MatchesColumn);
}

void BehaviourModel::setTryOut(const QHash<QString, QString> &answers)
{
    if (answers == m_answers)
        return;
    m_answers = answers;
    tellChanged(TryOutColumn, TryOutColumn);
}

QModelIndex BehaviourModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex BehaviourModel::parent(const QModelIndex &index) const
{
    const BehaviourPosition place = position(index);
    return place.isBehaviour() ? indexOf({place.path}) : QModelIndex();
}

int BehaviourModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_paths.size());
    const BehaviourPosition place = position(parent);
    return place.isPath() && parent.column() == 0 ? int(m_paths[place.path].behaviours.size()) : 0;
}

int BehaviourModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant BehaviourModel::data(const QModelIndex &index, int role) const
{
    const BehaviourPosition place = position(index);
    if (place.isPath())
        return pathData(place.path, index.column(), role);
    return place.isBehaviour() ? behaviourData(place, index.column(), role) : QVariant();
}

QVariant BehaviourModel::pathData(qsizetype path, int column, int role) const
{
    if (column != NameColumn)
        return {};
    const QString problem = this->problem({path});
    switch (role) {
    case Qt::DisplayRole: return m_paths[path].pattern.isEmpty() ? tr("Every path") : m_paths[path].pattern;
    case Qt::DecorationRole:
        return problem.isEmpty() ? themeIcon(QStringLiteral("route"))
                                 : themeIcon(QStringLiteral("triangle-alert"), IconTint::Warning);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return problem;
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default: return {};
    }
}

QVariant BehaviourModel::behaviourData(const BehaviourPosition &position, int column, int role) const
{
    const Behaviour &behaviour = *behaviouredits::behaviourAt(m_paths, position);
    if (column == MatchesColumn) {
        if (role == Qt::DisplayRole && m_matches.contains(behaviour.id))
            return QLocale().toString(m_matches.value(behaviour.id));
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    if (column == TryOutColumn)
        return tryOutData(behaviour, role);
    const QString problem = this->problem(position);
    switch (role) {
    case Qt::DisplayRole: return behaviourText(behaviour.what, m_document.workspace().flows);
    case Qt::DecorationRole:
        return problem.isEmpty() ? themeIcon(behaviourIcon(behaviour.what))
                                 : themeIcon(QStringLiteral("triangle-alert"), IconTint::Warning);
    case Qt::CheckStateRole: return int(behaviour.enabled ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return problem.isEmpty() ? behaviourText(behaviour.what, m_document.workspace().flows) : problem;
    case Qt::AccessibleDescriptionRole: return problem;
    default: return {};
    }
}

QVariant BehaviourModel::tryOutData(const Behaviour &behaviour, int role) const
{
    const auto answer = m_answers.find(behaviour.id);
    if (answer == m_answers.end())
        return {};
    switch (role) {
    case Qt::DisplayRole: return answer->isEmpty() ? tr("would act") : answer->simplified();
    case Qt::DecorationRole: return themeIcon(QStringLiteral("corner-down-right"), IconTint::Accent);
    case Qt::ToolTipRole: return *answer;
    default: return {};
    }
}

QVariant BehaviourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        return section == MatchesColumn  ? tr("How often it did its work since the server was started")
               : section == TryOutColumn ? tr("What it would send for the message that is tried out")
                                         : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Paths and behaviours");
    case MatchesColumn: return tr("Matches");
    default: return tr("Tried out");
    }
}

bool BehaviourModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ServerProfile *known = m_document.server(m_server);
    const BehaviourPosition place = position(index);
    if (role != Qt::CheckStateRole || !place.isBehaviour() || !known)
        return false;
    ServerProfile profile = *known;
    profile.paths[place.path].behaviours[place.behaviour].enabled = value.toInt() == Qt::Checked;
    m_document.changeServer(profile);
    return true;
}

Qt::ItemFlags BehaviourModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between paths
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (position(index).isPath())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QStringList BehaviourModel::mimeTypes() const
{
    return {mimeType};
}

Qt::DropActions BehaviourModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QMimeData *BehaviourModel::mimeData(const QModelIndexList &indexes) const
{
    const BehaviourPosition place = position(indexes.value(0));
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << m_server << qint64(place.path) << qint64(place.behaviour);
    auto *data = new QMimeData;
    data->setData(mimeType, bytes);
    return data;
}

bool BehaviourModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    const ServerProfile *known = m_document.server(m_server);
    if (action != Qt::MoveAction || !data->hasFormat(mimeType) || !known)
        return false;
    QDataStream in(data->data(mimeType));
    QString server;
    qint64 path = -1;
    qint64 behaviour = -1;
    in >> server >> path >> behaviour;
    const BehaviourPosition from{path, behaviour};
    const BehaviourPosition onto = position(parent);
    if (server != m_server || !indexOf(from).isValid())
        return false;
    // A path goes between paths, a behaviour into one.
    const BehaviourPosition to =
        from.isPath() ? BehaviourPosition{row < 0 ? rowCount() : row} : BehaviourPosition{onto.path, row};
    if (from.isPath() == onto.isValid())
        return false;
    ServerProfile profile = *known;
    const BehaviourPosition now = behaviouredits::move(profile.paths, from, to);
    m_document.changeServer(profile);
    emit dropped(now);
    // Or the view would remove the row, which has moved already.
    return false;
}

} // namespace wsw
