// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QTimer>

namespace wsw {

class FlowView;

/// Scrolls the canvas while something is dragged near the border of what is in view, or beyond it: the nearer, the
/// faster.
class EdgeScroller : public QObject
{
    Q_OBJECT

public:
    explicit EdgeScroller(FlowView &view, QObject *parent = nullptr);

    void follow(QPoint pointer); ///< in the viewport, while it drags
    void stop();
    bool isActive() const { return m_timer.isActive(); }

    /// By how many pixels a step goes on, to the right and down.
    static QPoint step(QPoint pointer, const QRect &area);

signals:
    void scrolled(); ///< other things are under the pointer now

private:
    void scroll();

    FlowView &m_view;
    QTimer m_timer;
    QPoint m_pointer;
};

} // namespace wsw
