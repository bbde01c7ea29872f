// SPDX-License-Identifier: MIT
#pragma once

#include <QDropEvent>
#include <QMimeData>
#include <QTest>

#include "support/flows.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvas/nodeshape.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/interaction/labelfield.h"
#include "ui/widgets/label/statelabel.h"

namespace wsw::test {

/// A canvas at 100 % with a flow, and hands that use it.
class CanvasFixture
{
public:
    const FlowGraph &graph() const { return m_flow->graph(); }
    const FlowNode &node(const QString &id) const { return *graph().node(id); }
    Flow &flow() const { return *m_flow; }
    FlowEditor &flowEditor() const { return *m_editor; }
    CanvasPanel &panel() const { return *m_panel; }
    FlowScene &scene() const { return m_panel->scene(); }
    FlowView &view() const { return m_panel->view(); }
    LabelField *field() const { return m_panel->findChild<LabelField *>(); }
    /// In the source text, whose plurals only a translation has.
    QString undoName() const { return m_editor->undoStack().undoText(); }
    QString hint() const
    {
        for (const StateLabel *label : m_panel->findChildren<StateLabel *>()) {
            if (label->accessibleName() == QLatin1String("Hint"))
                return label->text();
        }
        return {};
    }

    void open(const FlowGraph &graph)
    {
        close();
        m_flow = std::make_unique<Flow>(graph);
        m_editor = std::make_unique<FlowEditor>(*m_flow);
        m_panel = std::make_unique<CanvasPanel>(*m_editor);
        m_panel->resize(1100, 600);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view().setZoom(1);
        view().centerOn(scene().picture().center());
        view().setFocus();
    }
    void close()
    {
        m_panel.reset();
        m_editor.reset();
        m_flow.reset();
    }

    QPoint pixel(QPointF place) const { return view().mapFromScene(place); }
    QPointF port(const QString &id, const QString &name) const
    {
        for (const NodePort &port : nodePorts(node(id))) {
            if (port.name == name)
                return node(id).position + port.place;
        }
        return {};
    }
    void press(QPointF place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, pixel(place));
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const
    {
        press(from, modifiers);
        for (const qreal share : {0.3, 0.7, 1.0})
            moveMouse(pixel(from + (to - from) * share), modifiers);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, pixel(to));
    }
    void moveMouse(QPoint place, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton) const
    {
        QMouseEvent move(QEvent::MouseMove, place, view().viewport()->mapToGlobal(QPointF(place)), Qt::NoButton,
                         buttons, modifiers);
        QCoreApplication::sendEvent(view().viewport(), &move);
    }
    void click(QPointF place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, pixel(place));
    }
    void drop(const QString &kind, QPointF place, const QString &function = {}) const
    {
        QMimeData data;
        data.setData(CanvasMouse::mimeType(), (kind + QLatin1Char('\n') + function).toUtf8());
        QDragEnterEvent enter(pixel(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QDropEvent event(pixel(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }

private:
    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowEditor> m_editor;
    std::unique_ptr<CanvasPanel> m_panel;
};

} // namespace wsw::test
