// SPDX-License-Identifier: MIT
#pragma once

#include <QUndoStack>

#include <functional>

#include "flow/flow.h"

namespace wsw {

/// The one door by which people edit a flow: each edit is a step that can be undone, under a name that the Edit menu
/// shows. What others change in the flow (a rename in the workspace's tree) becomes a step, too.
class FlowEditor : public QObject
{
    Q_OBJECT

public:
    /// The flow must outlive the editor.
    explicit FlowEditor(Flow &flow, QObject *parent = nullptr);
    ~FlowEditor() override;

    const FlowGraph &graph() const { return m_flow.graph(); }
    Flow &flow() const { return m_flow; }
    QUndoStack &undoStack() { return m_stack; }
    /// As asked for, or because a newer program wrote the flow.
    bool isReadOnly() const { return m_readOnly || graph().isReadOnly(); }
    void setReadOnly(bool readOnly);

    /// What differs in the graph after `change` is one step of that name, e.g. "Move 3 nodes"; nothing if nothing does,
    /// or if the flow is read-only. Consecutive edits of the same merge key are one step, unless it is empty: the
    /// typing in one field.
    void edit(const QString &name, const std::function<void(FlowGraph &)> &change, const QString &mergeKey = {});
    /// The next edit is a step of its own whatever its merge key.
    void endMerge() { m_mergeKey.clear(); }

signals:
    void readOnlyChanged(bool readOnly);

private:
    class Step;

    void takeForeignChange();

    Flow &m_flow;
    QUndoStack m_stack;
    FlowGraph m_known;     ///< the graph as of the last step
    FlowGraph m_mergeBase; ///< the graph before the last step, if that may grow
    QString m_mergeKey;    ///< of the last step
    bool m_busy = false;   ///< the flow's changes are the editor's
    bool m_readOnly = false;
};

} // namespace wsw
