// SPDX-License-Identifier: MIT
#include "ui/flow/run/breakpoints.h"

#include <utility>

#include "flow/nodekind.h"

namespace wsw {

Breakpoints::Breakpoints(const Flow &flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
{
    for (auto signal : {&Flow::nodeAdded, &Flow::nodeChanged, &Flow::nodeMoved})
        connect(&flow, signal, this, &Breakpoints::follow);
    connect(&flow, &Flow::nodeRemoved, this, &Breakpoints::leave);
    connect(&flow, &Flow::changeEnded, this, &Breakpoints::settle);
    connect(&flow, &Flow::reset, this, [this] { set(nodes()); });
}

QSet<QString> Breakpoints::nodes() const
{
    return QSet<QString>(m_nodes.keyBegin(), m_nodes.keyEnd());
}

bool Breakpoints::isPossibleAt(const QString &node) const
{
    const FlowNode *known = m_flow.graph().node(node);
    const NodeKind *kind = known ? nodeKind(known->kind) : nullptr;
    return kind && kind->isStep;
}

void Breakpoints::set(const QSet<QString> &nodes)
{
    const QSet<QString> before = this->nodes();
    m_nodes.clear();
    for (const QString &id : nodes) {
        if (isPossibleAt(id))
            m_nodes.insert(id, *m_flow.graph().node(id));
    }
    if (this->nodes() != before)
        emit changed();
}

void Breakpoints::toggle(const QSet<QString> &nodes)
{
    QSet<QString> possible = nodes;
    possible.removeIf([this](const QString &node) { return !isPossibleAt(node); });
    const QSet<QString> all = this->nodes();
    set(all.contains(possible) ? all - possible : all + possible);
}

void Breakpoints::follow(const QString &node)
{
    const auto known = m_nodes.find(node);
    const auto gone = m_gone.find(node);
    if (known == m_nodes.end() && gone == m_gone.end())
        return; // looking for a node takes long
    const FlowNode now = *m_flow.graph().node(node);
    if (known != m_nodes.end()) {
        *known = now;
    } else if (*gone == now) { // else another node has got the id
        m_gone.erase(gone);
        m_nodes.insert(node, now);
        m_isChanged = true;
    }
}

void Breakpoints::leave(const QString &node)
{
    const auto known = m_nodes.constFind(node);
    if (known == m_nodes.constEnd())
        return;
    m_gone.insert(node, *known);
    m_nodes.erase(known);
    m_isChanged = true;
}

void Breakpoints::settle()
{
    if (std::exchange(m_isChanged, false))
        emit changed();
}

} // namespace wsw
