// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/canvasmouse.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <utility>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/editing/canvaseditor.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/interaction/gestures.h"

namespace wsw {

namespace {

constexpr qreal tolerance = 8; ///< pixels

} // namespace

CanvasMouse::CanvasMouse(CanvasEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_view(editor.view())
    , m_scene(m_view.flowScene())
    , m_scroller(m_view, this)
{
    connect(&m_scroller, &EdgeScroller::scrolled, this, &CanvasMouse::dragOn);
    m_view.setAcceptDrops(true);
    m_view.viewport()->setMouseTracking(true);
    m_view.viewport()->installEventFilter(this);
    m_view.installEventFilter(this);
}

CanvasMouse::~CanvasMouse() = default;

QString CanvasMouse::mimeType()
{
    return QStringLiteral("application/x-wsworkbench-node");
}

bool CanvasMouse::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::ContextMenu) { // by key; by mouse it goes to the viewport
        openMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    }
    if (watched == &m_view) {
        const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
        auto *pressed = key ? static_cast<QKeyEvent *>(event) : nullptr;
        if (!pressed || pressed->isAutoRepeat())
            return false;
        if (pressed->key() == Qt::Key_Space) {
            m_space = event->type() == QEvent::KeyPress;
            m_view.viewport()->setCursor(m_space ? Qt::OpenHandCursor : Qt::ArrowCursor);
        } else if (pressed->key() == Qt::Key_Escape && m_gesture && event->type() == QEvent::KeyPress) {
            cancel();
            return true;
        }
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress: return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove: return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease: return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick: return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::ContextMenu: openMenu(*static_cast<QContextMenuEvent *>(event)); return true;
    case QEvent::Leave: m_scene.setHovered({}); return false;
    case QEvent::DragEnter:
    case QEvent::DragMove: return drag(*static_cast<QDropEvent *>(event), false);
    case QEvent::DragLeave: m_scroller.stop(); return std::exchange(m_takesDrag, false);
    case QEvent::Drop: return drag(*static_cast<QDropEvent *>(event), true);
    default: return false;
    }
}

bool CanvasMouse::press(const QMouseEvent &event)
{
    m_pressed = event.pos();
    m_onlyThis.clear();
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_space)) {
        pan(true);
        return true;
    }
    const QPointF place = scenePlace(event);
    const CanvasHit hit = m_scene.hitAt(place, tolerance / m_view.zoom());
    if (event.button() != Qt::LeftButton)
        return true;
    if (hit.kind == CanvasHit::Kind::Nothing) {
        m_selecting = true;
        return false;
    }
    m_view.setFocus(Qt::MouseFocusReason);
    selectAt(hit, event.modifiers());
    if (!m_editor.editor().isReadOnly())
        m_gesture = gestureFor(hit, place, m_scene, m_editor.editor());
    return true;
}

bool CanvasMouse::move(const QMouseEvent &event)
{
    if (m_panning) {
        m_view.panBy(event.pos() - m_pressed);
        m_pressed = event.pos();
        return true;
    }
    m_pointer = event.pos();
    m_modifiers = event.modifiers();
    if (!m_gesture) {
        if (event.buttons() == Qt::NoButton)
            hover(scenePlace(event));
        if (m_selecting)
            m_scroller.follow(m_pointer);
        return event.buttons().testFlag(Qt::RightButton);
    }
    if (!m_dragging && (event.pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_dragging = true;
    m_scroller.follow(m_pointer);
    m_gesture->moveTo(scenePlace(event), event.modifiers().testFlag(Qt::AltModifier));
    return true;
}

/// A port that shows is half outside of its node: it must not go when it is pointed at.
void CanvasMouse::hover(QPointF place)
{
    if (m_scene.hitAt(place, tolerance / m_view.zoom()).kind != CanvasHit::Kind::Port)
        m_scene.setHovered(m_scene.nodeAt(place));
}

bool CanvasMouse::release(const QMouseEvent &event)
{
    m_scroller.stop();
    m_selecting = false;
    if (m_panning) {
        pan(false);
        return true;
    }
    if (!m_gesture)
        return event.button() != Qt::LeftButton;
    const std::unique_ptr<CanvasGesture> gesture = std::move(m_gesture);
    if (std::exchange(m_dragging, false))
        gesture->finish();
    else if (!m_onlyThis.isEmpty())
        m_scene.selectNode(m_onlyThis);
    m_scene.endPreview();
    hover(scenePlace(event));
    return true;
}

bool CanvasMouse::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return true;
    const CanvasHit hit = m_scene.hitAt(scenePlace(event), tolerance / m_view.zoom());
    if (hit.kind == CanvasHit::Kind::Nothing)
        return false;
    selectAt(hit, {});
    emit labelWanted();
    return true;
}

void CanvasMouse::selectAt(const CanvasHit &hit, Qt::KeyboardModifiers modifiers)
{
    if (hit.kind == CanvasHit::Kind::Edge || hit.kind == CanvasHit::Kind::EdgeSource
        || hit.kind == CanvasHit::Kind::EdgeTarget) {
        m_scene.selectEdge(hit.id);
    } else if (hit.kind == CanvasHit::Kind::Node && modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_scene.toggleNode(hit.id);
    } else if (hit.kind == CanvasHit::Kind::Node && m_scene.selectedNodes().contains(hit.id)) {
        m_onlyThis = hit.id;
    } else {
        m_scene.selectNode(hit.id);
    }
}

bool CanvasMouse::drag(QDropEvent &event, bool drop)
{
    if (!event.mimeData()->hasFormat(mimeType()) || m_editor.editor().isReadOnly())
        return false;
    m_takesDrag = !drop;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    // Whoever comes from the palette crosses the border: that is no wish to see what is beyond it.
    const QPoint place = event.position().toPoint();
    const bool atBorder = !EdgeScroller::step(place, m_view.viewport()->rect()).isNull();
    m_hasComeIn = !atBorder || (m_hasComeIn && event.type() != QEvent::DragEnter);
    if (m_hasComeIn)
        m_scroller.follow(place);
    if (drop) {
        m_scroller.stop();
        const QStringList lines = QString::fromUtf8(event.mimeData()->data(mimeType())).split(QLatin1Char('\n'));
        m_editor.add({lines.first(), lines.value(1)}, m_view.mapToScene(place));
        m_view.setFocus(Qt::MouseFocusReason);
    }
    return true;
}

void CanvasMouse::openMenu(const QContextMenuEvent &event)
{
    QPoint place = event.globalPos();
    if (event.reason() == QContextMenuEvent::Mouse) {
        const CanvasHit hit = m_scene.hitAt(m_view.mapToScene(event.pos()), tolerance / m_view.zoom());
        if (hit.kind == CanvasHit::Kind::Nothing)
            m_scene.selectNode({});
        else
            selectAt(hit, {});
    } else {
        const QPointF selected = m_scene.currentEdge().isEmpty() ? m_scene.nodeRect(m_scene.currentNode()).center()
                                                                 : m_scene.captionPlace(m_scene.currentEdge());
        place = m_view.viewport()->mapToGlobal(m_view.mapFromScene(selected));
    }
    emit menuWanted(place);
}

void CanvasMouse::cancel()
{
    m_scroller.stop();
    m_gesture.reset();
    m_dragging = false;
    m_scene.endPreview();
}

/// What was dragged stays under the pointer, as if that had moved; so does the rubber band's corner.
void CanvasMouse::dragOn()
{
    if (!m_gesture && !m_selecting)
        return; // from the palette: it is nowhere until it is dropped
    QMouseEvent move(QEvent::MouseMove, m_pointer, m_view.viewport()->mapToGlobal(QPointF(m_pointer)), Qt::NoButton,
                     Qt::LeftButton, m_modifiers);
    QCoreApplication::sendEvent(m_view.viewport(), &move);
}

void CanvasMouse::pan(bool begin)
{
    m_panning = begin;
    m_view.viewport()->setCursor(begin ? Qt::ClosedHandCursor : m_space ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

QPointF CanvasMouse::scenePlace(const QMouseEvent &event) const
{
    return m_view.mapToScene(event.pos());
}

} // namespace wsw
