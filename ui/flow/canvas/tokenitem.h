// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsObject>
#include <QPainterPath>
#include <QVariantAnimation>

namespace wsw {

/// Where a run is: a filled circle in the accent colour, in another that tells its outcome once the run has ended.
class TokenItem : public QGraphicsObject
{
    Q_OBJECT

public:
    enum class State { Running, Succeeded, Stopped, Failed };
    enum { Type = UserType + 3 };

    explicit TokenItem(QGraphicsItem *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    void placeAt(QPointF place);                          ///< at once
    void moveAlong(const QPainterPath &path);             ///< shortly animated; a move under way is cut short
    QPointF destination() const { return m_destination; } ///< where it is, or will be

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    State m_state = State::Running;
    QPainterPath m_path;
    QPointF m_destination;
    QVariantAnimation m_animation;
};

} // namespace wsw
