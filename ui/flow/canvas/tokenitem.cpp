// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/tokenitem.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/theme.h"

namespace wsw {

namespace {

constexpr qreal radius = 8;
constexpr qreal halo = 4;
constexpr qreal unitsPerMillisecond = 1.2;
constexpr int shortestMs = 80;
constexpr int longestMs = 700;

QColor stateColor(TokenItem::State state, const ThemeColors &colors)
{
    switch (state) {
    case TokenItem::State::Running: break;
    case TokenItem::State::Succeeded: return colors.success;
    case TokenItem::State::Stopped: return colors.subtle;
    case TokenItem::State::Failed: return colors.error;
    }
    return colors.accent;
}

} // namespace

TokenItem::TokenItem(QGraphicsItem *parent)
    : QGraphicsObject(parent)
{
    setZValue(2);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::InOutSine);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { setPos(m_path.pointAtPercent(value.toReal())); });
}

void TokenItem::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void TokenItem::placeAt(QPointF place)
{
    m_animation.stop();
    m_destination = place;
    setPos(place);
}

void TokenItem::moveAlong(const QPainterPath &path)
{
    m_animation.stop();
    const QPointF destination = path.currentPosition();
    if (path.length() < 1 || !QApplication::style()->styleHint(QStyle::SH_Widget_Animate)) {
        placeAt(destination);
        return;
    }
    m_path = path;
    m_destination = destination;
    m_animation.setDuration(std::clamp(int(path.length() / unitsPerMillisecond), shortestMs, longestMs));
    m_animation.start();
}

QRectF TokenItem::boundingRect() const
{
    const qreal extent = radius + halo + 1;
    return {-extent, -extent, 2 * extent, 2 * extent};
}

void TokenItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    QColor color = stateColor(m_state, themeColors());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QApplication::palette().color(QPalette::Base), 2));
    painter->setBrush(color);
    painter->drawEllipse(QPointF(), radius, radius);
    color.setAlphaF(0.25F);
    painter->setPen(QPen(color, halo));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(), radius + halo / 2 + 0.5, radius + halo / 2 + 0.5);
}

} // namespace wsw
