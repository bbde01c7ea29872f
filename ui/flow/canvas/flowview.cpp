// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowview.h"

#include <QApplication>
#include <QEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowviewaccessible.h"

namespace wsw {

namespace {

constexpr qreal smallestZoom = 0.2;
constexpr qreal largestZoom = 4;
constexpr qreal largestFit = 1.25; ///< three nodes need not fill the screen
constexpr qreal wheelStepDegrees = 15;
constexpr qreal dotGap = 20;     ///< the grid's, in scene units
constexpr qreal gridZoom = 0.6;  ///< below it dots would be a grey mist
constexpr qreal keptInView = 80; ///< of the picture, in scene units

} // namespace

FlowView::FlowView(FlowScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    installFlowViewAccessibility();
    setDragMode(RubberBandDrag);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->grabGesture(Qt::PinchGesture);
    setBackgroundRole(QPalette::Base);
    setMinimumSize(200, 150);
    connect(&scene, &FlowScene::pictureChanged, this, [this] {
        m_fitting = m_fitting && !isVisible(); // what is edited stays where it is
        followPicture();
    });
    connect(&scene, &FlowScene::currentNodeChanged, this, &FlowView::announceNode);
}

void FlowView::zoomBy(qreal factor)
{
    setZoom(zoom() * factor);
}

void FlowView::setZoom(qreal zoom)
{
    m_fitting = false;
    const qreal wanted = std::clamp(zoom, smallestZoom, largestZoom);
    setTransform(QTransform::fromScale(wanted, wanted));
    followPicture();
    emit zoomChanged(wanted);
    emit scrolled();
}

void FlowView::fit()
{
    const QSizeF room = maximumViewportSize();
    const QSizeF picture = m_scene.picture().size();
    if (picture.isEmpty() || room.isEmpty()) {
        setZoom(1);
    } else {
        setZoom(std::min({room.width() / picture.width(), room.height() / picture.height(), largestFit}));
        centerOn(m_scene.picture().center());
    }
    m_fitting = true;
}

void FlowView::panBy(QPoint pixels)
{
    m_fitting = false;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
}

void FlowView::showPlace(QPointF place)
{
    m_fitting = false;
    centerOn(place);
}

void FlowView::showNode(const QString &id)
{
    const QRectF rect = m_scene.nodeRect(id);
    if (!rect.isNull() && !visibleScene().contains(rect))
        ensureVisible(rect);
}

bool FlowView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor());
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void FlowView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, palette().color(QPalette::Base));
    if (zoom() < gridZoom)
        return;
    QColor dots = palette().color(QPalette::Text);
    dots.setAlphaF(0.16F);
    painter->setPen(QPen(dots, 1.5 / zoom()));
    QList<QPointF> points;
    for (qreal y = std::floor(rect.top() / dotGap) * dotGap; y < rect.bottom(); y += dotGap) {
        for (qreal x = std::floor(rect.left() / dotGap) * dotGap; x < rect.right(); x += dotGap)
            points.append({x, y});
    }
    painter->drawPoints(points.constData(), int(points.size()));
}

void FlowView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    emit scrolled();
}

void FlowView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange: viewport()->update(); break;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LanguageChange: m_scene.retranslate(); break;
    default: break;
    }
    QGraphicsView::changeEvent(event);
}

void FlowView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_scene.currentNode().isEmpty() && !m_scene.graph().nodes.isEmpty())
        m_scene.selectNode(m_scene.graph().nodes.first().id);
    else
        announceNode(m_scene.currentNode());
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveToNode(Qt::Key(event->key())); return;
    case Qt::Key_Escape:
        if (m_scene.currentNode().isEmpty())
            break;
        m_scene.selectNode({});
        return;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void FlowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    followPicture();
    fitIfWanted();
}

void FlowView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    fitIfWanted();
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        const bool across = event->modifiers().testFlag(Qt::ShiftModifier);
        const QPoint turned = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
        panBy(across ? turned.transposed() : turned);
        event->accept();
        return;
    }
    const qreal steps = event->angleDelta().y() / 8.0 / wheelStepDegrees;
    zoomBy(std::pow(zoomStep, steps));
    event->accept();
}

void FlowView::moveToNode(Qt::Key direction)
{
    const QList<FlowNode> &nodes = m_scene.graph().nodes;
    if (nodes.isEmpty())
        return;
    const QString current = m_scene.currentNode();
    const QString next = current.isEmpty() ? nodes.first().id : m_scene.neighbour(current, direction);
    if (next.isEmpty())
        return;
    m_scene.selectNode(next);
    showNode(next);
}

/// As far as the picture can be scrolled: until it is about to leave the view. What is in view stays where it is.
void FlowView::followPicture()
{
    const QRectF visible = visibleScene();
    const qreal across = std::max(0.0, visible.width() - keptInView);
    const qreal down = std::max(0.0, visible.height() - keptInView);
    const QRectF picture = m_scene.picture();
    setSceneRect(picture.adjusted(-across, -down, across, down).united(m_fitting ? QRectF() : visible));
    const QPointF moved = visibleScene().topLeft() - visible.topLeft();
    if (!m_fitting && moved.manhattanLength() * zoom() > 1)
        centerOn(visible.center());
    emit scrolled();
}

void FlowView::fitIfWanted()
{
    if (m_fitting && isVisible())
        fit();
}

void FlowView::announceNode(const QString &id)
{
    if (hasFocus() && !id.isEmpty())
        announceFlowNode(*this, id);
}

} // namespace wsw
