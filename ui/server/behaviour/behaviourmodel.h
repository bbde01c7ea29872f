// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include "ui/server/behaviour/behaviourchecks.h"
#include "ui/server/behaviour/behaviouredits.h"

namespace wsw {

class WorkspaceDocument;

/// A server's paths and, beneath each, its behaviours in their order, with how often each did its work and what it
/// would do with a message that is tried out. Switched on and off by check boxes, moved by dragging.
class BehaviourModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MatchesColumn, TryOutColumn, ColumnCount };

    BehaviourModel(const QString &server, WorkspaceDocument &document, QObject *parent = nullptr);

    const QList<PathProfile> &paths() const { return m_paths; }
    BehaviourPosition position(const QModelIndex &index) const;
    QModelIndex indexOf(const BehaviourPosition &position, int column = NameColumn) const;
    /// What is wrong there; empty: nothing.
    QString problem(const BehaviourPosition &position) const;

    /// What behaviours are checked against.
    void setContext(const ServerContext &context);
    /// By the behaviour's id; none for a server that does not run.
    void setMatches(const QHash<QString, quint64> &matches);
    /// By the behaviour's id: what each that the message reaches would send; it may be nothing.
    void setTryOut(const QHash<QString, QString> &answers);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// Its new place.
    void dropped(const wsw::BehaviourPosition &position);

private:
    void update();
    void tellChanged(int firstColumn, int lastColumn);
    QVariant pathData(qsizetype path, int column, int role) const;
    QVariant behaviourData(const BehaviourPosition &position, int column, int role) const;
    QVariant tryOutData(const Behaviour &behaviour, int role) const;

    const QString m_server;
    WorkspaceDocument &m_document;
    QList<PathProfile> m_paths; ///< as last told
    mutable BehaviourChecks m_checks;
    QHash<QString, quint64> m_matches;
    QHash<QString, QString> m_answers;
};

} // namespace wsw
