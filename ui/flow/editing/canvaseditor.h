// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/flow/editing/arrangement.h"
#include "ui/flow/editing/graphedits.h"

namespace wsw {

class FlowEditor;
class FlowView;

/// What can be done on the canvas with what is selected there. What it adds is selected afterwards.
class CanvasEditor : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    CanvasEditor(FlowView &view, FlowEditor &editor, QObject *parent = nullptr);

    FlowView &view() const { return m_view; }
    FlowEditor &editor() const { return m_editor; }

    void add(const NodeTemplate &form, QPointF place); ///< into the sequence flow there, if there is one
    void addBehindSelected(const NodeTemplate &form);
    bool connectTo(const QString &source, const QString &port, const QString &target);
    void removeSelected();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void selectAll();
    void move(QPointF by); ///< by keys: what follows on it is one step with it
    void arrange(Arrangement arrangement);
    void layOut(); ///< all nodes
    void setDefault(const QString &edge, bool isDefault);

signals:
    /// Something that people should know, e.g. why a paste came to nothing; `problem`: it did.
    void told(const QString &message, bool problem);

private:
    void placeCopy(const FlowGraph &copy, const QString &name);

    FlowView &m_view;
    FlowEditor &m_editor;
};

} // namespace wsw
