// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

#include "flow/flow.h"

namespace wsw {

/// The nodes of a flow that its runs pause in front of. They are no part of the flow: no file holds them, no undo step
/// is theirs. One goes with its node, and comes back if that node does.
class Breakpoints : public QObject
{
    Q_OBJECT

public:
    /// The flow must outlive it.
    explicit Breakpoints(const Flow &flow, QObject *parent = nullptr);

    QSet<QString> nodes() const; ///< ids
    bool isPossibleAt(const QString &node) const;
    void set(const QSet<QString> &nodes); ///< those that the flow has
    /// None of the nodes has one any more if all had, else all have. Nodes where none is possible do not count.
    void toggle(const QSet<QString> &nodes);

signals:
    void changed();

private:
    void follow(const QString &node);
    void leave(const QString &node);
    void settle();

    const Flow &m_flow;
    QHash<QString, FlowNode> m_nodes; ///< as the flow has them
    QHash<QString, FlowNode> m_gone;  ///< with their breakpoints, as they were
    bool m_isChanged = false;
};

} // namespace wsw
