// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QWidget>

namespace wsw {

class FlowView;

/// The whole of a large flow in a corner of the canvas, and which part of it is in view. A click or drag goes there.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    explicit MiniMap(FlowView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takePicture();
    void place();
    void drawPicture();
    void goTo(QPointF point);
    qreal scale() const;

    FlowView &m_view;
    QPixmap m_picture; ///< null: to be drawn anew
};

} // namespace wsw
