// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointF>

#include <memory>

#include "ui/flow/interaction/edgescroller.h"

class QContextMenuEvent;
class QDropEvent;
class QMouseEvent;

namespace wsw {

struct CanvasHit;

class CanvasEditor;
class CanvasGesture;
class FlowScene;
class FlowView;

/// The mouse on the canvas: selects by click and rubber band, drags nodes, sequence flows and comments' corners, takes
/// what is dropped from the palette, pans with the middle button or Space; what is dragged to the border scrolls on. A
/// read-only flow can be looked at.
class CanvasMouse : public QObject
{
    Q_OBJECT

public:
    explicit CanvasMouse(CanvasEditor &editor, QObject *parent = nullptr);
    ~CanvasMouse() override;

    static QString mimeType(); ///< of what the palette lets be dragged: kind, then function, in lines

signals:
    void labelWanted(); ///< of what is selected
    void menuWanted(const QPoint &globalPlace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    void hover(QPointF place);
    void selectAt(const CanvasHit &hit, Qt::KeyboardModifiers modifiers);
    bool drag(QDropEvent &event, bool drop);
    void openMenu(const QContextMenuEvent &event);
    void cancel();
    void dragOn();
    void pan(bool begin);
    QPointF scenePlace(const QMouseEvent &event) const;

    CanvasEditor &m_editor;
    FlowView &m_view;
    FlowScene &m_scene;
    std::unique_ptr<CanvasGesture> m_gesture;
    EdgeScroller m_scroller;
    QPoint m_pressed;
    QPoint m_pointer; ///< where it was dragged to last
    Qt::KeyboardModifiers m_modifiers;
    bool m_dragging = false;  ///< beyond the distance that tells a drag from a click
    bool m_selecting = false; ///< by the view's rubber band
    bool m_takesDrag = false; ///< from the palette; the view knows nothing of it
    bool m_hasComeIn = false; ///< what is dragged from the palette was away from the border
    bool m_panning = false;
    bool m_space = false;
    QString m_onlyThis; ///< node of a larger selection that a click without a drag selects alone
};

} // namespace wsw
