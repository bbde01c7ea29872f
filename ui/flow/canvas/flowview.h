// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsView>

namespace wsw {

class FlowScene;

/// The canvas: zoom by Ctrl+wheel and pinch; the wheel scrolls; arrow keys move from node to node. The picture fits the
/// view until the user zooms, scrolls or edits. Its nodes are children for assistive technology.
class FlowView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FlowView(FlowScene &scene, QWidget *parent = nullptr);

    FlowScene &flowScene() const { return m_scene; }
    static constexpr qreal zoomStep = 1.25; ///< of a key, a button, a notch of the wheel
    qreal zoom() const { return transform().m11(); }
    void zoomBy(qreal factor);
    void setZoom(qreal zoom); ///< 1: 100 %
    void fit();
    void panBy(QPoint pixels);
    void showPlace(QPointF place);    ///< in the middle of the view
    void showNode(const QString &id); ///< scrolls as far as needed
    QRectF visibleScene() const { return mapToScene(viewport()->rect()).boundingRect(); }

signals:
    void zoomChanged(qreal zoom);
    void scrolled(); ///< another part of the picture is in view, or it is seen at another zoom

protected:
    bool viewportEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void moveToNode(Qt::Key direction);
    void fitIfWanted();
    void followPicture();
    void announceNode(const QString &id);

    FlowScene &m_scene;
    bool m_fitting = true;
};

} // namespace wsw
