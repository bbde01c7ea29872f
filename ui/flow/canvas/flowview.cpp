// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowview.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
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
constexpr qreal keyStep = 1.25;
constexpr qreal wheelStepDegrees = 15;

} // namespace

FlowView::FlowView(FlowScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
{
    installFlowViewAccessibility();
    setDragMode(ScrollHandDrag);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(AnchorUnderMouse);
    setResizeAnchor(AnchorViewCenter);
    setBackgroundRole(QPalette::Base);
    setMinimumSize(200, 150);
    connect(&scene, &FlowScene::pictureChanged, this, &FlowView::fitIfWanted);
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
    emit zoomChanged(wanted);
}

void FlowView::fit()
{
    const QSizeF room = maximumViewportSize();
    const QSizeF picture = sceneRect().size();
    if (picture.isEmpty() || room.isEmpty())
        return;
    setZoom(std::min({room.width() / picture.width(), room.height() / picture.height(), largestFit}));
    centerOn(sceneRect().center());
    m_fitting = true;
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
    default:
        if (zoomByKey(*event))
            return;
    }
    QGraphicsView::keyPressEvent(event);
}

void FlowView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
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
        QGraphicsView::wheelEvent(event);
        return;
    }
    const qreal steps = event->angleDelta().y() / 8.0 / wheelStepDegrees;
    zoomBy(std::pow(keyStep, steps));
    event->accept();
}

bool FlowView::zoomByKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // plus without Shift
        zoomBy(keyStep);
        return true;
    case Qt::Key_Minus: zoomBy(1 / keyStep); return true;
    case Qt::Key_0: setZoom(1); return true;
    case Qt::Key_9: fit(); return true;
    default: return false;
    }
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
    ensureVisible(m_scene.nodeRect(next));
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
