// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>

#include <memory>

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
/// what is dropped from the palette, pans with the middle button or Space. A read-only flow can be looked at.
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
    void selectAt(const CanvasHit &hit, Qt::KeyboardModifiers modifiers);
    bool drag(QDropEvent &event, bool drop);
    void openMenu(const QContextMenuEvent &event);
    void cancel();
    void pan(bool begin);
    QPointF scenePlace(const QMouseEvent &event) const;

    CanvasEditor &m_editor;
    FlowView &m_view;
    FlowScene &m_scene;
    std::unique_ptr<CanvasGesture> m_gesture;
    QPoint m_pressed;
    bool m_dragging = false; ///< beyond the distance that tells a drag from a click
    bool m_panning = false;
    bool m_space = false;
    QString m_onlyThis; ///< node of a larger selection that a click without a drag selects alone
};

} // namespace wsw
