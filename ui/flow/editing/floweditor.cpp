// SPDX-License-Identifier: MIT
#include "ui/flow/editing/floweditor.h"

#include <QScopedValueRollback>

namespace wsw {

class FlowEditor::Step : public QUndoCommand
{
public:
    enum class Kind { Own, Continued, Foreign };

    Step(FlowEditor &editor, const QString &name, FlowChange change, Kind kind)
        : QUndoCommand(name)
        , m_editor(editor)
        , m_change(std::move(change))
        , m_kind(kind)
        , m_applied(kind == Kind::Foreign)
    {
    }

    int id() const override { return 1; }
    void undo() override { apply(m_change.inverted()); }
    void redo() override
    {
        if (!std::exchange(m_applied, false))
            apply(m_change);
    }
    bool mergeWith(const QUndoCommand *next) override
    {
        if (static_cast<const Step *>(next)->m_kind != Kind::Continued)
            return false;
        m_change = FlowChange::between(m_editor.m_mergeBase, m_editor.graph());
        setObsolete(m_change.isEmpty());
        return true;
    }

private:
    void apply(const FlowChange &change)
    {
        const QScopedValueRollback busy(m_editor.m_busy, true);
        if (!m_editor.m_flow.apply(change))
            Q_UNREACHABLE(); // whatever happens to the flow is on the stack
        m_editor.m_known = m_editor.graph();
    }

    FlowEditor &m_editor;
    FlowChange m_change;
    const Kind m_kind;
    bool m_applied; ///< before it came to the stack
};

FlowEditor::FlowEditor(Flow &flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_known(flow.graph())
    , m_readOnly(flow.graph().isReadOnly())
{
    connect(&flow, &Flow::changeEnded, this, &FlowEditor::takeForeignChange);
    connect(&m_stack, &QUndoStack::indexChanged, this, &FlowEditor::endMerge);
}

FlowEditor::~FlowEditor()
{
    m_stack.blockSignals(true); // it tells of its end, when nobody can ask anything any more
}

void FlowEditor::setReadOnly(bool readOnly)
{
    const bool before = isReadOnly();
    m_readOnly = readOnly;
    if (isReadOnly() != before)
        emit readOnlyChanged(!before);
}

void FlowEditor::edit(const QString &name, const std::function<void(FlowGraph &)> &change, const QString &mergeKey)
{
    if (isReadOnly())
        return;
    const FlowGraph before = graph();
    FlowGraph after = before;
    change(after);
    FlowChange difference = FlowChange::between(before, after);
    if (difference.isEmpty())
        return;
    const bool continues = !mergeKey.isEmpty() && mergeKey == m_mergeKey;
    if (!continues)
        m_mergeBase = mergeKey.isEmpty() ? FlowGraph() : before;
    const int index = m_stack.index();
    m_stack.push(new Step(*this, name, std::move(difference), continues ? Step::Kind::Continued : Step::Kind::Own));
    if (m_stack.index() >= index) // else what was typed has been taken back, and the step with it
        m_mergeKey = mergeKey;
}

void FlowEditor::takeForeignChange()
{
    if (m_busy)
        return;
    const FlowChange change = FlowChange::between(m_known, graph());
    if (change.isEmpty())
        return;
    const bool wasReadOnly = m_readOnly || m_known.isReadOnly();
    const bool renamed = change.restBefore.name != change.restAfter.name;
    m_known = graph();
    m_stack.push(new Step(*this, renamed ? tr("Rename flow") : tr("Change flow"), change, Step::Kind::Foreign));
    if (isReadOnly() != wasReadOnly)
        emit readOnlyChanged(!wasReadOnly);
}

} // namespace wsw
