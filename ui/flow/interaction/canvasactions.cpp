// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/canvasactions.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

#include "flow/nodekind.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/editing/canvaseditor.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/theme.h"

namespace wsw {

namespace {

struct Entry
{
    CanvasActions::Id id;
    const char *text;
    const char *icon;
    QList<QKeySequence> keys; ///< the first is shown
};

QList<Entry> entries()
{
    using A = CanvasActions;
    using Key = QKeySequence;
    constexpr auto ctrlAlt = Qt::CTRL | Qt::ALT;
    return {
        {A::Undo, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Undo"), "undo-2", Key::keyBindings(Key::Undo)},
        {A::Redo, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Redo"), "redo-2", Key::keyBindings(Key::Redo)},
        {A::Cut, QT_TRANSLATE_NOOP("wsw::CanvasActions", "Cu&t"), "scissors", Key::keyBindings(Key::Cut)},
        {A::Copy, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Copy"), "copy", Key::keyBindings(Key::Copy)},
        {A::Paste, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Paste"), "clipboard-paste", Key::keyBindings(Key::Paste)},
        {A::Duplicate, QT_TRANSLATE_NOOP("wsw::CanvasActions", "D&uplicate"), "copy", {Key(Qt::CTRL | Qt::Key_D)}},
        {A::Delete,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Delete"),
         "trash-2",
         {Key(Qt::Key_Delete), Key(Qt::Key_Backspace)}},
        {A::SelectAll, QT_TRANSLATE_NOOP("wsw::CanvasActions", "Select &All"), "", Key::keyBindings(Key::SelectAll)},
        {A::EditLabel, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Edit Text"), "pencil", {Key(Qt::Key_F2)}},
        {A::MakeDefault, QT_TRANSLATE_NOOP("wsw::CanvasActions", "De&fault Sequence Flow"), "", {}},
        {A::Properties,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "P&roperties"),
         "",
         {Key(Qt::Key_Return), Key(Qt::Key_Enter)}},
        {A::AddNode,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Add &Node…"),
         "plus",
         {Key(Qt::Key_A), Key(Qt::Key_Insert)}},
        {A::Connect, QT_TRANSLATE_NOOP("wsw::CanvasActions", "C&onnect…"), "corner-down-right", {Key(Qt::Key_C)}},
        {A::ToggleBreakpoint, QT_TRANSLATE_NOOP("wsw::CanvasActions", "Toggle &Breakpoint"), "", {Key(Qt::Key_B)}},
        {A::AlignLeft,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Left"),
         "align-start-vertical",
         {Key(ctrlAlt | Qt::Key_L)}},
        {A::AlignCenter,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Centres"),
         "align-center-vertical",
         {Key(ctrlAlt | Qt::Key_C)}},
        {A::AlignRight,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Right"),
         "align-end-vertical",
         {Key(ctrlAlt | Qt::Key_R)}},
        {A::AlignTop,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Top"),
         "align-start-horizontal",
         {Key(ctrlAlt | Qt::Key_T)}},
        {A::AlignMiddle,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Middles"),
         "align-center-horizontal",
         {Key(ctrlAlt | Qt::Key_M)}},
        {A::AlignBottom,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Align &Bottom"),
         "align-end-horizontal",
         {Key(ctrlAlt | Qt::Key_B)}},
        {A::DistributeAcross,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Distribute &Horizontally"),
         "align-horizontal-space-between",
         {Key(ctrlAlt | Qt::Key_H)}},
        {A::DistributeDown,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Distribute &Vertically"),
         "align-vertical-space-between",
         {Key(ctrlAlt | Qt::Key_V)}},
        {A::LayOut,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "La&y Out All"),
         "network",
         {Key(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}},
        {A::Smooth, QT_TRANSLATE_NOOP("wsw::CanvasActions", "S&mooth Sequence Flows"), "", {}},
        {A::ZoomIn,
         QT_TRANSLATE_NOOP("wsw::CanvasActions", "Zoom &In"),
         "plus",
         {Key(Qt::CTRL | Qt::Key_Plus), Key(Qt::CTRL | Qt::Key_Equal)}},
        {A::ZoomOut, QT_TRANSLATE_NOOP("wsw::CanvasActions", "Zoom &Out"), "", {Key(Qt::CTRL | Qt::Key_Minus)}},
        {A::ZoomNormal, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&100 %"), "", {Key(Qt::CTRL | Qt::Key_0)}},
        {A::Fit, QT_TRANSLATE_NOOP("wsw::CanvasActions", "&Fit"), "maximize-2", {Key(Qt::CTRL | Qt::Key_9)}},
        {A::ExportPicture, QT_TRANSLATE_NOOP("wsw::CanvasActions", "E&xport Picture…"), "image", {}},
    };
}

const QList<CanvasActions::Id> arranging = {
    CanvasActions::AlignLeft,        CanvasActions::AlignCenter,    CanvasActions::AlignRight,
    CanvasActions::AlignTop,         CanvasActions::AlignMiddle,    CanvasActions::AlignBottom,
    CanvasActions::DistributeAcross, CanvasActions::DistributeDown,
};

} // namespace

CanvasActions::CanvasActions(CanvasEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_scene(editor.view().flowScene())
{
    for (const Entry &entry : entries()) {
        auto *action = new QAction(this);
        if (*entry.icon)
            action->setIcon(themeIcon(QLatin1String(entry.icon)));
        action->setShortcuts(entry.keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown only, see handle()
        m_actions.insert(entry.id, action);
    }
    for (const Id id : {MakeDefault, Smooth})
        m_actions[id]->setCheckable(true);
    connectEditing();
    connectArranging();
    retranslate();
}

void CanvasActions::connectEditing()
{
    const auto on = [this](Id id, auto slot) { connect(m_actions[id], &QAction::triggered, &m_editor, slot); };
    QUndoStack &stack = m_editor.editor().undoStack();
    on(Undo, [&stack] { stack.undo(); });
    on(Redo, [&stack] { stack.redo(); });
    on(Cut, [this] { m_editor.cut(); });
    on(Copy, [this] { m_editor.copy(); });
    on(Paste, [this] { m_editor.paste(); });
    on(Duplicate, [this] { m_editor.duplicate(); });
    on(Delete, [this] { m_editor.removeSelected(); });
    on(SelectAll, [this] { m_editor.selectAll(); });
    on(MakeDefault, [this](bool checked) { m_editor.setDefault(m_scene.currentEdge(), checked); });
    FlowView &view = m_editor.view();
    on(ZoomIn, [&view] { view.zoomBy(FlowView::zoomStep); });
    on(ZoomOut, [&view] { view.zoomBy(1 / FlowView::zoomStep); });
    on(ZoomNormal, [&view] { view.setZoom(1); });
    on(Fit, [&view] { view.fit(); });
}

void CanvasActions::connectArranging()
{
    const std::pair<Id, Arrangement> arrangements[] = {
        {AlignLeft, Arrangement::Left},          {AlignCenter, Arrangement::Center},
        {AlignRight, Arrangement::Right},        {AlignTop, Arrangement::Top},
        {AlignMiddle, Arrangement::Middle},      {AlignBottom, Arrangement::Bottom},
        {DistributeAcross, Arrangement::Across}, {DistributeDown, Arrangement::Down}};
    for (const auto &[id, arrangement] : arrangements)
        connect(m_actions[id], &QAction::triggered, &m_editor,
                [this, arrangement = arrangement] { m_editor.arrange(arrangement); });
    connect(m_actions[LayOut], &QAction::triggered, &m_editor, &CanvasEditor::layOut);
}

void CanvasActions::fillContextMenu(QMenu &menu)
{
    update();
    const QSet<QString> nodes = m_scene.selectedNodes();
    if (!m_scene.currentEdge().isEmpty())
        addTo(menu, {EditLabel, MakeDefault, Separator, Delete});
    else if (nodes.size() == 1)
        addTo(menu,
              {EditLabel, Properties, Connect, AddNode, ToggleBreakpoint, Separator, Cut, Copy, Duplicate, Delete});
    else if (nodes.size() > 1)
        addTo(menu, {Cut, Copy, Duplicate, Delete, Separator, ToggleBreakpoint, Separator});
    else
        addTo(menu, {AddNode, Paste, SelectAll, Properties, Separator, Undo, Redo, Separator, LayOut, Smooth, Separator,
                     ZoomIn, ZoomOut, ZoomNormal, Fit, Separator, ExportPicture});
    if (nodes.size() > 1)
        addTo(menu, arranging);
}

void CanvasActions::fillArrangeMenu(QMenu &menu)
{
    addTo(menu, arranging);
    addTo(menu, {Separator, LayOut, Smooth});
}

void CanvasActions::addTo(QMenu &menu, const QList<Id> &ids) const
{
    for (const Id id : ids) {
        if (id == Separator)
            menu.addSeparator();
        else
            menu.addAction(m_actions[id]);
    }
}

bool CanvasActions::handle(const QKeyEvent &event, bool trigger)
{
    const QKeySequence pressed(event.keyCombination().toCombined() & ~int(Qt::KeypadModifier));
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->shortcuts().contains(pressed))
            continue;
        if (trigger) {
            update();
            action->trigger(); // does nothing if it is disabled
        }
        return true;
    }
    return false;
}

void CanvasActions::update()
{
    const QSet<QString> nodes = m_scene.selectedNodes();
    const FlowEdge *edge = m_scene.graph().edge(m_scene.currentEdge());
    const FlowNode *source = edge ? m_scene.graph().node(edge->source) : nullptr;
    const NodeKind *kind = source ? nodeKind(source->kind) : nullptr;
    const bool any = !nodes.isEmpty();
    const bool editable = !m_editor.editor().isReadOnly();
    const QUndoStack &stack = m_editor.editor().undoStack();
    const std::pair<Id, bool> states[] = {
        {Undo, editable && stack.canUndo()},
        {Redo, editable && stack.canRedo()},
        {Cut, editable && any},
        {Copy, any},
        {Paste, editable},
        {Duplicate, editable && any},
        {Delete, editable && (any || !m_scene.selectedEdges().isEmpty())},
        {EditLabel, editable && (nodes.size() == 1 || edge)},
        {MakeDefault, editable && kind && kind->manyOutputs},
        {AddNode, editable},
        {Connect, editable && nodes.size() == 1},
        {ToggleBreakpoint,
         std::any_of(nodes.begin(), nodes.end(), [this](const QString &node) { return isStep(node); })},
        {LayOut, editable && m_scene.graph().nodes.size() > 1},
    };
    for (const auto &[id, enabled] : states)
        m_actions[id]->setEnabled(enabled);
    for (const Id id : arranging)
        m_actions[id]->setEnabled(editable && nodes.size() > (id == DistributeAcross || id == DistributeDown ? 2 : 1));
    m_actions[MakeDefault]->setChecked(edge && edge->isDefault);
    m_actions[Smooth]->setChecked(m_scene.isSmooth());
}

bool CanvasActions::isStep(const QString &node) const
{
    const FlowNode *known = m_scene.graph().node(node);
    const NodeKind *kind = known ? nodeKind(known->kind) : nullptr;
    return kind && kind->isStep;
}

void CanvasActions::retranslate()
{
    for (const Entry &entry : entries())
        m_actions[entry.id]->setText(tr(entry.text));
}

} // namespace wsw
