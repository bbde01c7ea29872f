// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsView>

namespace wsw {

class FlowScene;

/// The canvas: zoom by Ctrl+wheel and Ctrl+plus, minus, 0 (100 %), 9 (fit); drag to pan; arrow keys move from node to
/// node. The picture fits the view until the user zooms. Its nodes are children for assistive technology.
class FlowView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit FlowView(FlowScene &scene, QWidget *parent = nullptr);

    FlowScene &flowScene() const { return m_scene; }
    qreal zoom() const { return transform().m11(); }
    void zoomBy(qreal factor);
    void setZoom(qreal zoom); ///< 1: 100 %
    void fit();

signals:
    void zoomChanged(qreal zoom);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool zoomByKey(const QKeyEvent &event);
    void moveToNode(Qt::Key direction);
    void fitIfWanted();
    void announceNode(const QString &id);

    FlowScene &m_scene;
    bool m_fitting = true;
};

} // namespace wsw
