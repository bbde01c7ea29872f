// SPDX-License-Identifier: MIT
#include "ui/flow/interaction/edgescroller.h"

#include <algorithm>

#include "ui/flow/canvas/flowview.h"

namespace wsw {

namespace {

constexpr int intervalMilliseconds = 16;
constexpr int zone = 36;        ///< pixels beside the border
constexpr int longestStep = 24; ///< pixels

int stepAlong(int place, int low, int high)
{
    const int reach = std::min(zone, (high - low) / 4); // a small canvas has a middle, too
    const int into = place < low + reach ? place - low - reach : place > high - reach ? place - high + reach : 0;
    const int speed = std::min(qAbs(into), reach);
    return reach > 0 && speed > 0 ? std::max(1, longestStep * speed / reach) * (into < 0 ? -1 : 1) : 0;
}

} // namespace

EdgeScroller::EdgeScroller(FlowView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_timer.setInterval(intervalMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &EdgeScroller::scroll);
}

void EdgeScroller::follow(QPoint pointer)
{
    m_pointer = pointer;
    if (step(pointer, m_view.viewport()->rect()).isNull())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void EdgeScroller::stop()
{
    m_timer.stop();
}

QPoint EdgeScroller::step(QPoint pointer, const QRect &area)
{
    return {stepAlong(pointer.x(), area.left(), area.right()), stepAlong(pointer.y(), area.top(), area.bottom())};
}

void EdgeScroller::scroll()
{
    const QPointF before = m_view.mapToScene(QPoint());
    m_view.panBy(-step(m_pointer, m_view.viewport()->rect()));
    if (m_view.mapToScene(QPoint()) == before)
        m_timer.stop(); // there is no more to see
    else
        emit scrolled();
}

} // namespace wsw
