// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/minimap.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr QSizeF largest(200, 130);
constexpr int margin = 10;
constexpr qreal worthIt = 1.2; ///< how many views wide or high a flow is that needs a map

} // namespace

MiniMap::MiniMap(FlowView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setCursor(Qt::PointingHandCursor);
    view.viewport()->installEventFilter(this);
    connect(&view.flowScene(), &FlowScene::pictureChanged, this, &MiniMap::takePicture);
    connect(&view, &FlowView::scrolled, this, [this] {
        place();
        update();
    });
    place();
}

bool MiniMap::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return false;
}

void MiniMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        takePicture();
    QWidget::changeEvent(event);
}

void MiniMap::takePicture()
{
    m_picture = {};
    place();
    update();
}

qreal MiniMap::scale() const
{
    const QSizeF picture = m_view.flowScene().picture().size();
    return picture.isEmpty() ? 1 : std::min(largest.width() / picture.width(), largest.height() / picture.height());
}

void MiniMap::place()
{
    const QSizeF picture = m_view.flowScene().picture().size();
    const QSizeF visible = m_view.visibleScene().size();
    const QSize size = (picture * scale()).toSize().expandedTo({20, 20});
    const QSize canvas = m_view.viewport()->size();
    const bool large = picture.width() > worthIt * visible.width() || picture.height() > worthIt * visible.height();
    setVisible(large && canvas.width() > 2 * size.width() && canvas.height() > 2 * size.height());
    setGeometry(QRect(QPoint(canvas.width() - size.width() - margin, canvas.height() - size.height() - margin), size));
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void MiniMap::goTo(QPointF point)
{
    m_view.showPlace(m_view.flowScene().picture().topLeft() + point / scale());
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        drawPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF visible = m_view.visibleScene();
    const QPointF origin = m_view.flowScene().picture().topLeft();
    const QRectF frame((visible.topLeft() - origin) * scale(), visible.size() * scale());
    painter.setPen(QPen(themeColors().accent, 1.5));
    painter.drawRect(frame.intersected(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75)));
}

void MiniMap::drawPicture()
{
    const qreal ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(palette().color(QPalette::Window));
    QPainter painter(&m_picture);
    const QColor color = themeColors().subtle;
    const QPointF origin = m_view.flowScene().picture().topLeft();
    painter.setPen(QPen(palette().color(QPalette::Mid), 0));
    painter.setTransform(QTransform::fromScale(scale(), scale()).translate(-origin.x(), -origin.y()));
    for (const FlowEdge &edge : m_view.flowScene().graph().edges)
        painter.drawPath(m_view.flowScene().edgePath(edge.id));
    painter.resetTransform();
    for (const FlowNode &node : m_view.flowScene().graph().nodes) {
        const QRectF shape = m_view.flowScene().nodeRect(node.id);
        const QRectF small((shape.topLeft() - origin) * scale(), shape.size() * scale());
        painter.fillRect(QRectF(small.topLeft(), small.size().expandedTo({1.5, 1.5})), color);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace wsw
